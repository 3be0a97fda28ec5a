import type { CheckContext } from '../../../core/config/check-fields.js';
import {
  checkDescription,
  checkFilled,
  checkWords,
  isBlank,
} from '../../../core/config/check-words.js';
import type { Path } from '../../../core/config/problem.js';
import type { EntrySource, FacetIntro } from '../config.js';
import { usableSource } from './check-source.js';
import type { Report } from './report.js';

type Quote = NonNullable<FacetIntro['quotes']>[number];

/** What is told about a value, without quotes that nobody could look up. */
export function usableIntro(
  report: Report,
  intro: FacetIntro,
  context: CheckContext,
  ...place: Path
): FacetIntro {
  checkDescription(report, intro.text, context, ...place, 'text');
  checkWords(report, intro.challenge, ...place, 'challenge');
  if (!intro.quotes) return intro;
  const quotes = intro.quotes.flatMap((quote, index) =>
    usableQuote(report, quote, context, [...place, 'quotes', index]),
  );
  return { ...intro, quotes };
}

function usableQuote(report: Report, quote: Quote, context: CheckContext, place: Path): Quote[] {
  checkWords(report, quote.text, ...place, 'text');
  if (!checkFilled(report, quote.text, ...place, 'text')) return [];
  if (!namesSource(quote.source)) {
    report.error('quote-without-source', {}, ...place, 'source');
    return [];
  }
  return [{ ...quote, source: usableSource(report, quote.source, context, ...place, 'source') }];
}

/** A page or a date alone is not a place where something can be read. */
function namesSource({ document, url }: EntrySource): boolean {
  return (document !== undefined && !isBlank(document)) || !!url?.trim();
}
