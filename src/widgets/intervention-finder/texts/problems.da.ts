import { coreProblemsDa } from '../../../core/config/problem-texts/da.js';
import { meant } from '../../../core/config/problem-texts/meant.da.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { FacetKind, InterventionFinderProblems, WrittenAs } from '../problems.js';

const { number } = wording('da');

/** The finder's problems in Danish, for the editor of a page. */
export const problemsDa: ProblemTexts<InterventionFinderProblems> = {
  ...coreProblemsDa,

  'too-many-records': ({ count, limit }) => ({
    problem: `Listen har ${number(count)} punkter. Der kan højst være ${number(limit)}, når de skal hentes på én gang.`,
    fix: useIndex,
  }),
  'too-large': (detail) => ({
    ...coreProblemsDa['too-large'](detail),
    ...(detail.part === 'data' && { fix: useIndex }),
  }),

  'empty-title': () => ({
    problem: 'Titlen er tom, så punktet bliver ikke vist.',
    fix: 'Skriv i "title", hvad det hedder.',
  }),
  'empty-label': ({ id }) => ({
    problem: `Navnet er tomt, så der kommer til at stå "${id}".`,
    fix: 'Skriv i "label", hvad besøgende skal læse.',
  }),
  'unknown-facet': ({ id, suggestion, entries = 1 }) => ({
    problem:
      entries > 1
        ? `Der er ikke noget filter med id "${id}" i "facets". ${number(entries)} punkter bruger det, men det bliver ikke vist.`
        : `Der er ikke noget filter med id "${id}" i "facets", så det her bliver ikke brugt.`,
    fix: meant({ suggestion }, 'Tilføj filteret til "facets", eller slet det her.'),
  }),
  'unknown-value': ({ id, facet, suggestion, entries = 1 }) => ({
    problem:
      entries > 1
        ? `Filteret "${facet}" har ingen valgmulighed med id "${id}". ${number(entries)} punkter bruger den, men den bliver ikke vist.`
        : `Filteret "${facet}" har ingen valgmulighed med id "${id}", så den bliver ikke brugt.`,
    fix: meant({ suggestion }, 'Tilføj den til filterets "values", eller ret den her.'),
  }),
  'wrong-value': ({ facet, kind, got }) => ({
    problem: `Her står ${writtenAs[got]}, men filteret "${facet}" skal have ${wanted[kind]}.`,
    fix: writeValue[kind],
  }),
  'range-order': ({ from, to }) => ({
    problem: `Der står fra ${from} til ${to}, så det slutter, før det begynder.`,
    fix: 'Byt de to tal om, eller ret et af dem.',
  }),
  'empty-range': () => ({
    problem: 'Der er hverken "from" eller "to", så det her bliver ikke brugt.',
    fix: 'Skriv mindst ét af tallene. Oplyser kilden det ikke, så slet det hele.',
  }),
  'assessed-without-value': ({ facet }) => ({
    problem: `Her står, hvad vurderingen af "${facet}" bygger på, men vurderingen selv mangler.`,
    fix: `Skriv den under "values", eller slet "${facet}" her.`,
  }),
  'quote-without-source': () => ({
    problem: 'Citatet har ingen kilde, så det bliver ikke vist.',
    fix: 'Skriv i "document" eller "url", hvor det er fra.',
  }),
  'lonely-synonym': () => ({
    problem: 'Her er ikke to forskellige ord, så gruppen bliver ikke brugt.',
    fix: 'Skriv mindst to ord, der betyder det samme, eller slet gruppen.',
  }),

  'wrong-choice': ({ facet, kind, key }) => ({
    problem: `"${key}" kan ikke bruges til at vælge i filteret "${facet}".`,
    fix: choose[kind],
  }),
  'no-entry-with-value': ({ id, facet, suggestion }) => ({
    problem: `Ingen punkter har "${id}" under filteret "${facet}".`,
    fix: meant({ suggestion }, 'Ret det, eller lad det stå, til der kommer et punkt med det.'),
  }),
  'only-finds-nothing': () => ({
    problem: 'Ingen punkter passer til "only", så siden er tom.',
    fix: 'Ret "only", eller slet det, så siden viser alle punkter.',
  }),
  'preset-finds-nothing': ({ only }) => ({
    problem: 'Ingen punkter passer til "preset", så siden begynder uden resultater.',
    fix: only
      ? 'De punkter, der passer, holder "only" ude. Ret "preset" eller "only", så de ikke modsiger hinanden.'
      : 'Ret "preset", så mindst ét punkt passer til det hele.',
  }),
  'matrix-facet-kind': ({ facet, kind }) => ({
    problem: `Filteret "${facet}" er til ${kind === 'range' ? 'tal' : 'ja og nej'} og kan ikke bruges i "matrix".`,
    fix: 'Vælg et filter, hvor der står "kind": "list".',
  }),
  'matrix-of-one-facet': ({ facet }) => ({
    problem: `Filteret "${facet}" er valgt til både rækker og kolonner.`,
    fix: 'Vælg et andet filter til enten rækker eller kolonner.',
  }),
  'matrix-without-facets': ({ lists }) => ({
    problem: `"matrix" skal have to filtre med "kind": "list", men der er ${lists === 0 ? 'ingen' : 'kun ét'}.`,
    fix: 'Tilføj et filter, eller slet "matrix" her.',
  }),
  'matrix-not-offered': ({ views }) => ({
    problem: `"matrix" er sat op, men besøgende kan kun vælge ${views.join(', ')}.`,
    fix: 'Tilføj "matrix" til "views", eller slet "matrix".',
  }),
  'view-not-offered': ({ view, views }) => ({
    problem: `Siden begynder med "${view}", som den besøgende ikke kan vælge igen.`,
    fix: `Tilføj "${view}" til "views", eller begynd med en af disse: ${views.join(', ')}.`,
  }),
  'repeated-view': ({ view }) => ({
    problem: `"${view}" står mere end én gang.`,
    fix: 'Slet den ene.',
  }),
  'shortlist-first': () => ({
    problem: 'Siden begynder med den besøgendes egen liste, som er tom fra starten.',
    fix: 'Begynd med "list" eller "matrix", så man har noget at lægge på listen.',
  }),

  'index-format': ({ format, supported }) => ({
    problem: `Søgeindekset har format ${format}, men den her udgave af Sund læser format ${supported}.`,
    fix: 'Kør "sund index" igen med den samme udgave af Sund, som siden bruger, og læg de nye filer op.',
  }),
  'index-malformed': () => ({
    problem: 'Filen ser ud til at være et søgeindeks, men kan ikke læses.',
    fix: 'Kør "sund index" igen, og læg alle filerne op.',
  }),
  'index-file': ({ fault }) => ({
    problem: indexFaults[fault],
    fix: 'Læg hele mappen fra "sund index" op igen. Se efter, at serveren sender filer, der ender på .bin, uden at ændre dem.',
  }),
  'index-without-facet': ({ facet }) => ({
    problem: `Filteret "${facet}" er ikke med i søgeindekset, så der bliver ikke vist noget under det.`,
    fix: 'Kør "sund index" igen med en opsætningsfil, hvor filteret er med.',
  }),
};

