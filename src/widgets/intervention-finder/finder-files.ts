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

/** Saves the shortlist as a file. */
export function saveList(
  kind: Parameters<FinderIntents['download']>[0],
  { shown, state, today }: FinderRendering,
  items: readonly PlannedEntry[],
  context: ViewContext,
): void {
  const { config, model, base, languages, texts } = shown;
  const facets = [...model.facets.values()];
  const title = config.title ?? texts.heading;
  const name = `${fileName(textValue(title, languages))}-${fileName(texts.views.shortlist)}`;
  const { example, contact, timeZone } = config;
  switch (kind) {
    case 'csv': {
      const words = planWords(context);
      const text = shortlistCsv({ items, facets, words, language: languages, base });
      saveFile(`${name}.csv`, 'text/csv;charset=utf-8', text);
      return;
    }
    case 'json': {
      const search = searchWords(state, context);
      const madeOn = formatPlainDay(today);
      const text = shortlistJson({
        title,
        items,
        facets,
        search,
        madeOn,
        ...(example && { example }),
      });
      saveFile(`${name}.json`, 'application/json', text);
      return;
    }
    case 'calendar': {
      const { json } = yearWheelConfig({
        title,
        items,
        facets,
        sourceLabel: laterTexts(context).source,
        language: languages[0] ?? shown.language,
        base,
        ...(contact && { contact }),
        ...(timeZone !== undefined && { timeZone }),
        ...(example && { example }),
      });
      if (json !== undefined) saveFile(`${name}-aarshjul.json`, 'application/json', json);
    }
  }
}
