import type { Guide } from '../../../core/config/guide.js';
import type { Period, Unit } from '../rule-config.js';

/** The guide to what a figure counts. */
export const unitGuide: Guide<Unit> = {
  label: { da: 'Tallet er', en: 'The figure is in' },
  help: {
    da: 'Bestemmer, hvordan tallet bliver skrevet, og hvor det kan bruges: grænser og lofter er kroner, andele er procent.',
    en: 'Decides how the figure is written, and where it can be used: limits and caps are kroner, shares are per cent.',
  },
  values: {
    kroner: { da: 'Kroner', en: 'Kroner' },
    percent: { da: 'Procent', en: 'Percent' },
    number: { da: 'Et almindeligt tal', en: 'A plain number' },
  },
};

/** The guide to the time an amount of money is reckoned for. */
export const periodGuide: Guide<Period> = {
  label: { da: 'Beløbet er', en: 'The amount is' },
  help: {
    da: 'Kun til kroner, der er for en måned eller et år. Ellers udelad det. En indkomstgrænse skal have det, og tal, der lægges sammen, skal være for den samme tid.',
    en: 'Only for kroner that are for a month or a year. Otherwise leave it out. An income limit must have it, and figures that are added up must be for the same time.',
  },
  values: {
    month: { da: 'Om måneden', en: 'For a month' },
    year: { da: 'Om året', en: 'For a year' },
  },
};
