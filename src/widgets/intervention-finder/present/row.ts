import { textValue, type Languages, type Text } from '../../../core/text/text.js';
import type { FacetConfig } from '../config.js';
import type { Found, FoundEntry } from '../domain/found.js';
import type { Highlighter } from '../domain/search/highlight.js';
import type { RowModel } from '../views/entry-row.js';
import type { Mark } from '../views/marked-text.js';
import { exampleOf, metaOf, tagsOf } from './entry-words.js';

/** What rows are made from besides their entries. */
export interface RowSource {
  readonly facets: ReadonlyMap<string, FacetConfig>;
  readonly languages: Languages;
  readonly highlight: Found['highlight'];
  readonly isListed: (id: string) => boolean;
  /** Undefined where the page's address cannot say which entry is open. */
  readonly hrefOf: ((id: string) => string) | undefined;
}

/** A found entry as the list shows it. */
export function rowModel({ entry, why, missing }: FoundEntry, source: RowSource): RowModel {
  const { facets, languages, highlight, isListed, hrefOf } = source;
  const { id, title, summary } = entry;
  return {
    id,
    title,
    titleMarks: marksIn(title, languages, highlight),
    summary,
    summaryMarks: marksIn(summary ?? '', languages, highlight),
    example: exampleOf(entry, facets),
    meta: metaOf(entry, facets),
    tags: tagsOf(entry, facets),
    ended: entry.status === 'ended',
    foundThrough: [...new Set(why.map(({ via }) => via))],
    missing,
    listed: isListed(id),
    href: hrefOf?.(id),
  };
}

function marksIn(
  text: Text,
  languages: Languages,
  highlight: Highlighter | undefined,
): readonly Mark[] | undefined {
  return highlight?.(textValue(text, languages));
}
