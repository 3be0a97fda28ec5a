import type { FieldGuides, Guide, GuideWords } from '../../../core/config/guide.js';
import type { SmokeFreeMapConfig } from '../config.js';
import type { Crs, FieldsConfig } from '../geography-config.js';

type Reading = Pick<
  SmokeFreeMapConfig,
  | 'zones'
  | 'crs'
  | 'fields'
  | 'values'
  | 'radius'
  | 'radiusMeasured'
  | 'width'
  | 'context'
  | 'contextCrs'
  | 'contextFields'
  | 'contextKinds'
>;

const systems: Readonly<Record<Crs, GuideWords>> = {
  'EPSG:4326': { da: 'Længde- og breddegrader (WGS 84)', en: 'Longitude and latitude (WGS 84)' },
  'EPSG:25832': {
    da: 'UTM zone 32, det almindelige i Danmark',
    en: 'UTM zone 32, the usual one in Denmark',
  },
  'EPSG:25833': { da: 'UTM zone 33, brugt på Bornholm', en: 'UTM zone 33, used on Bornholm' },
  'EPSG:3857': { da: 'Webkort (Web Mercator)', en: 'Web maps (Web Mercator)' },
};

const crsHelp: GuideWords = {
  da: 'Det ses af filen selv. Skriv det kun, hvis stederne ellers kommer til at ligge forkert.',
  en: 'The file itself shows it. Say it only if the places would otherwise be in the wrong place.',
};

const field = (label: GuideWords, help: GuideWords, example: string) => ({ label, help, example });

const fields: Guide<FieldsConfig> = {
  label: { da: 'Felter', en: 'Properties' },
  help: {
    da: 'Hvad jeres felter hedder i filen. Almindelige navne som navn, adresse og kategori bliver fundet af sig selv.',
    en: 'What your properties are called in the file. Usual names such as navn, adresse and kategori are found by themselves.',
  },
  fields: {
    id: field(
      { da: 'Id', en: 'Id' },
      {
        da: 'Feltet med et id, der ikke skifter. Links til et sted bruger det.',
        en: 'The property with an id that does not change. Links to a place use it.',
      },
      'objectid',
    ),
    name: field(
      { da: 'Navn', en: 'Name' },
      { da: 'Feltet med stedets navn.', en: 'The property with the name of the place.' },
      'stednavn',
    ),
    address: field(
      { da: 'Adresse', en: 'Address' },
      {
        da: 'Feltet med adressen, eller hvor stedet ellers er. Man kan søge i det.',
        en: 'The property with the address, or where else the place is. It can be searched.',
      },
      'vejnavn',
    ),
    category: field(
      { da: 'Kategori', en: 'Kind of place' },
      {
        da: 'Feltet, der siger, om det er en legeplads, en skole eller noget tredje.',
        en: 'The property that says whether it is a playground, a school or something else.',
      },
      'anlaegstype',
    ),
    rule: field(
      { da: 'Regel', en: 'Rule' },
      {
        da: 'Feltet med stedets regel: et id fra reglerne, eller et ord, der er forklaret under betydninger.',
        en: 'The property with the rule of the place: an id of one of the rules, or a word explained under meanings.',
      },
      'regel',
    ),
    radius: field(
      { da: 'Radius', en: 'Radius' },
      { da: 'Feltet med meter rundt om et punkt.', en: 'The property with metres around a point.' },
      'radius_m',
    ),
    width: field(
      { da: 'Bredde', en: 'Width' },
      {
        da: 'Feltet med meter på tværs af en linje, fx en gågade.',
        en: 'The property with metres across a line, such as a pedestrian street.',
      },
      'bredde_m',
    ),
    validFrom: field(
      { da: 'Røgfri fra', en: 'Smoke-free from' },
      {
        da: 'Feltet med den første dag, stedet er røgfrit.',
        en: 'The property with the first day the place is smoke-free.',
      },
      'gyldig_fra',
    ),
    validTo: field(
      { da: 'Røgfri til og med', en: 'Smoke-free through' },
      {
        da: 'Feltet med den sidste dag, stedet er røgfrit. Bagefter bliver det ikke vist.',
        en: 'The property with the last day the place is smoke-free. After it, the place is not shown.',
      },
      'gyldig_til',
    ),
    note: field(
      { da: 'Bemærkning', en: 'Note' },
      {
        da: 'Feltet med en sætning om stedet. Alle kan læse den, så gå interne noter igennem først.',
        en: 'The property with a sentence about the place. Everybody can read it, so go through internal notes first.',
      },
      'bemaerkning',
    ),
    url: field(
      { da: 'Link', en: 'Link' },
      {
        da: 'Feltet med adressen på stedets egen side.',
        en: 'The property with the address of the place’s own page.',
      },
      'hjemmeside',
    ),
    smokingAreaOf: field(
      { da: 'Rygeområde i', en: 'Smoking area of' },
      {
        da: 'Feltet, der siger, hvilket sted et rygeområde ligger i. Her er det tilladt at ryge.',
        en: 'The property that says which place a smoking area is in. Smoking is allowed there.',
      },
      'rygeomraade_i',
    ),
  },
};

