/*
 * The configs that the stories show besides the files that the demo site serves: small ones in which every
 * kind of rule is met, and variations on them for the states that few municipalities are in.
 */

/** A square of some hundred metres around a place, in degrees. */
function square(longitude: number, latitude: number, size = 0.002): readonly (readonly number[])[] {
  const [west, east] = [longitude - size, longitude + size];
  const [south, north] = [latitude - size / 2, latitude + size / 2];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function area(
  properties: object,
  longitude: number,
  latitude: number,
  holes: readonly (readonly (readonly number[])[])[] = [],
): object {
  const coordinates = [square(longitude, latitude), ...holes];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}

function spot(properties: object, longitude: number, latitude: number): object {
  const coordinates = [longitude, latitude];
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

/** Five places that are made up, each with a rule of another kind. */
export const small = {
  widget: 'smoke-free-map',
  version: 1,
  lang: 'da',
  example: true,
  illustrative: true,
  intro: {
    da: 'Her kan du se de røgfri steder, og hvad der gælder for vape og snus.',
    en: 'Here you can see the smoke-free places, and what applies to vapes and snus.',
  },
  contact: {
    unit: { da: 'Sundhed i Eksempel Kommune', en: 'Health in Eksempel Municipality' },
    link: { label: { da: 'Kontakt os', en: 'Contact us' }, href: '/kontakt.html' },
  },
  report: { label: { da: 'Skriv til os', en: 'Write to us' }, href: '/kontakt.html' },
  rules: [
    {
      id: 'loven',
      label: 'Loven om røgfri skoler',
      basis: 'law',
      products: {
        cigarettes: 'forbidden',
        vape: 'forbidden',
        snus: 'forbidden',
        waterPipe: 'forbidden',
      },
      note: 'Det gælder ikke medicin mod nikotinafhængighed.',
      source: {
        title: 'Røgfri miljøer, Sundhedsstyrelsen',
        url: 'https://www.sst.dk/',
        checkedOn: '2026-11-03',
      },
    },
    {
      id: 'beslutning',
      basis: 'decision',
      products: { cigarettes: 'forbidden', vape: 'forbidden' },
      source: { title: 'Byrådets beslutning', checkedOn: '2026-11-21' },
    },
    {
      id: 'opfordring',
      basis: 'request',
      products: { cigarettes: 'advisory' },
      source: { title: 'Kommunens side om røgfri legepladser' },
    },
    {
      id: 'sommer',
      basis: 'decision',
      products: { cigarettes: 'forbidden', vape: 'forbidden', snus: 'advisory' },
      hours: [{ weekdays: [1, 2, 3, 4, 5], from: '07:00', to: '18:00' }],
      season: { from: '05-01', to: '09-15' },
      source: { title: 'Strandens regler', checkedOn: '2026-06-01' },
    },
    {
      id: 'ikke-bestemt',
      basis: 'decision',
      products: {
        cigarettes: 'unknown',
        vape: 'unknown',
        snus: 'unknown',
        waterPipe: 'unknown',
      },
    },
  ],
  fields: { rule: 'regel' },
  zones: [
    area(
      {
        id: 'skolen',
        name: 'Eksempelskolen',
        address: 'Skolevej 1',
        category: 'school',
        regel: 'loven',
      },
      12.502,
      55.772,
    ),
    area(
      {
        id: 'stadion',
        name: 'Eksempel Stadion',
        address: 'Sportsvej 4',
        category: 'sports-ground',
        regel: 'beslutning',
      },
      12.51,
      55.776,
      [square(12.5105, 55.7762, 0.0004)],
    ),
    spot(
      {
        id: 'legepladsen',
        name: 'Legepladsen ved søen',
        address: 'Søvej 12',
        category: 'playground',
        regel: 'opfordring',
      },
      12.496,
      55.7775,
    ),
    area(
      {
        id: 'stranden',
        name: 'Strandparken',
        address: 'Strandvejen 200',
        category: 'beach',
        regel: 'sommer',
      },
      12.518,
      55.7795,
    ),
    area(
      { id: 'torvet', name: 'Torvet', category: 'square', regel: 'ikke-bestemt' },
      12.4985,
      55.781,
    ),
  ],
};

const [school, stadium] = small.zones;
const [law, decision, request, , undecided] = small.rules;

/** Two places whose areas overlap: the strictest rule holds. */
export const overlapping = {
  ...small,
  rules: [decision, request],
  zones: [
    stadium,
    area(
      { id: 'parken', name: 'Eksempelparken', category: 'park', regel: 'opfordring' },
      12.5095,
      55.776,
    ),
  ],
};

/** One place alone. */
export const one = { ...small, rules: [law], zones: [school] };

/** Nothing has been added yet. */
export const withoutZones = { ...small, illustrative: false, rules: [], zones: [] };

const LONG =
  'Rekreativtområdemedlegepladsidrætsanlægogsammenhængendestisystemlangsstrandvejensydforhavnen';

/** Names that are long, names without a break, and places without a name. */
export const longNames = {
  ...small,
  rules: [decision, request, undecided],
  rule: 'ikke-bestemt',
  zones: [
    area(
      { id: 'langt', name: LONG, address: LONG, category: 'park', regel: 'beslutning' },
      12.502,
      55.772,
    ),
    area(
      {
        id: 'saetning',
        name: 'Legepladsen i det nordøstlige hjørne af Søndermarken ved siden af den gamle indgang',
        category: 'playground',
        regel: 'opfordring',
      },
      12.51,
      55.776,
    ),
    area({ id: 'uden', category: 'square', regel: 'beslutning' }, 12.518, 55.78),
    spot({ id: 'ogsaa-uden' }, 12.496, 55.778),
  ],
};

/** One place that can be read, and two that cannot. */
export const partlyBad = {
  ...small,
  rules: [law],
  zones: [
    school,
    { type: 'Feature', properties: { name: 'Uden sted' }, geometry: null },
    spot({ name: 'På havet', regel: 'loven' }, 0, 0),
  ],
};

/** The open place and the filter stand in the page's address. */
export const linked = { ...small, deepLinks: true };
