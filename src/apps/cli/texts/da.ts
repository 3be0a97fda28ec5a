import { problemsDa } from '../../../widgets/event-calendar/texts/problems.da.js';
import { problemsDa as finderProblemsDa } from '../../../widgets/intervention-finder/texts/problems.da.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import { problemsDa as mapProblemsDa } from '../../../widgets/smoke-free-map/texts/problems.da.js';
import type { FileCounts, Messages } from '../messages.js';
import { passMessagesDa } from './pass.da.js';

const help = `sund: tjek og udgiv opsætningsfiler til Sund

Sådan bruges den:
  sund validate FIL…    Tjek opsætningsfiler. Skriver "fil: sted: besked" for hver fejl.
  sund check FIL…       Prøv regler for fritidspas af: eksempler, huller og modsigelser.
  sund ics FIL          Skriv en kalender som kalenderfil (.ics) på skærmen.
  sund index FIL        Del et stort katalog op i filer, der kan søges i uden en server.

validate:
  --strict              Advarsler tæller som fejl.

check:
  --against FIL         Vis, hvilke situationer der ændrer sig i forhold til en anden fil.
  --as-of ÅÅÅÅ-MM-DD    Prøv reglerne af på en anden dag end i dag.
  --strict              Advarsler tæller som fejl.

ics:
  --from ÅÅÅÅ-MM-DD     Første dag. Ellers 1. januar i år.
  --to ÅÅÅÅ-MM-DD       Sidste dag. Ellers 31. december to år senere.
  --theme ID            Kun dette tema. Skriv det igen, eller brug komma, hvis der er flere.
  --audience ID         Kun denne målgruppe.
  --layer ID            Kun det, som dette lag har tilføjet eller ændret.
  --lang da|en          Filens sprog. Ellers det, der står i opsætningsfilen.
  --base URL            Der, hvor opsætningsfilen er udgivet, så dens relative links virker.
  --out FIL             Skriv til en fil. Findes den, bliver den kun erstattet med --force.
  --force               Erstat filen i --out.
  --stamp DATO          Den dato, filen stemples med, så den er ens hver gang.

index:
  --out MAPPE           Den mappe, filerne skrives i. Link til config.json i den.
  --force               Erstat det indeks, der er i mappen.

Alle kommandoer:
  --lang da|en          Sproget i beskederne. Ellers engelsk.
  --help                Vis denne hjælp.
  --version             Vis versionen.

Slutkoder: 0 alt er i orden, 1 en fil er ikke i orden, 2 kommandoen blev ikke forstået.
`;

const { number } = wording('da');

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the command line says, in Danish. */
export const messagesDa: Messages = {
  help,
  problems: problemsDa,
  unknownCommand: (name) => `sund: Kommandoen "${name}" findes ikke.`,
  usage: ({ kind, option }) =>
    ({
      'unknown-option': `sund: ${option} kan ikke bruges her.`,
      'needs-value': `sund: Der mangler noget efter ${option}.`,
      'takes-no-value': `sund: Der skal ikke stå noget efter ${option}.`,
    })[kind],
  noFile: (command) =>
    `sund ${command}: Skriv, hvilken fil det er. Fx: sund ${command} kalender.json`,
  oneFile: (command) => `sund ${command}: Kun én fil ad gangen.`,
  warning: 'advarsel',
  note: 'bemærk',
  fine: (file, events) => `${file}: Ingen fejl, ${plural(events, 'kampagne', 'kampagner')}.`,
  summary: (errors, warnings) =>
    `${plural(errors, 'fejl', 'fejl')}, ${plural(warnings, 'advarsel', 'advarsler')}.`,
  badDate: (option, value) =>
    `sund: ${option} "${value}" er ikke en dato, der findes. Skriv den som 2027-01-31.`,
  datesSwapped: (from, to) => `sund: --to (${to}) ligger før --from (${from}).`,
  badStamp: (value) =>
    `sund: --stamp "${value}" er ikke en dato. Skriv den som 2027-01-31 eller 2027-01-31T12:00:00Z.`,
  badBase: (value) => `sund: --base "${value}" er ikke en adresse. Den begynder med https://`,
  unknownId: (option, id, known) =>
    `sund: ${option} "${id}" står ikke i opsætningsfilen. ${known.length > 0 ? `Der er: ${known.join(', ')}.` : 'Der er ingen.'}`,
  unknownLanguage: (value) =>
    `sund: --lang "${value}" er ikke et sprog, som Sund kan. Skriv da eller en.`,
  counts,
  exists: (path) =>
    `${path} findes allerede og er ikke ændret. Tilføj --force for at erstatte den.`,
  notWritten: (path, reason) => `${path} kunne ikke skrives: ${reason}`,
  written: (path) => `${path} er skrevet.`,
  nothingUsable: (file) => `${file}: Der blev ikke skrevet nogen kalender.`,
  pass: passMessagesDa,
  finderProblems: finderProblemsDa,
  fineCatalogue: (file, entries) =>
    `${file}: Ingen fejl, ${number(entries)} ${entries === 1 ? 'punkt' : 'punkter'}.`,
  mapProblems: mapProblemsDa,
  fineMap: (file, zones) => `${file}: Ingen fejl, ${plural(zones, 'sted', 'steder')}.`,
  noCatalogue: 'sund index: Skriv, hvilken fil det er. Fx: sund index katalog.json --out indeks',
  noFolder: 'sund index: Skriv, hvilken mappe filerne skal skrives i. Fx: --out indeks',
  nothingToIndex: (file) => `${file}: Der er ingen punkter, så der blev ikke skrevet noget indeks.`,
  tooManyWords: (file, words, most) =>
    `${file}: Der er ${number(words)} forskellige ord i punkterne, og et indeks har plads til ${number(most)}. Del kataloget i flere, eller gør teksterne kortere.`,
  indexedAlready: (file) =>
    `${file}: Punkterne kommer allerede fra et indeks. Kør sund index på den opsætningsfil, hvor listen selv er.`,
  indexed: ({ entries, files, bytes, config }) =>
    `${number(entries)} ${entries === 1 ? 'punkt' : 'punkter'} i ${number(files)} filer, ${number(Math.ceil(bytes / 100_000) / 10)} MB. Læg hele mappen op, og link til ${config}.`,
};

function counts({
  occurrences,
  deadlines,
  withoutDay,
  unannounced,
  unconfirmed,
}: FileCounts): string {
  const left = [
    withoutDay > 0 ? `${withoutDay} uden dag` : '',
    unannounced > 0 ? `${unannounced} med år, der ikke er meldt ud` : '',
    unconfirmed > 0 ? `${unconfirmed} med år, der ikke er bekræftet` : '',
  ].filter((part) => part !== '');
  const contents = `${plural(occurrences, 'kampagne', 'kampagner')} og ${plural(deadlines, 'frist', 'frister')}.`;
  return left.length === 0 ? contents : `${contents} Ikke med: ${left.join(', ')}.`;
}
