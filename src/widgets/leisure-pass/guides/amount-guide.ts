import type { FieldGuide, FieldGuides, Guide, GuideWords } from '../../../core/config/guide.js';
import type { AmountConfig } from '../rule-config.js';
import type { ValueConfig } from '../shared-config.js';
import { periodGuide, unitGuide } from './figure-words.js';
import { anyValue, factReference, idGuide, valueGuide } from './reference-guide.js';

type AmountFields = FieldGuides<Omit<Extract<AmountConfig, { kind: 'sum' }>, 'kind' | 'of'>>;

const amountFields = (id: string, label: GuideWords): AmountFields => ({
  id: idGuide(id),
  label: {
    label: { da: 'Navn', en: 'Name' },
    help: {
      da: 'Står der, hvor familien ser, hvordan et beløb er regnet ud.',
      en: 'Stands where the family sees how an amount was worked out.',
    },
    example: label,
  },
  unit: {
    ...unitGuide,
    help: {
      da: 'Udelad det, så følger det den første sats. Skriv det, hvis det første tal står uden sats.',
      en: 'Leave it out to follow the first rate. Write it where the first figure is a bare number.',
    },
  },
  period: periodGuide,
});

const figuresGuide = (about: FieldGuide, example: ValueConfig): Guide<ValueConfig[]> => ({
  ...about,
  item: anyValue(example),
});

