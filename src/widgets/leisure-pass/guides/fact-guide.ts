import type { FieldGuides, Guide } from '../../../core/config/guide.js';
import type { FactConfig } from '../fact-config.js';
import { factExamples } from './fact-examples.js';
import { factFields } from './fact-fields-guide.js';
import { optionsGuide } from './options-guide.js';
import { thresholdFields } from './threshold-guide.js';

type CountFields = FieldGuides<Omit<Extract<FactConfig, { kind: 'count' }>, 'kind'>>;

const rangeFields = (
  minimum: number,
  maximum: number,
): Pick<CountFields, 'minimum' | 'maximum'> => ({
  minimum: {
    label: { da: 'Mindst', en: 'Least' },
    help: {
      da: 'Det mindste tal, man kan svare. Det er ikke en betingelse: Sæt det lavt nok til alle, der kan spørge.',
      en: 'The least one can answer. It is no condition: set it low enough for everybody who may ask.',
    },
    example: minimum,
  },
  maximum: {
    label: { da: 'Højst', en: 'Most' },
    help: {
      da: 'Det største tal, man kan svare. Det er ikke en betingelse: Sæt det højt nok til alle, der kan spørge.',
      en: 'The most one can answer. It is no condition: set it high enough for everybody who may ask.',
    },
    example: maximum,
  },
});

/** The guide to one question. */
export const factGuide: Guide<FactConfig> = {
  label: { da: 'Spørgsmål', en: 'Question' },
  help: {
    da: 'Noget, familien bliver spurgt om. Man kan altid svare »Det ved jeg ikke«, og ingen skal skrive fri tekst.',
    en: 'Something the family is asked. One can always answer “I don’t know”, and nobody types free text.',
  },
  variants: {
    boolean: {
      label: { da: 'Ja eller nej', en: 'Yes or no' },
      help: {
        da: 'Stil det, så man ikke skal svare nej for at mene ja.',
        en: 'Ask it so that nobody has to say no to mean yes.',
      },
      fields: factFields(factExamples.boolean),
    },
    choice: {
      label: { da: 'Ét svar af flere', en: 'One of several' },
      help: {
        da: 'Man vælger det ene, der passer.',
        en: 'One chooses the one that fits.',
      },
      fields: {
        ...factFields(factExamples.choice),
        options: optionsGuide({
          id: 'alene-med-laerer',
          label: { da: 'Undervisning alene med en lærer', en: 'Lessons alone with a teacher' },
          help: { da: 'Fx guitar eller klaver', en: 'Such as guitar or piano' },
        }),
      },
    },
    several: {
      label: { da: 'Flere svar på én gang', en: 'Several at once' },
      help: {
        da: 'Man sætter kryds ved alle, der passer, eller ved »Ingen af dem«.',
        en: 'One ticks all that fit, or “None of them”.',
      },
      fields: {
        ...factFields(factExamples.several),
        options: optionsGuide({
          id: 'kontanthjaelp',
          label: { da: 'Kontanthjælp', en: 'Cash benefit' },
          help: {
            da: 'Hjælp fra jobcentret, når man ikke har andre penge',
            en: 'Help from the job centre for those who have no other money',
          },
        }),
      },
    },
    count: {
      label: { da: 'Antal', en: 'Count' },
      help: {
        da: 'Et helt tal, fx antal børn. Fra 0 til 20, hvis du ikke skriver andet.',
        en: 'A whole number, such as how many children. From 0 to 20 unless you say otherwise.',
      },
      fields: { ...factFields(factExamples.count), ...rangeFields(1, 15) },
    },
    money: {
      label: { da: 'Beløb', en: 'Amount of money' },
      help: {
        da: 'Et beløb i kroner. Er det indkomst, så brug hellere »Beløbsgrænse«: Så skal ingen fortælle, hvad de tjener.',
        en: 'An amount in kroner. For income rather use “Limit”: then nobody has to tell what they earn.',
      },
      fields: {
        ...factFields(factExamples.money),
        period: {
          label: { da: 'Beløbet er', en: 'The amount is' },
          help: {
            da: 'Det regner vi selv om, når grænsen er for en anden tid.',
            en: 'It is converted where the limit is for another time.',
          },
          values: {
            month: { da: 'Om måneden', en: 'For a month' },
            year: { da: 'Om året', en: 'For a year' },
          },
        },
      },
    },
    threshold: {
      label: { da: 'Beløbsgrænse', en: 'Limit' },
      help: {
        da: 'Ja eller nej til, om noget er inden for en grænse. Så skal ingen fortælle, hvad de tjener.',
        en: 'Yes or no to whether something is within a limit, so that nobody has to tell what they earn.',
      },
      fields: { ...factFields(factExamples.threshold), ...thresholdFields },
    },
    age: {
      label: { da: 'Alder', en: 'Age' },
      help: {
        da: 'Hele år. Brug »Fødselsdag«, hvis barnet snart kan blive for gammelt: Den passer på dagen.',
        en: 'Whole years. Use “Date of birth” where a child may soon be too old: it is right to the day.',
      },
      fields: { ...factFields(factExamples.age), ...rangeFields(0, 25) },
    },
    birthDate: {
      label: { da: 'Fødselsdag', en: 'Date of birth' },
      help: {
        da: 'Vi regner alderen ud på den dag, der spørges. Fødselsdagen bliver ikke gemt og ikke sendt.',
        en: 'Age is worked out on the day one asks. The date is neither stored nor sent.',
      },
      fields: factFields(factExamples.birthDate),
    },
    grade: {
      label: { da: 'Klassetrin', en: 'School grade' },
      help: { da: '0. til 10. klasse.', en: 'Grade 0 to 10.' },
      fields: factFields(factExamples.grade),
    },
  },
};
