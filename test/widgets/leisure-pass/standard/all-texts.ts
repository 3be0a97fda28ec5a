import { sentencesDa } from '../../../../src/widgets/leisure-pass/standard/texts/sentences.da.js';
import { standardTexts } from '../../../../src/widgets/leisure-pass/standard/texts/sources.js';
import type { StandardSentences } from '../../../../src/widgets/leisure-pass/standard/standard-sentences.js';
import type { StandardTexts } from '../../../../src/widgets/leisure-pass/standard/standard-texts.js';

/** The standard words of every language, loaded. */
export async function allTexts(): Promise<
  Map<string, { texts: StandardTexts; sentences: StandardSentences }>
> {
  const loaded = Object.entries(standardTexts).map(async ([language, source]) => {
    const texts = typeof source === 'function' ? await source() : source;
    return [language, { texts, sentences: texts.sentences ?? sentencesDa }] as const;
  });
  return new Map(await Promise.all(loaded));
}

/** The words that a text function says, without isolates, for a comparison that people can read. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
