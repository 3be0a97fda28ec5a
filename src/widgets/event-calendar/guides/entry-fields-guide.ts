import type { FieldGuides } from '../../../core/config/guide.js';
import type { EventConfig } from '../config.js';

/* Fields that events, holidays, layers and deadlines have alike. */

type EventFields = FieldGuides<EventConfig>;

/** The id of an entry. */
export const id = {
  label: { da: 'Id', en: 'Id' },
  help: {
    da: 'Et kort navn uden mellemrum. Behold det: det holder kalenderlinks ved lige fra år til år.',
    en: 'A short name without spaces. Keep it: it holds calendar links together from year to year.',
  },
  example: 'uge-sex',
};

/** The first year of a rule. */
export const validFrom = {
  label: { da: 'Første år', en: 'First year' },
  help: { da: 'Før det år vises den ikke.', en: 'It is not shown before that year.' },
  example: 2018,
};

/** The last year of a rule. */
export const validUntil = {
  label: { da: 'Sidste år', en: 'Last year' },
  help: { da: 'Efter det år vises den ikke.', en: 'It is not shown after that year.' },
  example: 2023,
};

/** An address. */
export const url = {
  label: { da: 'Adresse', en: 'Address' },
  help: { da: 'Hele adressen med https.', en: 'The whole address with https.' },
  example: 'https://www.eksempel.example',
};

/** Where a date was read. */
export const source: EventFields['source'] = {
  label: { da: 'Kilde', en: 'Source' },
  help: {
    da: 'Hvor du har datoen fra, så andre kan tjekke den.',
    en: 'Where you have the date from, so that others can check it.',
  },
  fields: {
    title: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Hvem eller hvad kilden er.', en: 'Who or what the source is.' },
      example: { da: 'Sex & Samfund', en: 'Sex & Samfund' },
    },
    url,
    checkedOn: {
      label: { da: 'Tjekket', en: 'Checked on' },
      help: {
        da: 'Dagen, hvor du så efter: år-måned-dag.',
        en: 'The day you looked: year-month-day.',
      },
      example: '2026-11-04',
    },
  },
};
