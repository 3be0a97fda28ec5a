import { textValue } from '../../../core/text/text.js';
import type { Zone } from '../domain/model.js';
import type { Sign } from '../domain/sign.js';
import type { Product } from '../rule-config.js';
import type { SignTexts } from '../texts/sign.da.js';

/** What stands on a sign in one of its languages. */
export interface SignWords {
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** A language of a sign. */
export interface SignLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly texts: SignTexts;
}

/** The sign in words: what is forbidden, then what is asked. A request never sounds like a ban. */
export function signWords(
  { tone, forbidden, advisory }: Sign,
  zone: Pick<Zone, 'smokingAreas'>,
  language: SignLanguage,
): SignWords {
  const { texts } = language;
  const smokingArea = zone.smokingAreas.length > 0 ? [texts.smokingArea] : [];
  if (tone === 'request') {
    const { headline, besides } = requestWords(advisory, language);
    return { headline, sentences: [...besides, texts.requestOnly, ...smokingArea] };
  }
  const isSmoking = forbidden.includes('cigarettes');
  const products = listed(forbidden, texts.products, 'conjunction', language);
  const besides = besidesWords(advisory, language);
  return {
    headline: isSmoking ? texts.banHeadline : capital(texts.otherBanHeadline(products)),
    sentences: [...(isSmoking ? [capital(texts.ban(products))] : []), ...besides, ...smokingArea],
  };
}

/** Thanks for not doing what most would do there, and a kind word on the rest. */
function requestWords(
  advisory: readonly Product[],
  language: SignLanguage,
): { readonly headline: string; readonly besides: readonly string[] } {
  const { texts } = language;
  const isSmoking = advisory.includes('cigarettes');
  const isFirst = (product: Product): boolean =>
    !isSmoking || product === 'cigarettes' || product === 'vape';
  const doing = listed(advisory.filter(isFirst), texts.doing, 'disjunction', language);
  const rest = advisory.filter((product) => !isFirst(product));
  return { headline: texts.requestHeadline(doing), besides: besidesWords(rest, language) };
}

function besidesWords(rest: readonly Product[], language: SignLanguage): readonly string[] {
  const { texts } = language;
  return rest.length > 0 ? [texts.besides(listed(rest, texts.uses, 'disjunction', language))] : [];
}

/** What a rule rests on, and where that is written; a request has said already what it is. */
export function basisWords(
  { rule }: Pick<Zone, 'rule'>,
  { lang, texts }: SignLanguage,
): readonly string[] {
  if (rule === undefined) return [];
  const basis = rule.basis === 'request' ? [] : [texts[rule.basis]];
  const source = rule.source ? [texts.source(textValue(rule.source.title, lang))] : [];
  return [...basis, ...source];
}

function listed(
  products: readonly Product[],
  words: Readonly<Record<Product, string>>,
  type: Intl.ListFormatType,
  { lang }: SignLanguage,
): string {
  const names = products.map((product) => words[product]);
  return new Intl.ListFormat(lang, { type }).format(names);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
