import { answersOf } from '../domain/answers.js';
import { forceOf } from '../domain/force.js';
import type { Moment, Zone } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import type { CardContext } from '../views/card-context.js';
import { zoneName } from '../views/view-context.js';
import { answerWords } from './answer-words.js';
import { dateWords } from './when-words.js';

/** What holds in a zone, in sentences. A rule that does not hold now is told as such before it is told. */
export function zoneSentences(zone: Zone, moment: Moment, context: CardContext): readonly string[] {
  const later = laterTexts(context);
  const { heading, plainHeading, sentences, status } = answerWords(
    answersOf([zone]),
    zone,
    context,
  );
  const force = forceOf(zone, moment);
  const name = zoneName(zone, context);
  // What nobody knows cannot be said to hold later either.
  if (force.kind === 'now' || status === 'unknown') return [heading, ...sentences];
  const said =
    force.kind === 'from'
      ? later.notYetHeading(name, dateWords(force.day, context))
      : later.notNowHeading(name);
  return [said, later.whenInForce, plainHeading, ...sentences];
}
