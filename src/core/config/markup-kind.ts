import type { CoreProblems, MarkupKind } from './problem.js';

type Markup = CoreProblems['looks-like-html'];

/** What is read of a file to see what it is. */
const LOOKED_AT = 4000;
/** Longest piece of a service's own message that is quoted. */
const EXCERPT = 160;

/** Before the root element: a declaration, comments, a document type. */
const PROLOGUE = /^(?:\s|<\?[^>]*\?>|<!--[^]*?-->|<![^>]*>)*/;
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)/;
const MESSAGE = /<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]+)/;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

/**
 * What a text that begins with `<` is: a page, a map program's XML, or what a map service answers when it
 * is asked wrongly. With the service's own words where it has some.
 */
export function markupIn(text: string): Markup {
  const start = text.trimStart().slice(0, LOOKED_AT);
  const kind = kindOf(start);
  const message = kind === 'service-error' ? messageIn(start) : '';
  return message === '' ? { kind } : { kind, message };
}

function kindOf(start: string): MarkupKind {
  const body = start.replace(PROLOGUE, '');
  const root = ROOT.exec(body)?.[1] ?? '';
  if (root === 'kml') return 'kml';
  if (/^(?:Service)?Exception(?:Report)?$/.test(root)) return 'service-error';
  if (/_Capabilities$|^Capabilities$/.test(root)) return 'service-description';
  if (root.toLowerCase() === 'html' || /^<!doctype html/i.test(start)) return 'html';
  if (start.includes('opengis.net/gml')) return 'gml';
  return /^<\?xml|\sxmlns(?::\w+)?=/.test(start) ? 'xml' : 'html';
}

function messageIn(start: string): string {
  const words = (MESSAGE.exec(start)?.[1] ?? '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}
