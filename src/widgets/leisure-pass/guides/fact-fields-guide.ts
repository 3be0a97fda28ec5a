import type { FieldGuides, GuideWords } from '../../../core/config/guide.js';
import type { FactConfig, StandardFact } from '../fact-config.js';
import type { FactExample } from './fact-examples.js';
import { idGuide } from './reference-guide.js';
import { wordingFields, wordingGuide } from './wording-guide.js';

type SharedFields = FieldGuides<Omit<Extract<FactConfig, { kind: 'boolean' }>, 'kind'>>;

const standardFacts: Readonly<Record<StandardFact, GuideWords>> = {
  age: { da: 'Barnets alder (Alder)', en: 'The child’s age (Age)' },
  'birth-date': { da: 'Barnets fødselsdag (Fødselsdag)', en: 'The date of birth (Date of birth)' },
  grade: { da: 'Barnets klasse (Klassetrin)', en: 'The child’s grade (School grade)' },
  'number-of-children': {
    da: 'Hvor mange børn der bor i hjemmet (Antal)',
    en: 'How many children live in the home (Count)',
  },
  'single-parent': { da: 'Enlig forælder (Ja eller nej)', en: 'A single parent (Yes or no)' },
  'income-limit': {
    da: 'Indkomst under en grænse (Beløbsgrænse)',
    en: 'Income within a limit (Limit)',
  },
  'cash-benefit': { da: 'Får kontanthjælp (Ja eller nej)', en: 'On cash benefit (Yes or no)' },
  'months-on-cash-benefit': {
    da: 'Hvor mange måneder på kontanthjælp (Antal)',
    en: 'How many months on cash benefit (Count)',
  },
  'already-active': {
    da: 'Går allerede til noget (Ja eller nej)',
    en: 'Already takes part in something (Yes or no)',
  },
  refugee: { da: 'Flygtning (Ja eller nej)', en: 'A refugee (Yes or no)' },
};

const place: Pick<SharedFields, 'of' | 'standard'> = {
  of: {
    label: { da: 'Spørg for', en: 'Asked for' },
    help: {
      da: 'Har familien flere børn, spørger vi kun én gang om det, der er ens for dem alle. Udelad det for hvert barn.',
      en: 'With several children, what is the same for all is asked once. Leave it out for each child.',
    },
    values: {
      child: { da: 'Hvert barn', en: 'Each child' },
      household: { da: 'Hele familien, én gang', en: 'The whole family, once' },
    },
  },
  standard: {
    label: { da: 'Færdigt spørgsmål', en: 'Standard question' },
    help: {
      da: 'Sund har ordene på alle sprog, så udelad selv teksterne. Det, du alligevel skriver, går forud. Vælg et, der passer til slagsen, som står i parentes.',
      en: 'Sund has the words in every language, so leave the texts out. What you write anyway goes first. Choose one of the kind in brackets.',
    },
    values: standardFacts,
  },
};

/** The guides to what questions of every kind have, with examples of one. */
export function factFields(example: FactExample): SharedFields {
  return {
    id: idGuide(example.id),
    ...place,
    ...wordingFields(example),
    professional: wordingGuide(
      {
        label: { da: 'Til fagpersoner', en: 'For professionals' },
        help: {
          da: 'Det samme spørgsmål til en lærer, en pædagog eller en fra klubben. Skriv »barnet« i stedet for »dit barn«.',
          en: 'The same question to a teacher, a nursery teacher or somebody in the club. Say “the child”, not “your child”.',
        },
      },
      { ...example, question: example.professional },
    ),
    young: wordingGuide(
      {
        label: { da: 'Til den unge selv', en: 'For the young person' },
        help: {
          da: 'Det samme spørgsmål til en ung, der spørger for sig selv.',
          en: 'The same question to a young person who asks for themselves.',
        },
      },
      { ...example, question: example.young },
    ),
  };
}
