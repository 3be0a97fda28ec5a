import { fileName, saveFile } from '../../core/element/save-file.js';
import { formatPlainDay } from '../../core/dates/plain-day.js';
import { textValue } from '../../core/text/text.js';
import { shortlistCsv } from './domain/export/shortlist-csv.js';
import { shortlistJson } from './domain/export/shortlist-json.js';
import { yearWheelConfig } from './domain/export/year-wheel.js';
import type { PlannedEntry } from './domain/plan/planned-entry.js';
import { searchWords } from './present/search-words.js';
import type { FinderRendering } from './render-finder.js';
import { laterTexts } from './texts/later-texts.js';
import { planWords } from './views/plan-words.js';
import type { FinderIntents, ViewContext } from './views/view-context.js';

type Kind = Parameters<FinderIntents['download']>[0];

const TYPES: Readonly<Record<Kind, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  calendar: 'application/json',
};
const ENDS: Readonly<Record<Kind, string>> = {
  csv: '.csv',
  json: '.json',
  calendar: '-aarshjul.json',
};

/** Saves the shortlist as a file. */
export function saveList(
  kind: Kind,
  rendering: FinderRendering,
  items: readonly PlannedEntry[],
  context: ViewContext,
): void {
  const { config, languages, texts } = rendering.shown;
  const title = textValue(config.title ?? texts.heading, languages);
  const text = WRITERS[kind](rendering, items, context);
  const name = `${fileName(title)}-${fileName(texts.views.shortlist)}${ENDS[kind]}`;
  if (text !== undefined) saveFile(name, TYPES[kind], text);
}

type Write = (
  rendering: FinderRendering,
  items: readonly PlannedEntry[],
  context: ViewContext,
) => string | undefined;

const WRITERS: Readonly<Record<Kind, Write>> = { csv, json, calendar };

function csv(
  { shown }: FinderRendering,
  items: readonly PlannedEntry[],
  context: ViewContext,
): string {
  const { model, base, languages: language } = shown;
  const facets = [...model.facets.values()];
  return shortlistCsv({ items, facets, words: planWords(context), language, base });
}

function json(
  { shown, state, today }: FinderRendering,
  items: readonly PlannedEntry[],
  context: ViewContext,
): string {
  const { config, model, texts } = shown;
  const { example, title = texts.heading } = config;
  return shortlistJson({
    title,
    items,
    facets: [...model.facets.values()],
    search: searchWords(state, context),
    madeOn: formatPlainDay(today),
    ...(example && { example }),
  });
}

function calendar(
  { shown }: FinderRendering,
  items: readonly PlannedEntry[],
  context: ViewContext,
): string | undefined {
  const { config, model, base, languages, language, texts } = shown;
  const { example, contact, timeZone, title = texts.heading } = config;
  return yearWheelConfig({
    title,
    items,
    facets: [...model.facets.values()],
    sourceLabel: laterTexts(context).source,
    language: languages[0] ?? language,
    base,
    ...(contact && { contact }),
    ...(timeZone !== undefined && { timeZone }),
    ...(example && { example }),
  }).json;
}