const values: FieldGuides<Reading>['values'] = {
  label: { da: 'Betydninger', en: 'Meanings' },
  help: {
    da: 'Hvad ordene i jeres felter står for, når de ikke er de samme som her.',
    en: 'What the words in your properties stand for, where they are not the ones used here.',
  },
  fields: {
    category: {
      label: { da: 'Kategorier', en: 'Kinds of place' },
      help: {
        da: 'Ordet i filen og id’et på kategorien.',
        en: 'The word in the file and the id of the kind.',
      },
      example: { Legeareal: 'playground', Bypark: 'park' },
    },
    rule: {
      label: { da: 'Regler', en: 'Rules' },
      help: {
        da: 'Ordet i filen og id’et på reglen.',
        en: 'The word in the file and the id of the rule.',
      },
      example: { Forbud: 'forbud', Henstilling: 'opfordring' },
    },
  },
};

/** The guides to the files of a map and how they are read. */
export const readingGuides: FieldGuides<Reading> = {
  zones: {
    label: { da: 'Steder', en: 'Places' },
    help: {
      da: 'Adressen på en GeoJSON-fil med stederne, eller stederne selv. En shapefil skal først gemmes som GeoJSON. Flader er bedst: Af et punkt kan man kun se, at man er tæt på.',
      en: 'The address of a GeoJSON file with the places, or the places themselves. A shapefile must be saved as GeoJSON first. Polygons are best: a point can only tell that one is close.',
    },
    item: {
      label: { da: 'Sted', en: 'Place' },
      help: {
        da: 'Ét sted, som GIS-programmer skriver det i GeoJSON.',
        en: 'One place, as map programs write it in GeoJSON.',
      },
      example: {
        type: 'Feature',
        properties: { navn: 'Skydebanehaven', kategori: 'Legeplads' },
        geometry: { type: 'Point', coordinates: [12.5536, 55.6706] },
      },
    },
  },
  crs: {
    label: { da: 'Koordinatsystem', en: 'Coordinate system' },
    help: crsHelp,
    values: systems,
  },
  fields,
  values,
  radius: {
    label: { da: 'Radius om punkter', en: 'Radius around points' },
    help: {
      da: 'Meter, når stedet kun er et punkt og ikke selv har en radius. Udelad det for 40. Ingen får at vide, at de er inde på stedet, kun at de er tæt på.',
      en: 'Metres, where a place is only a point and has no radius. Leave it out for 40. Nobody is told that they are inside, only that they are close.',
    },
    example: 50,
  },
  radiusMeasured: {
    label: { da: 'Radius er målt', en: 'Radius is measured' },
    help: {
      da: 'Sæt kun kryds, hvis stedernes radius i filen er målt op. Så kan man få at vide, at man er inde på stedet.',
      en: 'Only where the radii in the file were measured. Then people can be told that they are inside.',
    },
  },
  width: {
    label: { da: 'Bredde på linjer', en: 'Width of lines' },
    help: {
      da: 'Meter på tværs, når stedet er en linje og ikke selv har en bredde. Udelad det for 6.',
      en: 'Metres across, where a place is a line and has no width. Leave it out for 6.',
    },
    example: 8,
  },
  context: {
    label: { da: 'Omgivelser', en: 'Surroundings' },
    help: {
      da: 'Adressen på en GeoJSON-fil med veje, vand og bygninger, så man kan kende stedet på kortet. Klip den til, så kun det nærmeste er med.',
      en: 'The address of a GeoJSON file with streets, water and buildings, so that people know the place on the map. Clip it, so that only what is near is in it.',
    },
    item: {
      label: { da: 'Ting på kortet', en: 'Thing on the map' },
      help: {
        da: 'Én vej, sø eller bygning i GeoJSON.',
        en: 'One street, lake or building in GeoJSON.',
      },
      example: {
        type: 'Feature',
        properties: { slags: 'Vej', navn: 'Sundvej' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [12.55, 55.67],
            [12.56, 55.67],
          ],
        },
      },
    },
  },
  contextCrs: {
    label: { da: 'Omgivelsernes koordinatsystem', en: 'Coordinate system of the surroundings' },
    help: crsHelp,
    values: systems,
  },
  contextFields: {
    label: { da: 'Omgivelsernes felter', en: 'Properties of the surroundings' },
    help: {
      da: 'Hvad felterne hedder i filen med omgivelser.',
      en: 'What the properties are called in the file of surroundings.',
    },
    fields: {
      kind: field(
        { da: 'Slags', en: 'Kind' },
        {
          da: 'Feltet, der siger, om det er en vej, vand eller en bygning.',
          en: 'The property that says whether it is a street, water or a building.',
        },
        'slags',
      ),
      name: field(
        { da: 'Navn', en: 'Name' },
        {
          da: 'Feltet med vejens eller søens navn.',
          en: 'The property with the name of the street or lake.',
        },
        'vejnavn',
      ),
    },
  },
  contextKinds: {
    label: { da: 'Omgivelsernes betydninger', en: 'Meanings in the surroundings' },
    help: {
      da: 'Ordet i filen, og hvad det bliver tegnet som: street (vej), path (sti), railway (bane), water (vand), green (grønt) eller building (bygning).',
      en: 'The word in the file, and what it is drawn as: street, path, railway, water, green or building.',
    },
    example: { Vej: 'street', Sø: 'water', Bygning: 'building' },
  },
};
