import type { CompleteTexts } from './da.js';
import { laterPl } from './later.pl.js';

/** Everything the leisure pass says, in Polish, written without a native reader; see `reviewed`. */
export const pl: CompleteTexts = {
  reviewed: false,
  name: '„fritidspas” (dofinansowanie zajęć)',
  headings: {
    parent: (name) => `Czy moje dziecko może dostać ${name}?`,
    professional: (name) => `Czy dziecko może dostać ${name}?`,
    young: (name) => `Czy mogę dostać ${name}?`,
  },
  intro: (name) =>
    `Odpowiedz na kilka pytań o ${name}. Zobaczysz, czy możecie złożyć wniosek, ile możecie dostać i kto składa wniosek.`,
  privacy: 'Nie zapisujemy Twoich odpowiedzi i nikomu ich nie wysyłamy.',
  start: 'Start',
  loading: 'Wczytywanie …',
  offline: 'Nie można teraz wczytać pytań. Sprawdź połączenie z internetem i spróbuj ponownie.',
  tryAgain: 'Spróbuj ponownie',
  empty: 'Nie ma tu jeszcze żadnego wsparcia.',
  language: 'Język',
  who: 'Kim jesteś?',
  audiences: {
    parent: 'Rodzic lub opiekun',
    professional: 'Osoba pracująca z dziećmi lub wolontariusz w klubie',
    young: 'Młoda osoba, pytam dla siebie',
  },
  later: laterPl,
};
