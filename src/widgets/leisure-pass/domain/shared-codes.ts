import type { Outcome } from './model.js';

/** What can be said about schemes, in codes alone, for one child. */
export type SharedCodes = ReadonlyMap<string, Outcome['code']>;

const CODES: readonly Outcome['code'][] = [
  'canApply',
  'askSomeone',
  'automatic',
  'needsAnswer',
  'no',
  'closed',
  'outdated',
];
/** More than any family has, and than any config. */
const MOST_CHILDREN = 12;
const MOST_SCHEMES = 200;

/** `sund-pass=holdet:canApply,tillaeg:no;holdet:no` – children between semicolons. */
export function encodeCodes(children: readonly SharedCodes[], name: string): string {
  const written = children.map((codes) =>
    [...codes].map(([scheme, code]) => `${encoded(scheme)}:${code}`).join(','),
  );
  return `${name}=${written.join(';')}`;
}

/** What a fragment says, without anything that is no outcome; undefined where it says nothing. */
export function decodeCodes(fragment: string, name: string): readonly SharedCodes[] | undefined {
  const part = fragment
    .replace(/^#/, '')
    .split('&')
    .find((each) => each.startsWith(`${name}=`));
  if (part === undefined) return undefined;
  const children = part.slice(name.length + 1).split(';', MOST_CHILDREN);
  const read = children.map(decodeChild).filter((codes) => codes.size > 0);
  return read.length > 0 ? read : undefined;
}

function decodeChild(written: string): SharedCodes {
  const entries = written.split(',', MOST_SCHEMES).flatMap((entry) => {
    const at = entry.lastIndexOf(':');
    const code = CODES.find((each) => each === entry.slice(at + 1));
    const scheme = decoded(entry.slice(0, Math.max(0, at)));
    return code && scheme ? [[scheme, code] as const] : [];
  });
  return new Map(entries);
}

/** Half a character, which an id may hold, cannot be written in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
