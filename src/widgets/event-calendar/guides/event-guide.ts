import type { Guide } from '../../../core/config/guide.js';
import type { EventChange, EventConfig } from '../config.js';
import { id } from './entry-fields-guide.js';
import { detailFields } from './event-detail-guide.js';
import { timeFields } from './event-time-guide.js';

const title = {
  label: { da: 'Navn', en: 'Name' },
  help: {
    da: 'Det danske navn. FN- og WHO-dage har det oprindelige navn i parentes.',
    en: 'The Danish name. UN and WHO days have the original name in brackets.',
  },
  example: {
    da: 'Verdens Tobaksfri Dag (World No Tobacco Day)',
    en: 'World No Tobacco Day',
  },
};

/** The guide to one event. */
export const eventGuide: Guide<EventConfig> = {
  label: { da: 'Kampagne', en: 'Event' },
  help: {
    da: 'En kampagnedag, en kampagneuge eller noget andet, der skal i kalenderen.',
    en: 'A campaign day, a campaign week or anything else for the calendar.',
  },
  fields: { id, title, ...timeFields, ...detailFields },
};

/** Takes an entry of an earlier layer away. */
export const hidden = {
  label: { da: 'Skjul', en: 'Hide' },
  help: { da: 'Vis den ikke i jeres kalender.', en: 'Do not show it in your calendar.' },
};

/** The guide to a change that a layer makes to an event. */
export const changeGuide: Guide<EventChange> = {
  label: { da: 'Ændring', en: 'Change' },
  help: {
    da: 'Skriv kun det, der er anderledes hos jer. Et nyt id tilføjer en kampagne.',
    en: 'Write only what differs with you. A new id adds a campaign.',
  },
  fields: { id, hidden, title, ...timeFields, ...detailFields },
};
