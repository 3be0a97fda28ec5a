import type { ReportedProblem } from '../../core/element/problem-report.js';
import type { PageTexts } from './da.js';
import type { PageSource } from './page-source.js';

/** Why there is no widget on the page. */
export type PageMessage =
  | Exclude<PageSource, { kind: 'url' | 'fragment' }>
  | { readonly kind: 'passing' | 'broken' | 'not-loaded' };

/** A message as it is shown. */
export interface MessageText {
  readonly title: string;
  readonly text: string;
  /** For whoever made the link. */
  readonly editor?: string;
}

/** What the sentences name. */
export interface MessagePlace {
  /** File name of the page, for an example. */
  readonly file: string;
  /** Whose site it is; undefined where `sund-site.json` does not say. */
  readonly site: string | undefined;
}

/** Problems that may be gone in a moment. */
const PASSING: readonly string[] = ['network', 'timeout'];

/** What to tell a visitor about a widget that stopped on these problems. */
export function messageFor(problems: readonly ReportedProblem[]): PageMessage {
  const refused = problems.find(({ code }) => code === 'refused-origin');
  if (refused) {
    const { origin } = refused.detail as { readonly origin: string };
    return { kind: 'refused-origin', origin };
  }
  return { kind: problems.some(mayPass) ? 'passing' : 'broken' };
}

function mayPass({ code, detail }: ReportedProblem): boolean {
  const { status } = detail as { readonly status?: number };
  return PASSING.includes(code) || (code === 'http-status' && (status ?? 0) >= 500);
}

/** The words of a message in one language. */
export function messageText(
  message: PageMessage,
  texts: PageTexts,
  { file, site = texts.thisSite }: MessagePlace,
): MessageText {
  switch (message.kind) {
    case 'missing':
      return { ...texts.missing, editor: texts.missing.editor(file) };
    case 'bad-address':
      return { ...texts.badAddress, editor: texts.badAddress.editor(message.address) };
    case 'refused-origin':
      return {
        title: texts.refusedOrigin.title,
        text: texts.refusedOrigin.text(hostOf(message.origin), site),
        editor: texts.refusedOrigin.editor(message.origin),
      };
    case 'refused-inline':
      return { ...texts.refusedInline, text: texts.refusedInline.text(site) };
    case 'passing':
      return texts.passing;
    case 'broken':
      return texts.broken;
    case 'not-loaded':
      return texts.notLoaded;
  }
}

/** `https://www.example.org` → `www.example.org`: the part that a visitor can judge. */
function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