/** The guide to a figure worked out from others. */
export const amountGuide: Guide<AmountConfig> = {
  label: { da: 'Beregnet beløb', en: 'Amount worked out' },
  help: {
    da: 'Et tal, der afhænger af familiens svar. Mangler et svar, bruger spørgsmålet det laveste, det kan blive: Så er et ja sikkert.',
    en: 'A figure that depends on the family’s answers. Where one is missing, the question says the least it can be: a yes is then sure.',
  },
  variants: {
    sum: {
      label: { da: 'Læg sammen', en: 'Sum' },
      help: {
        da: 'Fx grundbeløb, tillæg for flere børn og tillæg for enlige.',
        en: 'Such as a base, an addition for further children and one for single parents.',
      },
      fields: {
        ...amountFields('graense', { da: 'Din grænse', en: 'Your limit' }),
        of: figuresGuide(
          {
            label: { da: 'Det, der lægges sammen', en: 'What is added up' },
            help: { da: 'Mindst to tal.', en: 'At least two figures.' },
          },
          'graense-aarhus',
        ),
      },
    },
    perFurther: {
      label: { da: 'For hvert barn mere', en: 'For each further one' },
      help: {
        da: 'Så meget for hver, fra den anden og op. Fx 7.000 kr. for hvert barn efter det første.',
        en: 'So much for each from the second on. For example 7,000 kr. for each child after the first.',
      },
      fields: {
        ...amountFields('flere-boern', {
          da: 'Tillæg for flere børn',
          en: 'Addition for further children',
        }),
        fact: factReference('boern'),
        each: valueGuide(
          {
            label: { da: 'Beløb for hver', en: 'Amount for each' },
            help: { da: 'Et tal, eller id på en sats.', en: 'A number, or the id of a rate.' },
          },
          7000,
        ),
        after: {
          label: { da: 'De første, der ikke tæller', en: 'The first ones that do not count' },
          help: {
            da: 'Udelad det for 1. Skriv 0, hvis alle tæller.',
            en: 'Leave it out for 1. Write 0 where all count.',
          },
          example: 1,
        },
        most: {
          label: { da: 'Højst så mange', en: 'Most that count' },
          help: {
            da: 'Udelad det, hvis der ikke er et loft.',
            en: 'Leave it out where there is no limit.',
          },
          example: 3,
        },
      },
    },
    when: {
      label: { da: 'Hvis en betingelse er opfyldt', en: 'Where a condition is met' },
      help: {
        da: 'Ét tal, hvis den er opfyldt, og et andet, hvis den ikke er.',
        en: 'One figure where it is met, another where it is not.',
      },
      fields: {
        ...amountFields('enlig-tillaeg', {
          da: 'Tillæg for enlige',
          en: 'Addition for single parents',
        }),
        condition: {
          label: { da: 'Betingelse', en: 'Condition' },
          help: { da: 'Id på betingelsen.', en: 'The id of the condition.' },
          example: 'er-enlig',
        },
        value: valueGuide(
          {
            label: { da: 'Hvis den er opfyldt', en: 'Where it is met' },
            help: { da: 'Et tal, eller id på en sats.', en: 'A number, or the id of a rate.' },
          },
          'fradrag-enlig',
        ),
        otherwise: valueGuide(
          {
            label: { da: 'Ellers', en: 'Otherwise' },
            help: { da: 'Udelad det for 0.', en: 'Leave it out for 0.' },
          },
          0,
        ),
      },
    },
    table: {
      label: { da: 'Tabel', en: 'Table' },
      help: {
        da: 'Et tal for hvert trin, fx efter familiens størrelse, alder eller år i ordningen.',
        en: 'A figure for each step, such as family size, age or year in the scheme.',
      },
      fields: {
        ...amountFields('kontingent-efter-alder', {
          da: 'Kontingent efter alder',
          en: 'Fee by age',
        }),
        fact: factReference('alder'),
        rows: {
          label: { da: 'Rækker', en: 'Rows' },
          help: {
            da: 'Fra lav til høj. Den første række, der når op til svaret, gælder.',
            en: 'From low to high. The first row that reaches the answer holds.',
          },
          item: {
            label: { da: 'Række', en: 'Row' },
            help: { da: 'Ét trin i tabellen.', en: 'One step of the table.' },
            fields: {
              through: {
                label: { da: 'Til og med', en: 'Through' },
                help: { da: 'Det største svar i rækken.', en: 'The largest answer of the row.' },
                example: 17,
              },
              value: anyValue(1500),
            },
          },
        },
        beyond: valueGuide(
          {
            label: { da: 'Efter sidste række', en: 'After the last row' },
            help: {
              da: 'Udelad det, hvis kilden ikke siger det. Så svarer vi »spørg kommunen«.',
              en: 'Leave it out where the source does not say. We then answer “ask the municipality”.',
            },
          },
          1000,
        ),
      },
    },
    share: {
      label: { da: 'Procent af et beløb', en: 'Percent of an amount' },
      help: { da: 'Fx 90 % af en sats.', en: 'Such as 90 % of a rate.' },
      fields: {
        ...amountFields('halv-sats', { da: 'Halv sats', en: 'Half the rate' }),
        percent: valueGuide(
          {
            label: { da: 'Procent', en: 'Percent' },
            help: { da: '50 er det halve.', en: '50 is half of it.' },
          },
          50,
        ),
        of: anyValue('fritidstillaeg'),
      },
    },
    lowest: {
      label: { da: 'Det laveste', en: 'The lowest' },
      help: { da: 'Det mindste af flere tal.', en: 'The least of several figures.' },
      fields: {
        ...amountFields('loft', { da: 'Højst så meget', en: 'No more than' }),
        of: figuresGuide(
          {
            label: { da: 'Tal', en: 'Figures' },
            help: { da: 'Det mindste af dem gælder.', en: 'The least of them holds.' },
          },
          2000,
        ),
      },
    },
    highest: {
      label: { da: 'Det højeste', en: 'The highest' },
      help: { da: 'Det største af flere tal.', en: 'The greatest of several figures.' },
      fields: {
        ...amountFields('bund', { da: 'Mindst så meget', en: 'No less than' }),
        of: figuresGuide(
          {
            label: { da: 'Tal', en: 'Figures' },
            help: { da: 'Det største af dem gælder.', en: 'The greatest of them holds.' },
          },
          1000,
        ),
      },
    },
  },
};
