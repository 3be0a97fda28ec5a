import type { LoadProblemTexts } from '../../../core/element/problem-reporter.js';

/** The texts of problems, in Danish or else in English. */
export const loadProblemTexts: LoadProblemTexts = async (language) =>
  language === 'da'
    ? (await import('../../../core/config/problem-texts/da.js')).coreProblemsDa
    : (await import('../../../core/config/problem-texts/en.js')).coreProblemsEn;
