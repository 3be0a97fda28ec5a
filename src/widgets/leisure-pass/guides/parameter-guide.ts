import type { Guide } from '../../../core/config/guide.js';
import type { ParameterConfig } from '../rule-config.js';
import { periodGuide, unitGuide } from './figure-words.js';
import { idGuide } from './reference-guide.js';
import { sourceGuide } from './source-guide.js';

type DatedValue = ParameterConfig['values'][number];

const datedValueGuide: Guide<DatedValue> = {
  label: { da: 'Tal med år', en: 'Figure with its year' },
  help: {
    da: 'Ét tal, og hvornår det gælder. Perioderne må ikke overlappe.',
    en: 'One figure, and when it holds. The times must not overlap.',
  },
  fields: {
    value: {
      label: { da: 'Tal', en: 'Figure' },
      help: {
        da: 'Præcis som i kilden. Regn aldrig et gammelt tal op, og gæt aldrig et nyt.',
        en: 'Exactly as in the source. Never adjust an old figure, and never guess a new one.',
      },
      example: 212896,
    },
    from: {
      label: { da: 'Gælder fra', en: 'Holds from' },
      help: {
        da: 'Den første dag: år-måned-dag. Før den dag giver tallet hverken ja eller nej.',
        en: 'The first day: year-month-day. Before it, the figure says neither yes nor no.',
      },
      example: '2022-01-01',
    },
    to: {
      label: { da: 'Gælder til og med', en: 'Holds through' },
      help: {
        da: 'Den sidste dag. Bagefter er tallet forældet: Er man inden for en gammel øvre grænse, kan man stadig søge. Er man over den, får man at vide, hvilket år tallet er fra, og at man skal spørge. Det bliver aldrig et nej. En gammel nedre grænse bliver altid til »spørg kommunen«. Udelad kun dagen, hvis kilden siger, at tallet gælder indtil videre.',
        en: 'The last day. After it the figure is outdated: those within an old upper limit can still apply. Those above it are told the figure’s year and to ask, never no. An old lower limit always becomes “ask the municipality”. Leave the day out only where the source says that the figure holds until further notice.',
      },
      example: '2022-12-31',
    },
    source: sourceGuide(
      {
        label: { da: 'Kilde', en: 'Source' },
        help: {
          da: 'Hvor tallet står. Familien kan se den.',
          en: 'Where the figure stands. The family can see it.',
        },
      },
      {
        da: 'Aarhus Kommune: siden om fritidspas, tal fra cirka 2022',
        en: 'Aarhus Municipality: the page about the leisure pass, figure of about 2022',
      },
    ),
  },
};

/** The guide to a figure that changes by the year. */
export const parameterGuide: Guide<ParameterConfig> = {
  label: { da: 'Sats eller grænse', en: 'Rate or limit' },
  help: {
    da: 'Et tal, der skifter, fx en indkomstgrænse. Tilføj næste års tal, så snart I kender det: Det tager selv over på dagen.',
    en: 'A figure that changes, such as an income limit. Add next year’s as soon as you know it: it takes over by itself on the day.',
  },
  fields: {
    id: idGuide('graense-aarhus'),
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: {
        da: 'Står der, hvor familien ser, hvordan et beløb er regnet ud.',
        en: 'Stands where the family sees how an amount was worked out.',
      },
      example: { da: 'Højeste indkomst for familien', en: 'Highest income of the family' },
    },
    unit: unitGuide,
    period: periodGuide,
    values: {
      label: { da: 'Tal år for år', en: 'Figures by year' },
      help: {
        da: 'Behold de gamle: De viser, hvad der gjaldt, og bruges i testfamilierne.',
        en: 'Keep the old ones: they show what held then, and the test families use them.',
      },
      item: datedValueGuide,
    },
  },
};
