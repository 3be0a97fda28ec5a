import type { Guide } from '../../../core/config/guide.js';
import type { CategoryConfig } from '../config.js';

/** The guide to one kind of place. */
export const categoryGuide: Guide<CategoryConfig> = {
  label: { da: 'Kategori', en: 'Kind of place' },
  help: {
    da: 'Én kategori med navn, ikon og regel.',
    en: 'One kind of place with its name, sign and rule.',
  },
  fields: {
    id: {
      label: { da: 'Id', en: 'Id' },
      help: {
        da: 'Et kort navn, som stederne i filen henviser til.',
        en: 'A short name that the places in the file refer to.',
      },
      example: 'playground',
    },
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: {
        da: 'I ental, som besøgende læser det. Udelad det for ikonets almindelige navn.',
        en: 'Of one such place, as visitors read it. Leave it out for the usual name of the sign.',
      },
      example: { da: 'Bemandet legeplads', en: 'Staffed playground' },
    },
    icon: {
      label: { da: 'Ikon', en: 'Sign' },
      help: {
        da: 'Tegnet på kortet og på listen.',
        en: 'The sign on the map and in the list.',
      },
      values: {
        playground: { da: 'Legeplads', en: 'Playground' },
        school: { da: 'Skole', en: 'School' },
        'day-care': { da: 'Dagtilbud', en: 'Day care' },
        'sports-ground': { da: 'Idrætsanlæg', en: 'Sports ground' },
        beach: { da: 'Strand', en: 'Beach' },
        harbour: { da: 'Havn', en: 'Harbour' },
        'harbour-bath': { da: 'Havnebad', en: 'Harbour bath' },
        square: { da: 'Torv', en: 'Square' },
        station: { da: 'Station', en: 'Station' },
        'bus-stop': { da: 'Busstoppested', en: 'Bus stop' },
        'pedestrian-street': { da: 'Gågade', en: 'Pedestrian street' },
        park: { da: 'Park eller grønt område', en: 'Park or green space' },
        library: { da: 'Bibliotek', en: 'Library' },
        hospital: { da: 'Hospital', en: 'Hospital' },
        other: { da: 'Andet sted', en: 'Another place' },
      },
    },
    rule: {
      label: { da: 'Regel', en: 'Rule' },
      help: {
        da: 'Id på den regel, der gælder for kategorien, når stedet ikke selv siger det.',
        en: 'The id of the rule that applies to the kind where a place does not say its own.',
      },
      example: 'opfordring',
    },
  },
};