const indexFaults: Readonly<Record<'truncated' | 'mismatched' | 'malformed', string>> = {
  truncated: 'En af søgeindeksets filer er ikke kommet hel frem.',
  mismatched: 'En af søgeindeksets filer er en anden, end der skulle ligge.',
  malformed: 'En af søgeindeksets filer kan ikke læses.',
};

const useIndex =
  'Få en udvikler til at køre kommandoen "sund index" på opsætningsfilen, og brug den opsætningsfil, den laver. Eller fjern de punkter, der ikke længere er brug for.';

const writtenAs: Readonly<Record<WrittenAs, string>> = {
  text: 'en tekst',
  list: 'en liste',
  boolean: 'true eller false',
  range: 'tal fra og til',
};

const wanted: Readonly<Record<FacetKind, string>> = {
  list: 'id på en eller flere valgmuligheder',
  range: 'tal fra og til',
  boolean: 'true eller false',
};

const writeValue: Readonly<Record<FacetKind, string>> = {
  list: 'Skriv fx "tobak" eller ["tobak", "alkohol"].',
  range: 'Skriv fx {"from": 7, "to": 9}.',
  boolean: 'Skriv true eller false uden anførselstegn.',
};

const choose: Readonly<Record<FacetKind, string>> = {
  list: 'Skriv id på valgmulighederne i "values", fx {"values": ["tobak"]}.',
  range: 'Skriv tallene i "range", fx {"range": {"from": 7, "to": 9}}.',
  boolean: 'Skriv true eller false i "is", fx {"is": true}.',
};
