import type { CompleteTexts } from './da.js';
import { laterEn } from './later.en.js';

/** Everything the leisure pass says, in English. */
export const en: CompleteTexts = {
  reviewed: true,
  name: 'a leisure pass',
  headings: {
    parent: (name) => `Can my child get ${name}?`,
    professional: (name) => `Can the child get ${name}?`,
    young: (name) => `Can I get ${name}?`,
  },
  intro: (name) =>
    `Answer a few questions. Then you will see whether you can apply for ${name}, how much you can get, and who applies.`,
  privacy: 'We do not keep your answers, and we do not send them to anyone.',
  start: 'Start',
  loading: 'Loading …',
  offline: 'The questions cannot be fetched right now. Check your connection, and try again.',
  tryAgain: 'Try again',
  empty: 'No schemes have been added here yet.',
  language: 'Language',
  who: 'Who are you?',
  audiences: {
    parent: 'Parent or guardian',
    professional: 'Professional, or volunteer in a club',
    young: 'Young, and asking for myself',
  },
  later: laterEn,
};
