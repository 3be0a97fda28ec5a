import { da } from '../../../../src/widgets/event-calendar/texts/da.js';
import { en } from '../../../../src/widgets/event-calendar/texts/en.js';
import { createFormat } from '../../../../src/widgets/event-calendar/views/format.js';
import {
  clockText,
  deadlineWords,
  looseGroupName,
  looseWords,
} from '../../../../src/widgets/event-calendar/views/loose-words.js';
import type { ViewContext } from '../../../../src/widgets/event-calendar/views/view-context.js';
import { day } from '../domain/sample-calendar.js';

const ignore = (): void => {};

/** A context for views in a language, wide unless told. */
export function sampleContext(
  lang: 'da' | 'en' = 'da',
  more: Partial<ViewContext> = {},
): ViewContext {
  return {
    texts: lang === 'da' ? da : en,
    format: createFormat(lang),
    lang,
    languages: lang,
    headingLevel: 2,
    idPrefix: 'sund',
    today: day('2026-11-21'),
    timeZone: 'Europe/Copenhagen',
    base: 'https://kommune.example/kampagner.json',
    narrow: false,
    themes: [],
    audiences: [{ id: 'laerere', label: { da: 'Lærere', en: 'Teachers' } }],
    views: ['agenda', 'month', 'wheel'],
    deepLinks: false,
    intents: {
      toggleAddMenu: ignore,
      toggleSubscribe: ignore,
      downloadEvent: ignore,
      downloadFiltered: ignore,
      downloadAll: ignore,
      print: ignore,
      stepView: ignore,
      copyFeed: ignore,
      copyLink: ignore,
      focus: ignore,
    },
    parts: { clockText, deadlineWords, looseGroupName, looseWords },
    ...more,
  };
}

/** Dates hold together by characters one cannot see; a test reads better without them. */
export function readable(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

/** A span of whole days. */
export function days(start: string, end = start) {
  return { kind: 'days', start: day(start), end: day(end) } as const;
}
