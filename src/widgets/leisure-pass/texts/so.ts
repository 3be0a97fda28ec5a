import type { CompleteTexts } from './da.js';
import { laterSo } from './later.so.js';

/** Everything the leisure pass says, in Somali, written without a native reader; see `reviewed`. */
export const so: CompleteTexts = {
  reviewed: false,
  name: '“fritidspas” (taageerada firaaqada)',
  headings: {
    parent: (name) => `Ilmahaygu ma heli karaa ${name}?`,
    professional: (name) => `Ilmuhu ma heli karaa ${name}?`,
    young: (name) => `Ma heli karaa aniga ${name}?`,
  },
  intro: (name) =>
    `Ka jawaab dhowr su’aalood oo ku saabsan ${name}. Waxaad arki doontaa haddii aad codsan kartaan, inta aad heli kartaan iyo cidda codsanaysa.`,
  privacy: 'Jawaabahaaga ma kaydinno, cidna uma dirno.',
  start: 'Bilow',
  loading: 'Waa la soo rarayaa …',
  offline: 'Su’aalaha hadda lama soo rari karo. Hubi internetka oo mar kale isku day.',
  tryAgain: 'Mar kale isku day',
  empty: 'Weli taageero laguma darin halkan.',
  language: 'Luqadda',
  who: 'Yaad tahay?',
  audiences: {
    parent: 'Waalid ama mas’uul',
    professional: 'Shaqaale ama mutadawac naadi',
    young: 'Dhallinyaro, naftayda ayaan u weydiinayaa',
  },
  later: laterSo,
};
