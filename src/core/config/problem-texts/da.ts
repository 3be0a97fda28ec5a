import { suggestion } from '../../text/suggestion.js';
import type {
  BinaryKind,
  CoreProblems,
  JsonMistake,
  MarkupKind,
  ProblemText,
  ProblemTexts,
  ValueKind,
} from '../problem.js';
import { loadingProblemsDa } from './loading.da.js';
import { wording } from './wording.js';

const { or, names, number, size } = wording('da');

/** The core's problems in Danish, for the editor of a page. The type of all other languages. */
export const coreProblemsDa: ProblemTexts<CoreProblems> = {
  'no-config': () => ({
    problem: 'Der er ingen opsætningsfil.',
    fix: 'Kopiér linket fra værkstedet, eller skriv filens adresse i "src".',
  }),
  'not-json': ({ line, column, mistake, found }) => ({
    problem:
      wholeFile[mistake] ??
      `Filen er ikke gyldig JSON. Fejlen er på linje ${line}, tegn ${column}${found && `: ${found}`}.`,
    fix: jsonFix[mistake],
  }),
  'looks-like-html': ({ kind = 'html', message }) =>
    kind === 'html'
      ? {
          problem: 'Adressen fører til en webside og ikke til en opsætningsfil.',
          fix: 'Åbn adressen i en browser. Ser du en fejlside eller et login, er adressen forkert, eller også er filen ikke offentlig.',
        }
      : {
          problem: `Adressen fører til ${markup[kind]}${message === undefined ? '' : ` ("${message}")`} og ikke til JSON.`,
          fix: 'Se efter, om det er den rigtige fil, og gem den som JSON.',
        },
  'not-text': ({ kind }) => ({
    problem:
      kind === undefined
        ? 'Filen er ikke en tekstfil. Måske er den et regneark eller et billede.'
        : `Filen er ${binary[kind]} og ikke en tekstfil.`,
    fix: 'Vælg opsætningsfilen. Den ender som regel på .json eller .txt.',
  }),
  'windows-1252': () => ({
    problem: 'Filen er ikke gemt som UTF-8, så æ, ø og å kan blive vist forkert.',
    fix: 'Gem den igen, og vælg UTF-8 som tegnsæt.',
  }),
  'too-large': ({ part, limit }) => tooLarge[part](size(limit)),
  'too-deep': ({ limit }) => ({
    problem: `Der er mere end ${limit} niveauer af { } og [ ] inden i hinanden.`,
    fix: 'Se efter en { eller [, der ikke bliver lukket igen.',
  }),
  'too-many-records': ({ count, limit }) => ({
    problem: `Listen har ${number(count)} punkter. Der kan højst være ${number(limit)}.`,
    fix: 'Del den i flere lister, eller fjern de punkter, der ikke længere er brug for.',
  }),
  'unsafe-key': ({ key }) => ({
    problem: `Navnet "${key}" er ikke tilladt og bliver ikke brugt.`,
    fix: 'Slet det.',
  }),

  'unknown-key': ({ key, known }) => {
    const meant = suggestion(key, known);
    return {
      problem: `"${key}" kan ikke bruges her.`,
      fix:
        meant === undefined
          ? `Slet det, eller brug et af disse: ${names(known)}.`
          : `Mente du "${meant}"?`,
    };
  },
  'wrong-type': ({ expected, got, instead }) => ({
    problem: `Her står ${kinds[got]}, men der skal stå ${or(expected.map((kind) => kinds[kind]))}.`,
    fix: instead ? `Skriv ${or(instead)}.` : typeFix(expected, got),
  }),
  missing: ({ expected }) => ({
    problem: 'Det mangler.',
    fix: expected.length
      ? `Tilføj det. Der skal stå ${or(expected.map((kind) => kinds[kind]))}.`
      : 'Tilføj det.',
  }),
  'not-one-of': ({ allowed, got }) => {
    const words = allowed.map(String);
    const meant = suggestion(got, words);
    return {
      problem: `"${got}" kan ikke bruges her.`,
      fix: `${meant === undefined ? '' : `Mente du "${meant}"? `}Vælg ${or(words.map((word) => `"${word}"`))}.`,
    };
  },
  'bad-format': ({ format, got, pattern }) => ({
    problem: `"${got}" er ikke ${formats[format]?.what ?? 'skrevet på den rigtige måde'}.`,
    fix: formats[format]?.fix ?? `Det skal passe med mønstret ${pattern ?? format}.`,
  }),
  'out-of-range': ({ minimum, maximum, got }) => ({
    problem: `${got} er for ${minimum === undefined ? 'stort' : 'lille'} et tal her.`,
    fix: minimum === undefined ? `Skriv højst ${maximum ?? ''}.` : `Skriv mindst ${minimum}.`,
  }),
  'wrong-length': ({ minimum, maximum, got }) => {
    if (got === 0)
      return { problem: 'Her må ikke være tomt.', fix: 'Skriv noget, eller slet feltet.' };
    return {
      problem: `Det er for ${minimum === undefined ? 'langt' : 'kort'}: ${number(got)} tegn eller punkter.`,
      fix:
        minimum === undefined
          ? `Der må højst være ${number(maximum ?? 0)}.`
          : `Der skal være mindst ${number(minimum)}.`,
    };
  },
  'no-match': () => ({
    problem: 'Det, der står her, kan ikke bruges.',
    fix: 'Sammenlign med et eksempel.',
  }),

  'wrong-widget': ({ expected, got }) => ({
    problem: `Opsætningsfilen er til "${got}", men det her er "${expected}".`,
    fix: `Vælg en fil, hvor der står "widget": "${expected}".`,
  }),
  'newer-version': ({ version, supported, release }) => ({
    problem: `Opsætningsfilen er version ${version}, men her kan kun læses til og med version ${supported}.`,
    fix: `Få Sund opdateret til udgave ${release} eller nyere.`,
  }),
  'entries-skipped': ({ count, of }) => ({
    problem: `${number(count)} af ${number(of)} punkter på listen bliver ikke vist.`,
    fix: 'Ret de fejl, der er nævnt for listen. Resten af listen vises.',
  }),
  'more-problems': ({ count }) => ({
    problem:
      count === 1
        ? 'Der er én fejl til samme sted.'
        : `Der er ${number(count)} fejl til samme sted.`,
    fix: 'Ret de første, og se så efter igen.',
  }),

  ...loadingProblemsDa,

  'duplicate-id': ({ id }) => ({
    problem: `Id "${id}" er allerede brugt længere oppe. Denne bliver ikke vist.`,
    fix: 'Giv den et andet id, eller slet den.',
  }),
  'date-in-future': ({ date }) => ({
    problem: `Datoen ${date} er ikke kommet endnu.`,
    fix: 'Skriv den dag, hvor det sidst blev tjekket.',
  }),
  'unsafe-url': ({ url }) => ({
    problem: `Linket "${url}" bliver ikke vist.`,
    fix: 'Et link skal begynde med https:, http:, mailto: eller tel: og må ikke have usynlige tegn eller en adgangskode i sig.',
  }),
  'unknown-time-zone': ({ timeZone }) => ({
    problem: `Tidszonen "${timeZone}" findes ikke.`,
    fix: 'Slet feltet, så bruges dansk tid, eller skriv fx "Europe/Copenhagen".',
  }),
  'contact-without-way': () => ({
    problem: 'Kontakten har hverken telefon, link eller sted.',
    fix: 'Skriv mindst ét af dem.',
  }),
  'review-due': ({ reviewBy, unit }) => ({
    problem: `Indholdet skulle være gennemgået senest ${reviewBy}${unit === undefined ? '' : ` af ${unit}`}.`,
    fix: 'Gå det igennem. Ret så datoerne i "reviewedOn" og "reviewBy".',
  }),
  'review-order': ({ reviewedOn, reviewBy }) => ({
    problem: `Næste gennemgang (${reviewBy}) ligger før den seneste (${reviewedOn}).`,
    fix: 'Ret en af de to datoer.',
  }),
  'unsafe-token': ({ token, value }) => ({
    problem: `"${token}": "${value}" kan ikke bruges.`,
    fix: 'Navnet skal begynde med --sund-, og værdien skal være en farve, en længde, et tal eller en skrifttype uden url( ) og var( ).',
  }),
  unexpected: ({ message }) => ({
    problem: `Der skete en fejl (${message}).`,
    fix: 'Prøv igen. Sker det stadig, så send beskeden til dem, der driver siden.',
  }),
};

