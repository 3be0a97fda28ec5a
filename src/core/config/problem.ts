/** Where in a config something is: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/**
 * `error`: something was left out or stopped. `warning`: the widget works, but somebody should look. `note`:
 * nothing is wrong, and editors are told what was made of it.
 */
export type Severity = 'error' | 'warning' | 'note';

/** What a value is, in the words of JSON, or `other` for what only a script can make. */
export type ValueKind =
  'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null' | 'nothing' | 'other';

/** What most likely went wrong in a file that is almost JSON. */
export type JsonMistake =
  | 'empty'
  /** Lines with the same separators: CSV. */
  | 'table'
  | 'comment'
  | 'trailing-comma'
  | 'missing-comma'
  | 'curly-quote'
  | 'single-quote'
  | 'line-break-in-text'
  | 'unquoted-key'
  | 'bad-escape'
  | 'bad-number'
  | 'invisible-character'
  | 'unclosed'
  | 'after-end'
  | 'unexpected';

/** What begins with `<`, as far as its root element tells. */
export type MarkupKind = 'html' | 'kml' | 'gml' | 'service-error' | 'service-description' | 'xml';

/** What is no text, as far as its first bytes tell. */
export type BinaryKind = 'shapefile' | 'geopackage' | 'kmz' | 'workbook' | 'zip';

/** The parts of a config that the size caps tell apart. */
export type SizedPart = 'config' | 'data' | 'fragment' | 'inflated-fragment';

/** What can keep a file from being loaded. */
export interface LoadingProblems {
  'bad-address': { readonly address: string };
  'refused-origin': { readonly origin: string; readonly url: string };
  'http-status': { readonly status: number; readonly url: string };
  /** Offline, a name that does not exist, or a server that does not let other sites read the file. */
  network: { readonly url: string; readonly crossOrigin: boolean };
  timeout: { readonly seconds: number; readonly url: string };
  'cyclic-source': NoDetail;
  'too-many-sources': { readonly limit: number };
  'no-such-list': { readonly key: string };
  'bad-fragment': NoDetail;
}

/**
 * The problem codes of the core, each with the detail its message needs. A widget adds its own:
 * `interface EventCalendarProblems extends CoreProblems { 'impossible-date': { … } }`.
 */
export interface CoreProblems extends LoadingProblems {
  'no-config': NoDetail;
  'not-json': {
    readonly line: number;
    readonly column: number;
    readonly mistake: JsonMistake;
    readonly found: string;
  };
  /** `message` is what a map service says went wrong. */
  'looks-like-html': { readonly kind?: MarkupKind; readonly message?: string };
  'not-text': { readonly kind?: BinaryKind };
  'windows-1252': NoDetail;
  'too-large': { readonly part: SizedPart; readonly bytes: number; readonly limit: number };
  'too-deep': { readonly limit: number };
  'too-many-records': { readonly count: number; readonly limit: number };
  'unsafe-key': { readonly key: string };

  /** `known` are the keys allowed there; the formatter finds the one that was probably meant. */
  'unknown-key': { readonly key: string; readonly known: readonly string[] };
  /** `instead` are texts to write instead, as they would stand in the file. */
  'wrong-type': {
    readonly expected: readonly ValueKind[];
    readonly got: ValueKind;
    readonly instead?: readonly string[];
  };
  missing: { readonly expected: readonly ValueKind[] };
  'not-one-of': { readonly allowed: readonly (string | number | boolean)[]; readonly got: string };
  /** `format` names what was expected (`date`, `time`, `language` …) where the schema names it. */
  'bad-format': { readonly format: string; readonly got: string; readonly pattern?: string };
  'out-of-range': { readonly minimum?: number; readonly maximum?: number; readonly got: number };
  'wrong-length': { readonly minimum?: number; readonly maximum?: number; readonly got: number };
  'no-match': NoDetail;

  'wrong-widget': { readonly expected: string; readonly got: string };
  'newer-version': {
    readonly version: number;
    readonly supported: number;
    /** The first release of sund-widgets that reads it. */
    readonly release: string;
  };
  'entries-skipped': { readonly count: number; readonly of: number };
  'more-problems': { readonly count: number };

  /** The id stands earlier already. */
  'duplicate-id': { readonly id: string };
  /** Something is said to have been done on a day that has not come. */
  'date-in-future': { readonly date: string };
  'unsafe-url': { readonly url: string };
  'unknown-time-zone': { readonly timeZone: string };
  'contact-without-way': NoDetail;
  'review-due': { readonly reviewBy: string; readonly unit?: string };
  'review-order': { readonly reviewedOn: string; readonly reviewBy: string };
  'unsafe-token': { readonly token: string; readonly value: string };
  unexpected: { readonly message: string };
}

/** The detail of a problem that needs none. */
export type NoDetail = Readonly<Record<string, never>>;

/** One problem of a map of codes: a discriminated union on `code`. */
export type ProblemOf<Map> = {
  [Code in keyof Map & string]: Readonly<{
    code: Code;
    severity: Severity;
    path: Path;
    /** The URL of the file that the path is in; absent for a config in the page itself. */
    source?: string;
    detail: Map[Code];
  }>;
}[keyof Map & string];

/** A problem that the core itself can report. */
export type CoreProblem = ProblemOf<CoreProblems>;

/** What a message says: what is wrong, and what to do about it. Both whole sentences. */
export interface ProblemText {
  readonly problem: string;
  readonly fix: string;
}

/** The messages for a map of codes, complete, in one language. */
export type ProblemTexts<Map> = {
  readonly [Code in keyof Map & string]: (detail: Map[Code]) => ProblemText;
};

/** A problem as an editor reads it. */
export interface ProblemMessage extends ProblemText {
  /** As {@link formatPath} writes it; empty for the whole file. */
  readonly path: string;
  readonly severity: Severity;
  readonly source?: string;
}

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** A path as editors know it from code: `events[3].when.month`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) text += `["${step.replace(/["\\]/g, '\\$&')}"]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** The parts of a problem's message, for a list or table. */
export function describeProblem<Map>(
  problem: ProblemOf<Map>,
  texts: ProblemTexts<Map>,
): ProblemMessage {
  const write = texts[problem.code];
  return {
    ...write(problem.detail),
    path: formatPath(problem.path),
    severity: problem.severity,
    ...(problem.source !== undefined && { source: problem.source }),
  };
}

/** A problem on one line, as the console and the command line print it: `file: path: problem fix`. */
export function formatProblem<Map>(problem: ProblemOf<Map>, texts: ProblemTexts<Map>): string {
  const { source, path, problem: text, fix } = describeProblem(problem, texts);
  return [source, path, `${text} ${fix}`.trim()].filter((part) => part).join(': ');
}
