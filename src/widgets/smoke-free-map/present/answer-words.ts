import { PRODUCTS, type ProductAnswer, type Zone } from '../domain/model.js';
import type { Product, Status } from '../rule-config.js';
import { laterTexts } from '../texts/later-texts.js';
import type { LaterTexts } from '../texts/later.da.js';
import { joined, type CardContext } from '../views/card-context.js';
import { zoneName } from '../views/view-context.js';

/** What holds in a place, in sentences: the first is the answer. */
export interface AnswerWords {
  readonly heading: string;
  /** The same without an answer to whether one may, for who is not there. */
  readonly plainHeading: string;
  readonly sentences: readonly string[];
  /** The strictest that is said. */
  readonly status: Status;
}

type WordsContext = Pick<CardContext, 'texts' | 'lang' | 'languages'>;

/**
 * The answer for each product as people would say it: bans first, then what is asked, then what nobody has
 * said. A request is never called a ban, and nobody is told “yes”.
 *
 * @param fallback the zone that it is about, where no product names one
 */
export function answerWords(
  answers: readonly ProductAnswer[],
  fallback: Zone,
  context: WordsContext,
): AnswerWords {
  const status = leading(answers);
  const about = answers.find((each) => each.status === status)?.zones[0] ?? fallback;
  return {
    status,
    heading: headingOf(answers, about, laterTexts(context).banHeading, context),
    plainHeading: headingOf(answers, about, laterTexts(context).requestHeading, context),
    sentences: sentencesOf(answers, context),
  };
}

/** The strictest that is said of any product. */
function leading(answers: readonly ProductAnswer[]): Status {
  const order: readonly Status[] = ['forbidden', 'advisory', 'unknown', 'allowed'];
  return order.find((status) => productsOf(answers, status).length > 0) ?? 'unknown';
}

function productsOf(answers: readonly ProductAnswer[], status: Status): readonly Product[] {
  const found = answers.filter((each) => each.status === status).map(({ product }) => product);
  return PRODUCTS.filter((product) => found.includes(product));
}

function headingOf(
  answers: readonly ProductAnswer[],
  zone: Zone,
  ban: LaterTexts['banHeading'],
  context: WordsContext,
): string {
  const later = laterTexts(context);
  const place = zoneName(zone, context);
  const forbidden = productsOf(answers, 'forbidden');
  const advisory = productsOf(answers, 'advisory');
  if (forbidden.includes('cigarettes')) return ban(place);
  if (forbidden.length > 0) return later.otherBanHeading(place, inline(forbidden, context));
  if (advisory.includes('cigarettes')) return later.requestHeading(place);
  if (advisory.length > 0) return later.otherRequestHeading(place);
  const allowed = productsOf(answers, 'allowed');
  if (allowed.includes('cigarettes')) return later.allowedHeading(place);
  if (allowed.length > 0) return later.partlyKnownHeading(place);
  return later.unknownHeading(place);
}

function sentencesOf(answers: readonly ProductAnswer[], context: WordsContext): readonly string[] {
  const later = laterTexts(context);
  const [forbidden, advisory, unknown, allowed] = (
    ['forbidden', 'advisory', 'unknown', 'allowed'] as const
  ).map((status) => productsOf(answers, status)) as [Product[], Product[], Product[], Product[]];
  const isNamed = forbidden.length > 0 && !forbidden.includes('cigarettes');
  const uses = joined(
    advisory.map((product) => later.uses[product]),
    context,
    'disjunction',
  );
  return [
    ...(forbidden.length > 0 && !isNamed ? [later.forbidden(inline(forbidden, context))] : []),
    ...(advisory.length > 0
      ? forbidden.length > 0
        ? [later.requestBesides(uses), later.requestOnly]
        : [later.request(uses), later.requestNotBan]
      : []),
    ...(allowed.length > 0 ? [later.allowed(inline(allowed, context))] : []),
    ...(unknown.length > 0 && unknown.length < answers.length
      ? [later.unknown(inline(unknown, context))]
      : []),
  ];
}

function inline(products: readonly Product[], context: WordsContext): string {
  return joined(
    products.map((product) => context.texts.productsInline[product]),
    context,
  );
}
