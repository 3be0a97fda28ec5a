import type { LoadingProblems, ProblemText, ProblemTexts } from '../problem.js';
import { wording } from './wording.js';

const { number } = wording('da');

/** What keeps a file from being loaded, in Danish. */
export const loadingProblemsDa: ProblemTexts<LoadingProblems> = {
  'bad-address': ({ address }) => ({
    problem: `"${address}" er ikke en adresse, der kan hentes noget fra.`,
    fix: 'Skriv hele adressen. Den begynder med https://',
  }),
  'refused-origin': ({ origin }) => ({
    problem: `Et link på denne side må ikke vise filer fra ${origin}.`,
    fix: `Læg filen på sidens eget domæne, eller få ${origin} føjet til "allowedOrigins" i sund-site.json.`,
  }),
  'http-status': ({ status, url }) => httpStatus(status, url),
  network: ({ url, crossOrigin }) => ({
    problem: `Filen kunne ikke hentes (${url}).`,
    fix: crossOrigin
      ? 'Enten er der ingen forbindelse, eller også tillader serveren ikke, at andre sider henter filen. Få den til at svare med Access-Control-Allow-Origin, eller læg filen på sidens eget domæne.'
      : 'Se efter, om du er på nettet, og om adressen er skrevet rigtigt.',
  }),
  timeout: ({ seconds, url }) => ({
    problem: `Serveren svarede ikke inden for ${number(seconds)} sekunder (${url}).`,
    fix: 'Prøv igen. Sker det tit, så læg filen på en hurtigere server.',
  }),
  'cyclic-source': () => ({
    problem: 'Filerne henviser til hinanden i ring eller i en for lang kæde.',
    fix: 'Lad "src" pege direkte på den fil, hvor listen står.',
  }),
  'too-many-sources': ({ limit }) => ({
    problem: `Der henvises til mere end ${limit} filer.`,
    fix: 'Saml listerne i færre filer.',
  }),
  'no-such-list': ({ key }) => ({
    problem: `Filen har ingen liste, der hedder "${key}".`,
    fix: `Filen skal enten være en liste [ … ] eller have "${key}": [ … ] i sig.`,
  }),
  'bad-fragment': () => ({
    problem: 'Opsætningen i linket kan ikke læses.',
    fix: 'Slutningen af linket mangler nok. Kopiér det hele igen fra værkstedet.',
  }),
};

function httpStatus(status: number, url: string): ProblemText {
  if (status === 404 || status === 410) {
    return {
      problem: `Filen findes ikke (${url}).`,
      fix: 'Se efter, om adressen er skrevet rigtigt, og om filen er udgivet.',
    };
  }
  if (status === 401 || status === 403) {
    return {
      problem: `Filen kræver login (${url}).`,
      fix: 'Giv alle adgang til at læse filen. Besøgende er ikke logget ind.',
    };
  }
  return {
    problem: `Serveren svarede med fejl ${status} (${url}).`,
    fix: 'Prøv igen om lidt. Bliver det ved, så spørg dem, der driver serveren.',
  };
}
