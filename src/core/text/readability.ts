import type { Block, Inline } from './markdown.js';

/** What LIX is reckoned from. */
export interface Readability {
  /**
   * Readability index (Björnsson 1968): words per sentence + percent of words of seven letters or more.
   * Under 25 is as in books for children, 35 is easy, over 45 is hard. Undefined without a whole sentence.
   */
  readonly lix: number | undefined;
  readonly sentences: number;
  readonly words: number;
  readonly longWords: number;
}

const LONG = 7;
const ABBREVIATIONS =
  /\b(?:kr|ca|fx|f\.eks|bl\.a|dvs|evt|inkl|nr|tlf|pct|mm|osv|kl|\d+)\.(?=\s+(?:\p{Ll}|\d))/gu;

/**
 * The LIX of the whole sentences among some texts. What does not end as a sentence (a heading without a
 * question mark, a label, a list's item) is left out, since LIX misleads there. Full stops inside
 * numbers and after common Danish abbreviations and ordinals end nothing.
 */
export function readability(texts: readonly string[]): Readability {
  let sentences = 0;
  let words = 0;
  let longWords = 0;
  for (const sentence of texts.flatMap(wholeSentences)) {
    const found = sentence.match(/[\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
    if (found.length === 0) continue;
    sentences++;
    words += found.length;
    longWords += found.filter((word) => letters(word) >= LONG).length;
  }
  const lix = sentences === 0 ? undefined : words / sentences + (100 * longWords) / words;
  return { lix, sentences, words, longWords };
}

/** The sentences of a text that are ended, in order. */
function wholeSentences(text: string): string[] {
  return text
    .replace(ABBREVIATIONS, (found) => found.replaceAll('.', ''))
    .split(/(?<=[.!?…؟]["”»)\u2069]*)\s+/u)
    .filter((sentence) => /[.!?…؟]["”»)\u2069]*\s*$/u.test(sentence));
}

function letters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

/** The running text of a Markdown text, lists left out. */
export function runningText(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.children)] : []));
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? ' ' : plain(inline.children);
    })
    .join('');
}
