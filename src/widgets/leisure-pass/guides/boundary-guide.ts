import type { FieldGuides } from '../../../core/config/guide.js';
import type { ConditionConfig } from '../rule-config.js';
import { factReference } from './reference-guide.js';

type BoundaryOf<Kind extends 'age' | 'range'> = FieldGuides<
  Omit<Extract<ConditionConfig, { kind: Kind }>, keyof Extract<ConditionConfig, { kind: 'all' }>>
>;

/** The guides to where an age begins and ends, on the birthday itself. */
export const ageFields: BoundaryOf<'age'> = {
  fact: factReference('foedselsdag'),
  from: {
    label: { da: 'Fra', en: 'From' },
    help: {
      da: 'Fra den dag, barnet fylder så mange år. Udelad det, hvis der ikke er en nedre grænse.',
      en: 'From the day the child turns so many. Leave it out where there is no lower limit.',
    },
    example: 3,
  },
  through: {
    label: { da: 'Til og med', en: 'Through' },
    help: {
      da: 'Hele det år med. 17 er til og med dagen før 18-års-fødselsdagen: Barnet er med, så længe det er 17. Det er også »under 18«.',
      en: 'That whole year included. 17 is through the day before the 18th birthday: as long as the child is 17. It is also “under 18”.',
    },
    example: 17,
  },
  untilTurning: {
    label: { da: 'Til barnet fylder', en: 'Until turning' },
    help: {
      da: 'Fødselsdagen selv er ikke med. 17 er til og med dagen før 17-års-fødselsdagen: altså et år kortere end »Til og med 17«. Brug kun den ene af de to. Kan man ikke se, hvad kilden mener, så spørg dem, der har skrevet den.',
      en: 'The birthday itself not included. 17 is through the day before the 17th birthday: a year less than “Through 17”. Use only one of the two. Where the source can be read both ways, ask those who wrote it.',
    },
    example: 17,
  },
};

/** The guides to where a count or a grade begins and ends. */
export const rangeFields: BoundaryOf<'range'> = {
  fact: factReference('maaneder'),
  from: {
    label: { da: 'Fra', en: 'From' },
    help: {
      da: 'Tallet selv er med. Udelad det, hvis der ikke er en nedre grænse.',
      en: 'The number itself included. Leave it out where there is no lower limit.',
    },
    example: 3,
  },
  through: {
    label: { da: 'Til og med', en: 'Through' },
    help: {
      da: 'Tallet selv er med. Udelad det, hvis der ikke er en øvre grænse.',
      en: 'The number itself included. Leave it out where there is no upper limit.',
    },
    example: 24,
  },
};
