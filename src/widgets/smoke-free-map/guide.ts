import { contactGuide, fieldsGuide, linkGuide } from '../../core/config/fields-guide.js';
import type { Guide } from '../../core/config/guide.js';
import type { SmokeFreeMapConfig } from './config.js';
import { categoryGuide } from './guides/category-guide.js';
import { readingGuides } from './guides/reading-guide.js';
import { ruleGuide } from './guides/rule-guide.js';
import { addressSearchGuide, basemapGuide } from './guides/service-guides.js';

/** What editors are told about every field of a map's config, in the builder and the reference. */
export const guide: Guide<SmokeFreeMapConfig> = {
  label: { da: 'Kort over røgfri steder', en: 'Map of smoke-free places' },
  help: {
    da: 'Liste og kort over røgfri steder, der svarer på: Må jeg ryge, vape eller bruge snus her?',
    en: 'A list and a map of smoke-free places that answers whether one may smoke, vape or use snus where one stands.',
  },
  fields: {
    ...fieldsGuide,
    $schema: { ...fieldsGuide.$schema, example: 'schemas/smoke-free-map.schema.json' },
    title: {
      ...fieldsGuide.title,
      help: {
        da: 'Står øverst. Skriv den som det spørgsmål, folk har.',
        en: 'Stands at the top. Write it as the question people have.',
      },
      example: { da: 'Må jeg ryge eller vape her?', en: 'May I smoke or vape here?' },
    },
    intro: {
      ...fieldsGuide.intro,
      example: {
        da: 'Se, hvor der er røgfrit i kommunen, og hvad der gælder.',
        en: 'See where it is smoke-free in the municipality, and what applies there.',
      },
    },
    contact: {
      ...contactGuide,
      help: {
        da: 'Hvem man kan spørge om reglerne. Står ved alle svar. Skriv en afdeling, aldrig en person, og mindst én vej til den.',
        en: 'Whom to ask about the rules. Stands with every answer. Name a unit, never a person, and at least one way to reach it.',
      },
    },
    widget: {
      label: { da: 'Slags', en: 'Widget' },
      help: {
        da: 'Siger, at filen er til et kort over røgfri steder.',
        en: 'Says that the file is for a map of smoke-free places.',
      },
      values: { 'smoke-free-map': { da: 'Kort over røgfri steder', en: 'Smoke-free map' } },
    },
    version: {
      label: { da: 'Version', en: 'Version' },
      help: { da: 'Versionen af filens form.', en: 'The version of the file’s form.' },
      values: { 1: { da: 'Version 1', en: 'Version 1' } },
    },
    municipality: {
      label: { da: 'Kommune', en: 'Municipality' },
      help: {
        da: 'Kommunens fire cifre. Dens omrids bliver tegnet bag stederne. Omridset er omtrentligt og afgør ikke noget svar.',
        en: 'The four digits of the municipality. Its outline is drawn behind the places. It is approximate, and no answer rests on it.',
      },
      example: '0173',
    },
    ...readingGuides,
    rules: {
      label: { da: 'Regler', en: 'Rules' },
      help: {
        da: 'Hver regel én gang. Steder og kategorier henviser til den med dens id.',
        en: 'Each rule once. Places and kinds of place refer to it by its id.',
      },
      item: ruleGuide,
    },
    rule: {
      label: { da: 'Regel for resten', en: 'Rule for the rest' },
      help: {
        da: 'Id på den regel, der gælder, når hverken stedet eller dets kategori har en.',
        en: 'The id of the rule that applies where neither a place nor its kind has one.',
      },
      example: 'opfordring',
    },
    category: {
      label: { da: 'Kategori for resten', en: 'Kind for the rest' },
      help: {
        da: 'Id på kategorien for de steder, der ikke selv siger det. Skriv den, hvis alle er i samme kategori.',
        en: 'The id of the kind of those places that do not say it. Write it where all are of one kind.',
      },
      example: 'playground',
    },
    categories: {
      label: { da: 'Kategorier', en: 'Kinds of place' },
      help: {
        da: 'I den rækkefølge, de skal stå på listen. De almindelige kategorier findes allerede. Skriv kun dem, du vil flytte, omdøbe eller give en regel.',
        en: 'In the order of the list. The usual kinds are there already, so write only those you want to move, rename or give a rule.',
      },
      item: categoryGuide,
    },
    illustrative: {
      label: { da: 'Tegnet som eksempel', en: 'Drawn as an example' },
      help: {
        da: 'Sæt kryds, hvis omridsene ikke er målt op. Det står på kortet.',
        en: 'Where outlines were not measured. The map says so.',
      },
    },
    view: {
      label: { da: 'Visning', en: 'View' },
      help: {
        da: 'Udelad den for hele listen. Vælg ét sted til en skoles eller et havnebads egen side.',
        en: 'Leave it out for the whole list. Choose one place for the page of a school or harbour bath.',
      },
      values: {
        list: { da: 'Liste og kort', en: 'List and map' },
        place: { da: 'Ét sted', en: 'One place' },
      },
    },
    place: {
      label: { da: 'Stedet', en: 'The place' },
      help: {
        da: 'Id på det sted, der skal vises alene. Udelad det for det første i filen.',
        en: 'The id of the place to show alone. Leave it out for the first in the file.',
      },
      example: 'havnebadet',
    },
    directions: {
      label: { da: 'Find vej', en: 'Find the way' },
      help: {
        da: 'Adressen på en rutetjeneste med {lat} og {lon} der, hvor stedet skal stå. Udelad den for OpenStreetMap. Skriv false for intet link.',
        en: 'The address of a route service with {lat} and {lon} where the place goes. Leave it out for OpenStreetMap. Write false for no link.',
      },
      example: 'https://www.openstreetmap.org/directions?to={lat}%2C{lon}',
    },
    report: linkGuide({
      label: { da: 'Fortæl os det', en: 'Tell us' },
      help: {
        da: 'Hvor man kan sige til, hvis et sted mangler eller er forkert.',
        en: 'Where to tell that a place is missing or wrong.',
      },
    }),
    basemap: basemapGuide,
    addressSearch: addressSearchGuide,
    deepLinks: {
      label: { da: 'Link til et sted', en: 'Links to a place' },
      help: {
        da: 'Viser det valgte sted og filter i sidens adresse, så man kan sende linket videre. Besøgendes placering er aldrig med.',
        en: 'Shows the chosen place and filter in the address of the page, so that one can pass it on. Where visitors are is never in it.',
      },
    },
  },
};