/** What is wrong with all of a file rather than with a place in it. */
const wholeFile: Readonly<Partial<Record<JsonMistake, string>>> = {
  empty: 'Filen er tom.',
  table: 'Filen ligner en tabel (CSV) og ikke JSON.',
};

const markup: Readonly<Record<MarkupKind, string>> = {
  html: 'en webside',
  kml: 'en KML-fil',
  gml: 'en GML-fil',
  'service-error': 'en fejlbesked fra en korttjeneste',
  'service-description': 'beskrivelsen af en korttjeneste',
  xml: 'en XML-fil',
};

const binary: Readonly<Record<BinaryKind, string>> = {
  shapefile: 'en shapefil',
  geopackage: 'en GeoPackage',
  kmz: 'en KMZ-fil',
  workbook: 'et regneark',
  zip: 'en zip-fil',
};

const jsonFix: Readonly<Record<JsonMistake, string>> = {
  empty: 'Gem opsætningen i den, og læg den op igen.',
  table: 'Gem tabellens indhold som JSON, eller vælg en anden fil.',
  comment: 'Der kan ikke stå kommentarer i filen. Slet kommentaren.',
  'trailing-comma': 'Slet kommaet. Der skal ikke stå komma efter det sidste punkt.',
  'missing-comma': 'Sæt et komma foran. Der skal stå komma mellem punkterne.',
  'curly-quote': 'Brug lige anførselstegn ("), ikke dem, som Word laver.',
  'single-quote': 'Brug dobbelte anførselstegn (") i stedet for enkelte.',
  'line-break-in-text':
    'Her skifter linjen inde i en tekst. Sæt det anførselstegn, der mangler, eller skriv \\n der, hvor linjen skal skifte.',
  'unquoted-key': 'Sæt anførselstegn (") om navnet.',
  'bad-escape': 'Skriv to omvendte skråstreger (\\\\) i stedet for én.',
  'bad-number': 'Skriv tallet med punktum i stedet for komma og uden plus eller nul foran: 1.5',
  'invisible-character': 'Her står et usynligt tegn. Slet det, og skriv et almindeligt mellemrum.',
  unclosed:
    'Noget bliver ikke lukket igen. Se efter en }, en ] eller et anførselstegn, der mangler.',
  'after-end': 'Slet det, der står efter den sidste }.',
  unexpected: 'Se efter et kolon, et komma eller et anførselstegn, der mangler lige før.',
};

