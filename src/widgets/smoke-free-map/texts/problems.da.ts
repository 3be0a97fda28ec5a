import { coreProblemsDa } from '../../../core/config/problem-texts/da.js';
import { meant } from '../../../core/config/problem-texts/meant.da.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { MapProblems } from '../problems.js';
import type { Product } from '../rule-config.js';
import { readingProblemsDa, systemsDa } from './reading-problems.da.js';
import { wrongFilesDa } from './wrong-files.da.js';

const { names, number } = wording('da');
const list = new Intl.ListFormat('da');
const and = (words: readonly string[]): string => list.format(words);

const products: Readonly<Record<Product, string>> = {
  cigarettes: 'cigaretter',
  vape: 'vape',
  snus: 'snus',
  waterPipe: 'vandpibe',
};

const weekdays = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];

const because = {
  config: 'fordi det står i "crs"',
  file: 'fordi det står i filen',
  values: 'fordi tallene kun passer med det',
  default: 'fordi der ikke stod andet',
};

const places = (count: number) => `${number(count)} ${count === 1 ? 'sted' : 'steder'}`;

/** The map's problems in Danish, for the editor of a page. */
export const problemsDa: ProblemTexts<MapProblems> = {
  ...coreProblemsDa,
  ...wrongFilesDa,
  ...readingProblemsDa,

  'unknown-reference': ({ id, to, suggestion }) =>
    to === 'rule'
      ? {
          problem: `Der er ingen regel i "rules" med id "${id}", så reglen for stederne er ikke oplyst.`,
          fix: meant(
            { suggestion },
            'Ret id’et, eller tilføj reglen. Er reglen der, men med en fejl, så ret fejlen først.',
          ),
        }
      : {
          problem: `Der er ingen kategori med id "${id}".`,
          fix: meant({ suggestion }, 'Ret id’et, eller tilføj kategorien i "categories".'),
        },
  'duplicate-rule': ({ id }) => ({
    problem: `Der er flere regler med id "${id}". Ingen af dem bliver brugt, for det er uklart, hvilken der gælder.`,
    fix: 'Giv dem hver sit id, eller slet dem, der er for meget.',
  }),
  'duplicate-category': ({ id }) => ({
    problem: `Kategorien "${id}" står her for anden gang og bliver ikke brugt.`,
    fix: 'Giv den et andet id, eller slet den.',
  }),
  'rule-stopped': ({ id }) => ({
    problem: `Reglen "${id}" har en fejl og bliver ikke brugt. Hvor den skulle gælde, får besøgende at vide, at reglen ikke er oplyst.`,
    fix: 'Ret de fejl, der er nævnt for den.',
  }),
  'request-forbids': ({ products: forbidden }) => ({
    problem: `Reglen er en opfordring ("request"), men den forbyder ${and(forbidden.map((each) => products[each]))}. En opfordring er ikke et forbud.`,
    fix: 'Skriv "advisory" i stedet for "forbidden". Er det et forbud, så skriv i "basis", hvad det bygger på: "law" eller "decision".',
  }),
  'rule-without-products': () => ({
    problem: 'Reglen siger ikke, hvad der gælder, så besøgende får at vide, at den ikke er oplyst.',
    fix: 'Skriv det i "products", fx "cigarettes": "forbidden". Er det ikke besluttet, så skriv "unknown".',
  }),
  'unused-rule': ({ id }) => ({
    problem: `Ingen steder har reglen "${id}".`,
    fix: 'Se efter, om stederne henviser rigtigt til den. Er der ikke brug for den, så slet den.',
  }),
  'empty-list': () => ({
    problem: 'Listen er tom, så reglen ville aldrig gælde.',
    fix: 'Tilføj mindst én, eller slet listen.',
  }),
  'hours-same': ({ time }) => ({
    problem: `Tiden går fra ${time} til ${time}, og det kan både være hele døgnet og slet ikke.`,
    fix: 'Skriv fra 00:00 til 24:00 for hele døgnet, eller ret det ene klokkeslæt.',
  }),
  'repeated-weekday': ({ weekday }) => ({
    problem: `${weekdays[weekday - 1] ?? `Dag ${weekday}`} står der to gange.`,
    fix: 'Slet den ene.',
  }),
  'impossible-date': ({ date }) => ({
    problem: `Datoen "${date}" findes ikke.`,
    fix:
      date.length > 5
        ? 'Skriv en dato, der findes: år, måned og dag.'
        : 'Skriv en dag, der findes: måned og dag, fx 05-01 for den 1. maj.',
  }),
  'dates-swapped': ({ from, to }) => ({
    problem: `Den første dag (${from}) ligger efter den sidste (${to}).`,
    fix: 'Byt de to datoer om, eller ret en af dem.',
  }),
  'rule-outdated': ({ to }) => ({
    problem: `Reglen gjaldt til og med ${to}.`,
    fix: 'Slet "validTo", hvis den stadig gælder. Ellers skriv den regel, der gælder nu.',
  }),
  'source-old': ({ checkedOn }) => ({
    problem: `Kilden blev læst ${checkedOn}, og det er mere end to år siden.`,
    fix: 'Læs den igen. Ret reglen, hvis noget er ændret, og skriv den nye dato.',
  }),

  'category-without-name': ({ id }) => ({
    problem: `Kategorien "${id}" har hverken navn eller ikon, så den kommer til at hedde »Andet sted«.`,
    fix: 'Skriv i "label", hvad besøgende skal læse.',
  }),

  'unknown-field': ({ id, suggestion, properties }) => ({
    problem: `Der er ingen steder i filen, som har feltet "${id}".`,
    fix: meant(
      { suggestion },
      properties.length === 0
        ? 'Stederne har slet ingen felter. Eksportér dem igen, og tag felterne med.'
        : `Vælg et af de felter, stederne har: ${names(properties)}.`,
    ),
  }),
  'unknown-value': ({ id, suggestion }) => ({
    problem: `Der står ikke "${id}" ved noget sted i filen.`,
    fix: `Mente du "${suggestion}"? Det står der.`,
  }),
  'no-measured-radius': () => ({
    problem: 'Ifølge "radiusMeasured" er radius målt, men ingen steder har en radius.',
    fix: 'Skriv i "fields", hvilket felt radius står i, eller slet "radiusMeasured".',
  }),
  'zones-without-rule': ({ count, of }) => ({
    problem: `${number(count)} af ${places(of)} har ingen regel. Her får besøgende at vide, at reglen ikke er oplyst.`,
    fix: 'Skriv i "rule", hvilken regel der gælder, hvor stedet ikke selv siger det. Er den ikke besluttet, så giv stedet en regel, hvor der står "unknown".',
  }),
  'zones-ended': ({ count }) => ({
    problem: `${places(count)} bliver ikke vist, fordi den sidste dag er gået.`,
    fix: 'Ret datoen, eller slet det, der ikke længere gælder.',
  }),
  'unknown-place': ({ id, suggestion }) => ({
    problem: `Der er intet sted med id "${id}".`,
    fix: meant({ suggestion }, 'Skriv id’et på et sted i filen.'),
  }),
  'place-without-zones': () => ({
    problem: 'Her skal vises ét sted, men der er ingen.',
    fix: 'Læg stedet i "zones".',
  }),
  'read-as': ({ crs, by }) => ({
    problem: `Koordinaterne er læst som ${systemsDa[crs]}, ${because[by]}.`,
    fix: 'Ligger stederne rigtigt på kortet, er der ikke noget at gøre.',
  }),
  'axes-swapped': () => ({
    problem: 'Bredde og længde var byttet om i filen. Vi har byttet dem tilbage på kortet.',
    fix: 'Eksportér filen igen med længde (øst) først, så andre også kan bruge den.',
  }),

  'unknown-municipality': ({ id, suggestion, name }) => ({
    problem: `Der er ingen kommune med koden "${id}".`,
    fix:
      suggestion === undefined || name === undefined
        ? 'Skriv kommunens fire cifre, fx "0101" for København.'
        : `Mente du "${suggestion}" (${name})?`,
  }),
  'missing-placeholder': ({ missing }) => ({
    problem: `Adressen kan ikke bruges, for den mangler ${and(missing)}.`,
    fix: 'Sæt det ind, hvor det skal stå i adressen.',
  }),
  'unknown-placeholder': ({ placeholder, known }) => ({
    problem: `Adressen kan ikke bruges, for ingen ved, hvad der skal stå i stedet for ${placeholder}.`,
    fix: `Der kan kun stå ${and(known)}.`,
  }),
  'not-https': ({ url }) => ({
    problem: `"${url}" kan ikke bruges, for forbindelsen er ikke sikker.`,
    fix: 'Skriv https:// i stedet for http://, eller find en server, der kan det.',
  }),
  'zoom-order': ({ from, to }) => ({
    problem: `"minZoom" (${from}) er større end "maxZoom" (${to}). Ingen af dem bliver brugt.`,
    fix: 'Byt de to tal om.',
  }),
  'foreign-host': ({ host, by }) => ({
    problem:
      by === 'basemap'
        ? `Gadekortet kommer fra ${host}. Det får besøgende at vide, før de åbner det.`
        : `Når besøgende søger på en adresse, får ${host} det, de skriver. Det får besøgende at vide først.`,
    fix: 'Er det sådan, I vil have det, er der ikke noget at gøre.',
  }),
  'illustrative-without-example': () => ({
    problem: 'Stederne er kun tegnet som eksempel, men der står ikke, at det hele er et eksempel.',
    fix: 'Skriv "example": true. Er omridsene målt op, så slet "illustrative".',
  }),
};
