import { isFiller, LONGEST_WORD } from './word-forms.js';

/** A word of a text, in lower case, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  /** The first place after it. */
  readonly end: number;
}

/** What stands together without a space: a word, or a name such as `X:IT`, `U-start`, `§ 18`. */
export interface Chunk extends Token {
  /** The words between the signs, where there are several; `word` is all of them as one. */
  readonly parts: readonly Token[];
}

const LETTERS = '[\\p{L}\\p{N}\\p{M}\\u00AD]+';
/** One sign inside a name, or a hyphen at the end of a line that a PDF has left. */
const CHUNK = new RegExp(
  `(§\\s?)?${LETTERS}((?:(?:[-‐‑]\\s{0,3}\\n\\s{0,3}|[-‐‑:.&'’+])${LETTERS})*)`,
  'gu',
);
const WORD = new RegExp(LETTERS, 'gu');

/** The chunks of a text in order. Takes time in proportion to the text, whatever is in it. */
export function tokenize(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const { 0: chunk, 1: sign, 2: rest, index } of text.matchAll(CHUNK)) {
    if (!sign && !rest) {
      chunks.push({ ...token(chunk, index), parts: NO_PARTS });
      continue;
    }
    const parts = [...chunk.matchAll(WORD)].map((part) => token(part[0], index + part.index));
    if (isName(chunk, parts)) {
      const word = (sign ? '§' : '') + parts.map((part) => part.word).join('');
      chunks.push({ word, start: index, end: index + chunk.length, parts });
    } else for (const part of parts) chunks.push({ ...part, parts: NO_PARTS });
  }
  return chunks;
}

const NO_PARTS: readonly Token[] = [];

/** Every word of a text that can be looked for: the parts of a name, and the name as one. */
export function eachWord(text: string, visit: (word: string) => void): void {
  for (const { word, parts } of tokenize(text)) {
    for (const part of parts) visit(part.word);
    visit(word);
  }
}

/** The words of a label or synonym that say something: all, where none does. */
export function tellingWords(text: string): readonly string[] {
  const words = tokenize(text).map(({ word }) => word);
  const telling = words.filter((word) => !isFiller(word));
  return telling.length > 0 ? telling : words;
}

function token(written: string, start: number): Token {
  const plain = written.includes('\u00AD') ? written.replaceAll('\u00AD', '') : written;
  const word = plain.slice(0, LONGEST_WORD).toLowerCase();
  return { word, start, end: start + written.length };
}

/** "0-6" is a span, and "slut.Ny" lacks a space: neither is a name. */
function isName(chunk: string, parts: readonly Token[]): boolean {
  if (parts.length > 12) return false;
  const isNumeric = parts.every(({ word }) => /^\d+$/.test(word));
  if (isNumeric) return !/[-‐‑:]/.test(chunk);
  return !chunk.includes('.') || parts.every(({ word }) => word.length === 1);
}
