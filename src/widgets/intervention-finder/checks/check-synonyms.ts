import { filledWords } from '../../../core/config/check-words.js';
import type { Report } from './report.js';

/** The groups in which a word stands for another; the empty words of a group are left out. */
export function usableSynonyms(report: Report, groups: readonly string[][]): string[][] {
  report.at([]);
  return groups.flatMap((group, index) => {
    const words = filledWords(report, group, 'synonyms', index);
    const different = new Set(words.map((word) => word.trim().toLowerCase()));
    if (different.size > 1) return [words];
    report.warning('lonely-synonym', {}, 'synonyms', index);
    return [];
  });
}