const tooLarge = {
  config: (limit: string): ProblemText => ({
    problem: `Opsætningsfilen fylder mere end ${limit}.`,
    fix: 'Læg de lange lister i en fil for sig, og skriv {"src": "filens adresse"} i stedet for listen.',
  }),
  data: (limit: string): ProblemText => ({
    problem: `Filen med data fylder mere end ${limit}.`,
    fix: 'Del den i flere filer, eller fjern de punkter, der ikke længere er brug for.',
  }),
  fragment: (): ProblemText => ({
    problem: 'Opsætningen er for lang til at stå i et link.',
    fix: 'Gem den som en fil, læg filen op, og link til den.',
  }),
  'inflated-fragment': (limit: string): ProblemText => ({
    problem: `Opsætningen i linket fylder mere end ${limit}, når den er pakket ud.`,
    fix: 'Gem den som en fil, læg filen op, og link til den.',
  }),
};

const kinds: Readonly<Record<ValueKind, string>> = {
  string: 'en tekst i anførselstegn',
  number: 'et tal',
  integer: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste [ … ]',
  object: 'et objekt { … }',
  null: 'null',
  nothing: 'ingenting',
  other: 'noget, der ikke er JSON',
};

interface Format {
  readonly what: string;
  readonly fix: string;
}

const formats: Readonly<Partial<Record<string, Format>>> = {
  date: {
    what: 'en dato, der findes',
    fix: 'Skriv år, måned og dag med bindestreg, fx 2027-03-05.',
  },
  'date-or-span': {
    what: 'en dato eller en periode, der findes',
    fix: 'Skriv 2027-03-05, eller første og sidste dag med skråstreg imellem: 2027-03-05/2027-03-09.',
  },
  time: { what: 'et klokkeslæt', fix: 'Skriv timer og minutter med kolon, fx 09:30.' },
  year: { what: 'et årstal', fix: 'Skriv fire cifre, fx 2027.' },
  language: { what: 'en sprogkode', fix: 'Skriv fx "da", "en" eller "ar".' },
  phone: {
    what: 'et telefonnummer',
    fix: 'Skriv ét nummer, fx 12 34 56 78 eller +45 12 34 56 78.',
  },
  domain: { what: 'et domæne', fix: 'Skriv fx www.kommune.dk uden https:// foran.' },
  key: { what: 'et navn, der kan bruges her', fix: 'Ret navnet.' },
};

function typeFix(expected: readonly ValueKind[], got: ValueKind): string {
  const wantsNumber = expected.includes('number') || expected.includes('integer');
  if (wantsNumber && got === 'string') return 'Skriv tallet uden anførselstegn.';
  if (wantsNumber && got === 'number') return 'Skriv det uden decimaler.';
  if (expected.includes('boolean') && got === 'string') return 'Skriv uden anførselstegn.';
  if (expected.includes('string') && (got === 'number' || got === 'boolean')) {
    return 'Sæt anførselstegn (") om.';
  }
  return expected.includes('array') && got === 'object' ? 'Sæt [ foran og ] efter.' : 'Ret det.';
}
