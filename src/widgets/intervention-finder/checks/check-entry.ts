import type { CheckContext } from '../../../core/config/check-fields.js';
import {
  checkDescription,
  checkLinkTarget,
  checkWords,
  isBlank,
} from '../../../core/config/check-words.js';
import { SeenIds } from '../../../core/config/seen-ids.js';
import type { EntryConfig } from '../config.js';
import { usableBases } from './check-bases.js';
import { usableSource } from './check-source.js';
import { usableValues } from './check-values.js';
import type { KnownFacets } from './known-facets.js';
import type { Report } from './report.js';
import { StrayIds } from './stray-ids.js';

/** Entries between two pauses. */
const STEP = 200;

/**
 * The entries that can be used: the same array where all can. One without a title or with an id that
 * stands earlier is left out; of the others only the part that is wrong. Every `yield` is a place to
 * pause.
 */
export function* usableEntries(
  report: Report,
  entries: EntryConfig[],
  facets: KnownFacets,
  context: CheckContext,
): Generator<void, EntryConfig[], undefined> {
  const seen = new SeenIds();
  const strays = new StrayIds();
  const usable: EntryConfig[] = [];
  let isSame = true;
  for (const [index, entry] of entries.entries()) {
    if (index % STEP === 0) yield;
    report.at(['entries', index]);
    const kept =
      hasTitle(report, entry) && seen.isNew(report, entry.id, 'id')
        ? usableEntry(report, entry, facets, strays, context)
        : undefined;
    if (kept !== entry) isSame = false;
    if (kept) usable.push(kept);
  }
  strays.tell(report, facets);
  return isSame ? entries : usable;
}

function hasTitle(report: Report, { title }: EntryConfig): boolean {
  if (!isBlank(title)) return true;
  report.error('empty-title', {}, 'title');
  return false;
}

function usableEntry(
  report: Report,
  entry: EntryConfig,
  facets: KnownFacets,
  strays: StrayIds,
  context: CheckContext,
): EntryConfig {
  checkDetails(report, entry, context);
  const values = entry.values && usableValues(report, entry.values, facets, strays);
  const assessed = entry.assessed && usableBases(report, entry, values, facets, strays);
  const source = entry.source && usableSource(report, entry.source, context, 'source');
  const isWhole = values === entry.values && assessed === entry.assessed && source === entry.source;
  if (isWhole) return entry;
  return {
    ...entry,
    ...(values && { values }),
    ...(assessed && { assessed }),
    ...(source && { source }),
  };
}

const EMPTY = { minimum: 1, got: 0 };

/** Reports what is wrong with the words and links of an entry. Nothing of it stops it. */
function checkDetails(report: Report, entry: EntryConfig, context: CheckContext): void {
  checkWords(report, entry.title, 'title');
  checkWords(report, entry.summary, 'summary');
  checkWords(report, entry.evidence, 'evidence');
  checkWords(report, entry.cost, 'cost');
  checkDescription(report, entry.body, context, 'body');
  for (const [index, { label, href }] of entry.links?.entries() ?? []) {
    checkWords(report, label, 'links', index, 'label');
    if (isBlank(label)) report.warning('wrong-length', EMPTY, 'links', index, 'label');
    checkLinkTarget(report, href, context, 'links', index, 'href');
  }
}
