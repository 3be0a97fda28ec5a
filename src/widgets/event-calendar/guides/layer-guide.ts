import type { Guide } from '../../../core/config/guide.js';
import type { HolidayConfig, LayerConfig } from '../config.js';
import { id, source, validFrom, validUntil } from './entry-fields-guide.js';
import { changeGuide, hidden } from './event-guide.js';
import { exceptions } from './event-time-guide.js';
import { ruleGuide } from './rule-guide.js';

/** The guide to one holiday. */
export const holidayGuide: Guide<HolidayConfig> = {
  label: { da: 'Ferie eller fridag', en: 'Holiday' },
  help: {
    da: 'Vises som baggrund og ikke som en kampagne.',
    en: 'Shown as a background and not as a campaign.',
  },
  fields: {
    id: { ...id, example: 'vinterferie' },
    title: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Som den hedder hos jer.', en: 'As you call it.' },
      example: { da: 'Vinterferie', en: 'Winter holiday' },
    },
    when: ruleGuide,
    validFrom,
    validUntil,
    exceptions,
    type: {
      label: { da: 'Slags', en: 'Type' },
      help: { da: 'Udelad det for skoleferie.', en: 'Leave it out for a school holiday.' },
      values: {
        school: { da: 'Skoleferie', en: 'School holiday' },
        public: { da: 'Helligdag', en: 'Public holiday' },
      },
    },
    source,
    hidden,
  },
};

/** The guide to a municipality's or a school's layer. */
export const layerGuide: Guide<LayerConfig> = {
  label: { da: 'Lag', en: 'Layer' },
  help: {
    da: 'Kommunens eller skolens egen liste oven på den fælles.',
    en: 'The municipality’s or the school’s own list on top of the shared one.',
  },
  fields: {
    id: { ...id, example: 'kommunen' },
    title: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Hvis liste det er.', en: 'Whose list it is.' },
      example: { da: 'Eksempel Kommune', en: 'Eksempel Municipality' },
    },
    events: {
      label: { da: 'Kampagner', en: 'Events' },
      help: { da: 'Ændringer og egne kampagner.', en: 'Changes and events of your own.' },
      item: changeGuide,
    },
    holidays: {
      label: { da: 'Ferier og fridage', en: 'Holidays' },
      help: {
        da: 'Samme id retter en ferie, for eksempel vinterferie i uge 8.',
        en: 'The same id corrects a holiday, for example winter holiday in week 8.',
      },
      item: holidayGuide,
    },
  },
};
