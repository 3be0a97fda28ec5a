import type { LoadProblemTexts } from '../../../core/element/problem-reporter.js';

/** The texts of problems, in Danish or else in English. */
export const loadProblemTexts: LoadProblemTexts = async (language) =>
  language === 'da'
    ? (await import('./problems.da.js')).problemsDa
    : (await import('./problems.en.js')).problemsEn;
