import type { FieldGuide, Guide } from '../../../core/config/guide.js';
import type { ConditionConfig } from '../rule-config.js';
import { ageFields, rangeFields } from './boundary-guide.js';
import { conditionExamples } from './condition-examples.js';
import { conditionFields } from './condition-fields-guide.js';
import { conditionsGuide, factReference, valueGuide } from './reference-guide.js';

const of: FieldGuide = {
  label: { da: 'Betingelser', en: 'Conditions' },
  help: { da: 'Id på hver af dem.', en: 'The id of each of them.' },
};

/** The guide to one condition. */
export const conditionGuide: Guide<ConditionConfig> = {
  label: { da: 'Betingelse', en: 'Condition' },
  help: {
    da: 'Noget, der enten er opfyldt, ikke er opfyldt eller ikke vides. »Det ved jeg ikke« bliver aldrig til et nej.',
    en: 'Something that is met, not met or not known. “I don’t know” never becomes a no.',
  },
  variants: {
    all: {
      label: { da: 'Alle', en: 'All' },
      help: {
        da: 'Hver eneste skal være opfyldt.',
        en: 'Every one of them must be met.',
      },
      fields: {
        ...conditionFields(conditionExamples.all),
        of: conditionsGuide(of, 'paa-kontanthjaelp'),
      },
    },
    any: {
      label: { da: 'Mindst én', en: 'Any' },
      help: {
        da: 'Flere grunde, hvor én er nok. Er én opfyldt, spørger vi ikke til de andre.',
        en: 'Alternative grounds of which one is enough. Once one is met, the others are not asked about.',
      },
      fields: {
        ...conditionFields(conditionExamples.any),
        of: conditionsGuide(of, 'paa-kontanthjaelp'),
      },
    },
    not: {
      label: { da: 'Ikke', en: 'Not' },
      help: {
        da: 'Det omvendte. Det, man ikke ved, ved man stadig ikke.',
        en: 'The opposite. What is not known is still not known.',
      },
      fields: {
        ...conditionFields(conditionExamples.not),
        of: {
          label: { da: 'Betingelse', en: 'Condition' },
          help: { da: 'Id på den, der vendes om.', en: 'The id of the one to turn around.' },
          example: 'er-plejebarn',
        },
      },
    },
    atLeast: {
      label: { da: 'Mindst så mange', en: 'At least so many' },
      help: { da: 'Fx to ud af tre.', en: 'Such as two out of three.' },
      fields: {
        ...conditionFields(conditionExamples.atLeast),
        count: {
          label: { da: 'Hvor mange', en: 'How many' },
          help: { da: 'Så mange skal være opfyldt.', en: 'So many must be met.' },
          example: 2,
        },
        of: conditionsGuide(of, 'er-enlig'),
      },
    },
    answer: {
      label: { da: 'Svaret er ja eller nej', en: 'The answer is yes or no' },
      help: {
        da: 'Til spørgsmål af slagsen »Ja eller nej« og »Beløbsgrænse«.',
        en: 'For questions of the kinds “Yes or no” and “Limit”.',
      },
      fields: {
        ...conditionFields(conditionExamples.answer),
        fact: factReference('aktiv'),
        is: {
          label: { da: 'Svaret skal være ja', en: 'The answer must be yes' },
          help: {
            da: 'true betyder ja, false betyder nej.',
            en: 'true means yes, false means no.',
          },
        },
      },
    },
    oneOf: {
      label: { da: 'Et af disse svar', en: 'One of these answers' },
      help: {
        da: 'Ét af svarene er valgt. Kan man vælge flere, er ét af dem nok.',
        en: 'One of the answers is chosen. Where one can choose several, one of them is enough.',
      },
      fields: {
        ...conditionFields(conditionExamples.oneOf),
        fact: factReference('slags'),
        options: {
          label: { da: 'Svar', en: 'Answers' },
          help: { da: 'Id på hvert svar, der tæller.', en: 'The id of each answer that counts.' },
          item: {
            label: { da: 'Svar', en: 'Answer' },
            help: { da: 'Id på ét svar.', en: 'The id of one answer.' },
            example: 'forening',
          },
        },
      },
    },
    age: {
      label: { da: 'Alder', en: 'Age' },
      help: {
        da: 'I hele år på den dag, der spørges. Skriv altid, hvor grænsen går, præcis som kilden: »til 17 år« kan betyde to ting.',
        en: 'In whole years on the day one asks. Always say where the limit is, exactly as the source: “until 17” can mean two things.',
      },
      fields: { ...conditionFields(conditionExamples.age), ...ageFields },
    },
    range: {
      label: { da: 'Antal eller klassetrin', en: 'Count or grade' },
      help: { da: 'Fra og til, begge med.', en: 'From and to, both included.' },
      fields: { ...conditionFields(conditionExamples.range), ...rangeFields },
    },
    compare: {
      label: { da: 'Beløb mod et andet beløb', en: 'An amount beside another' },
      help: {
        da: 'Til spørgsmål af slagsen »Beløb«. Måned og år bliver regnet om.',
        en: 'For questions of the kind “Amount of money”. Months and years are converted.',
      },
      fields: {
        ...conditionFields(conditionExamples.compare),
        fact: factReference('kontingent-pris'),
        is: {
          label: { da: 'Beløbet skal være', en: 'The amount must be' },
          help: {
            da: 'Er det andet tal forældet, kan »under« og »højst« stadig give ja, men aldrig nej. De to andre giver »spørg kommunen«.',
            en: 'Where the other figure is outdated, “under” and “at most” can still say yes, but never no. The other two say “ask the municipality”.',
          },
          values: {
            under: {
              da: 'Under: beløbet selv er ikke med',
              en: 'Under: the amount itself not included',
            },
            atMost: { da: 'Højst: beløbet selv er med', en: 'At most: the amount itself included' },
            atLeast: {
              da: 'Mindst: beløbet selv er med',
              en: 'At least: the amount itself included',
            },
            over: {
              da: 'Over: beløbet selv er ikke med',
              en: 'Over: the amount itself not included',
            },
          },
        },
        than: valueGuide(
          {
            label: { da: 'Sammenlign med', en: 'Compare with' },
            help: {
              da: 'Et tal, eller id på en sats eller et beregnet beløb.',
              en: 'A number, or the id of a rate or of an amount worked out.',
            },
          },
          1000,
        ),
      },
    },
    assessment: {
      label: { da: 'Skal vurderes', en: 'Assessed by somebody' },
      help: {
        da: 'Noget, som et menneske skal vurdere, fx om økonomien spærrer. Det bliver aldrig et ja her, for det kan ingen regel vide. Familien får at vide, at de kan søge, og at kommunen afgør det.',
        en: 'Something a person has to judge, such as whether money is what stops them. It never becomes a yes here, since no rule can know. The family is told that they can apply and that the municipality decides.',
      },
      fields: {
        ...conditionFields(conditionExamples.assessment),
        by: {
          label: { da: 'Hvem der vurderer', en: 'Who judges' },
          help: {
            da: 'En afdeling eller en rolle, aldrig et navn. Udelad det for kommunen.',
            en: 'A unit or a role, never a name. Leave it out for the municipality.',
          },
          example: { da: 'barnets skole', en: 'the child’s school' },
        },
      },
    },
  },
};
