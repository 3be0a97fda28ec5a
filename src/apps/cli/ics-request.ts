import { civil, parsePlainDay, plainDay } from '../../core/dates/plain-day.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import { intlMilliseconds } from '../../core/dates/display.js';
import { parseUrl } from '../../core/links/safe-url.js';
import { primaryLanguage } from '../../core/text/language.js';
import type { Messages } from './messages.js';
import type { Options, OptionSpecs } from './options.js';

/** The options of `sund ics`. */
export const icsOptions: OptionSpecs = {
  from: 'value',
  to: 'value',
  layer: 'list',
  theme: 'list',
  audience: 'list',
  base: 'value',
  out: 'value',
  force: 'flag',
  stamp: 'value',
};

/** What `sund ics` is asked for. */
export interface IcsRequest {
  readonly kind: 'request';
  readonly file: string;
  readonly from?: PlainDay;
  readonly to?: PlainDay;
  readonly layers: readonly string[];
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  /** The address that the config is published at. */
  readonly base?: string;
  readonly out?: string;
  readonly force: boolean;
  /** DTSTAMP of every entry, in milliseconds since 1970 UTC. */
  readonly stamp?: number;
  readonly language?: string;
}

/** Options that make no sense, and what to say about it. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly message: string;
}

const LANGUAGES = ['da', 'en'];
/** Years of a feed that is asked for without dates: this one, and two more to plan in. */
const YEARS_AHEAD = 2;

/** Reads the options of `sund ics`. */
export function readIcsRequest(options: Options, messages: Messages): IcsRequest | Misuse {
  const message = mistakeIn(options, messages);
  if (message !== undefined) return { kind: 'misuse', message };
  const [file = ''] = options.files;
  const from = dayOf(options, 'from');
  const to = dayOf(options, 'to');
  const stamp = stampOf(options);
  const base = options.value('base');
  const out = options.value('out');
  const language = options.value('lang');
  return {
    kind: 'request',
    file,
    layers: options.list('layer'),
    themes: options.list('theme'),
    audiences: options.list('audience'),
    force: options.flag('force'),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(stamp !== undefined && { stamp }),
    ...(base !== undefined && { base }),
    ...(out !== undefined && { out }),
    ...(language !== undefined && { language }),
  };
}

/** The first and last day of the file; from the start of this year where nothing else is asked. */
export function rangeOf(
  { from, to }: IcsRequest,
  today: PlainDay,
): { readonly from: PlainDay; readonly to: PlainDay } {
  const { year } = civil(today);
  const first = from ?? (to === undefined ? plainDay(year, 1, 1) : plainDay(civil(to).year, 1, 1));
  return { from: first, to: to ?? plainDay(civil(first).year + YEARS_AHEAD, 12, 31) };
}

function mistakeIn(options: Options, messages: Messages): string | undefined {
  if (options.files.length === 0) return messages.noFile('ics');
  if (options.files.length > 1) return messages.oneFile('ics');
  for (const name of ['from', 'to']) {
    const value = options.value(name);
    if (value !== undefined && dayOf(options, name) === undefined) {
      return messages.badDate(`--${name}`, value);
    }
  }
  const [from, to] = [dayOf(options, 'from'), dayOf(options, 'to')];
  if (from !== undefined && to !== undefined && to < from) {
    return messages.datesSwapped(options.value('from') ?? '', options.value('to') ?? '');
  }
  const { stamp, base, lang } = {
    stamp: options.value('stamp'),
    base: options.value('base'),
    lang: options.value('lang'),
  };
  if (stamp !== undefined && stampOf(options) === undefined) return messages.badStamp(stamp);
  if (base !== undefined && !/^https?:$/.test(parseUrl(base)?.protocol ?? '')) {
    return messages.badBase(base);
  }
  const speaks = lang === undefined || LANGUAGES.includes(primaryLanguage(lang));
  return speaks ? undefined : messages.unknownLanguage(lang);
}

function dayOf(options: Options, name: string): PlainDay | undefined {
  return parsePlainDay(options.value(name) ?? '');
}

/** `2027-01-01` or `2027-01-01T12:00:00Z`. */
function stampOf(options: Options): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z)?$/.exec(
    options.value('stamp') ?? '',
  );
  const day = parsePlainDay(match?.[1] ?? '');
  if (day === undefined) return undefined;
  const [hours, minutes, seconds] = [match?.[2], match?.[3], match?.[4]].map((part) =>
    Number(part ?? 0),
  );
  return (
    intlMilliseconds(day) + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  );
}
