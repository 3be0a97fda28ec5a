import { binaryKind } from './binary-kind.js';
import { coreProblem } from './core-problem.js';
import type { CoreProblem } from './problem.js';

/** A file as text, or why it is not one. */
export type Decoded =
  | { readonly kind: 'decoded'; readonly text: string; readonly problems: readonly CoreProblem[] }
  | { readonly kind: 'failed'; readonly problem: CoreProblem };

/**
 * The text of a file whatever program saved it: UTF-8 with or without a byte order mark, UTF-16 with
 * one ("Unicode" in Notepad), else windows-1252 (Excel, old Notepad) with a warning, since a byte that
 * is not UTF-8 is then most likely æ, ø or å. The `charset` of the response is not asked: content
 * management systems send uploads with whatever they have.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const littleEndian = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  const label = first === 0xfe && second === 0xff ? 'utf-16be' : littleEndian;
  const unicode = decodeStrictly(bytes, label);
  // Node 20 reads windows-1252 as Latin-1, without € and dashes, unless it is told to stream.
  const text = unicode ?? new TextDecoder('windows-1252').decode(bytes, { stream: true });
  // A NUL is in every workbook, picture and archive, and in no text.
  if (text.includes('\0')) {
    const kind = binaryKind(bytes);
    return { kind: 'failed', problem: coreProblem('not-text', kind ? { kind } : {}) };
  }
  const problems = unicode === undefined ? [coreProblem('windows-1252', {}, [], 'warning')] : [];
  return { kind: 'decoded', text, problems };
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
