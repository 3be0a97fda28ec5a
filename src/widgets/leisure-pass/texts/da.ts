import type { InterfaceTexts } from '../../../core/text/interface-texts.js';
import type { Audience } from '../config.js';
import type { LaterTexts } from './later.da.js';

/**
 * What the leisure pass says on its first page, in Danish; the rest is in `later.da.ts`. The two are the
 * type of every other language.
 */
export const da = {
  /** True once a native reader has gone through the texts. */
  reviewed: true as boolean,
  /** What the pass is called where the config does not say, with its article. */
  name: 'et fritidspas',
  /** `name` is “et fritidspas”. */
  headings: {
    parent: (name) => `Kan mit barn få ${name}?`,
    professional: (name) => `Kan barnet få ${name}?`,
    young: (name) => `Kan jeg få ${name}?`,
  } as Readonly<Record<Audience, (name: string) => string>>,
  intro: (name: string): string =>
    `Svar på nogle få spørgsmål. Så ser du, om I kan søge om ${name}, hvor meget I kan få, og hvem der søger.`,
  privacy: 'Vi gemmer ikke dine svar, og vi sender dem ikke til nogen.',
  start: 'Start',
  loading: 'Henter …',
  /** The questions could not be fetched. */
  offline: 'Spørgsmålene kan ikke hentes lige nu. Se, om du er på nettet, og prøv igen.',
  tryAgain: 'Prøv igen',
  empty: 'Der er ikke lagt nogen ordninger ind endnu.',
  /** Of the choice between languages. */
  language: 'Sprog',
  who: 'Hvem er du?',
  audiences: {
    parent: 'Forælder eller værge',
    professional: 'Fagperson eller frivillig i en forening',
    young: 'Ung, og jeg spørger for mig selv',
  } satisfies Record<Audience, string> as Record<Audience, string>,
};

/**
 * The texts of a language. `later` is what is said after the first page; only Danish, which is here
 * before the first view, leaves it to a file of its own.
 */
export type PassTexts = typeof da & InterfaceTexts & { readonly later?: LaterTexts };

/** Every text of the leisure pass; a language that lacks one does not compile. */
export type CompleteTexts = typeof da & InterfaceTexts & { readonly later: LaterTexts };
