import { fieldsGuide } from '../../core/config/fields-guide.js';
import type { Guide } from '../../core/config/guide.js';
import type { EventCalendarConfig } from './config.js';
import { eventGuide } from './guides/event-guide.js';
import { holidayGuide, layerGuide } from './guides/layer-guide.js';

type Config = NonNullable<EventCalendarConfig>;
type FacetGuide = NonNullable<Config['themes']>[number];

const facetGuide = (
  about: Pick<Guide<FacetGuide>, 'label' | 'help'>,
  id: string,
  label: { readonly da: string; readonly en: string },
): Guide<FacetGuide> => ({
  ...about,
  fields: {
    id: {
      label: { da: 'Id', en: 'Id' },
      help: { da: 'Et kort navn uden mellemrum.', en: 'A short name without spaces.' },
      example: id,
    },
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Det, der står på knappen.', en: 'What the button says.' },
      example: label,
    },
  },
});

const views = {
  agenda: { da: 'Liste', en: 'List' },
  month: { da: 'Måned', en: 'Month' },
  wheel: { da: 'Årshjul', en: 'Year wheel' },
  grades: { da: 'Klassetrin', en: 'School grades' },
  next: { da: 'Næste kampagne', en: 'Next campaign' },
};

const facetIds = (
  label: { readonly da: string; readonly en: string },
  example: string,
): Guide<string[]> => ({
  label,
  help: { da: 'Id på dem, der er valgt fra starten.', en: 'Ids of those chosen from the start.' },
  item: {
    label,
    help: { da: 'Ét id.', en: 'One id.' },
    example,
  },
});

/** What editors are told about every field of a calendar's config, in the builder and the reference. */
export const guide: Guide<EventCalendarConfig> = {
  label: { da: 'Kampagnekalender', en: 'Event calendar' },
  help: {
    da: 'En kalender med kampagnedage som liste, måned, årshjul og plan for klassetrin.',
    en: 'A calendar of campaign days as a list, a month, a year wheel and a plan by school grade.',
  },
  fields: {
    ...fieldsGuide,
    widget: {
      label: { da: 'Slags', en: 'Widget' },
      help: {
        da: 'Siger, at filen er til en kalender.',
        en: 'Says that the file is for a calendar.',
      },
      values: { 'event-calendar': { da: 'Kampagnekalender', en: 'Event calendar' } },
    },
    version: {
      label: { da: 'Version', en: 'Version' },
      help: { da: 'Versionen af filens form.', en: 'The version of the file’s form.' },
      values: { 1: { da: 'Version 1', en: 'Version 1' } },
    },
    events: {
      label: { da: 'Kampagner', en: 'Events' },
      help: {
        da: 'Kampagnerne selv, eller adressen på en fil med dem.',
        en: 'The events themselves, or the address of a file with them.',
      },
      item: eventGuide,
    },
    holidays: {
      label: { da: 'Ferier og fridage', en: 'Holidays' },
      help: {
        da: 'Skoleferier og helligdage. De vises som baggrund.',
        en: 'School holidays and public holidays. They are shown as a background.',
      },
      item: holidayGuide,
    },
    layers: {
      label: { da: 'Lag', en: 'Layers' },
      help: {
        da: 'Egne lister oven på den fælles. Det sidste lag bestemmer.',
        en: 'Lists of your own on top of the shared one. The last layer decides.',
      },
      item: layerGuide,
    },
    themes: {
      label: { da: 'Temaer', en: 'Themes' },
      help: {
        da: 'Temaer, man kan filtrere på, i den rækkefølge de skal stå.',
        en: 'Themes to filter by, in the order they are to stand.',
      },
      item: facetGuide(
        {
          label: { da: 'Tema', en: 'Theme' },
          help: { da: 'Ét tema.', en: 'One theme.' },
        },
        'trivsel',
        { da: 'Trivsel', en: 'Well-being' },
      ),
    },
    audiences: {
      label: { da: 'Målgrupper', en: 'Audiences' },
      help: {
        da: 'Målgrupper, man kan filtrere på, i den rækkefølge de skal stå.',
        en: 'Audiences to filter by, in the order they are to stand.',
      },
      item: facetGuide(
        {
          label: { da: 'Målgruppe', en: 'Audience' },
          help: { da: 'Én målgruppe.', en: 'One audience.' },
        },
        'grundskole',
        { da: 'Grundskole', en: 'Primary school' },
      ),
    },
    view: {
      label: { da: 'Vis først', en: 'Show first' },
      help: { da: 'Udelad det for listen.', en: 'Leave it out for the list.' },
      values: views,
    },
    views: {
      label: { da: 'Visninger at vælge imellem', en: 'Views to choose between' },
      help: {
        da: 'I den rækkefølge de skal stå. Udelad det for liste, måned og årshjul.',
        en: 'In the order they are to stand. Leave it out for list, month and year wheel.',
      },
      item: {
        label: { da: 'Visning', en: 'View' },
        help: { da: 'Én visning.', en: 'One view.' },
        values: views,
      },
    },
    period: {
      label: { da: 'Et år er', en: 'A year is' },
      help: { da: 'Udelad det for skoleåret.', en: 'Leave it out for the school year.' },
      values: {
        'school-year': { da: 'Skoleåret, august til juli', en: 'The school year, August to July' },
        'calendar-year': { da: 'Kalenderåret', en: 'The calendar year' },
      },
    },
    filter: {
      label: { da: 'Valgt fra starten', en: 'Chosen from the start' },
      help: {
        da: 'Besøgende kan altid vælge noget andet.',
        en: 'Visitors can always choose something else.',
      },
      fields: {
        themes: facetIds({ da: 'Temaer', en: 'Themes' }, 'trivsel'),
        audiences: facetIds({ da: 'Målgrupper', en: 'Audiences' }, 'grundskole'),
      },
    },
    deepLinks: {
      label: { da: 'Links til det valgte', en: 'Links to what is chosen' },
      help: {
        da: 'Så kan man kopiere et link til en kampagne. Det valgte står efter # i sidens adresse.',
        en: 'One can then copy a link to an event. What is chosen stands after # in the page’s address.',
      },
    },
    feed: {
      label: { da: 'Adresse til abonnement', en: 'Address of the feed' },
      help: {
        da: 'Hvor filen fra »sund ics« ligger, så besøgende kan abonnere på den.',
        en: 'Where the file made by “sund ics” is, so that visitors can subscribe to it.',
      },
      example: 'https://www.eksempel-kommune.example/kampagner.ics',
    },
    uidDomain: {
      label: { da: 'Domæne i kalenderfiler', en: 'Domain in calendar files' },
      help: {
        da: 'Jeres domæne. Det gør, at en kampagne ikke kommer to gange i den samme kalender.',
        en: 'Your domain. It keeps an event from coming twice into the same calendar.',
      },
      example: 'eksempel-kommune.example',
    },
  },
};
