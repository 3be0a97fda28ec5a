import type { Product } from '../rule-config.js';

/** What is said about a sign, and on it, in Danish. It is the type of other languages. */
export const signDa = {
  heading: (place: string): string => `Skilt til ${place}`,
  hint: 'Skiltet fylder en A4-side. Det kan også udskrives i sort og hvid.',
  print: 'Udskriv skilt',
  preview: 'Sådan ser skiltet ud',
  noRule: 'Vi kender ikke reglen for stedet. Derfor kan vi ikke lave et skilt.',

  /** On the sign. A ban on smoking. */
  banHeadline: 'Røgfrit område',
  /** A ban that is not on smoking: “Vape og snus er forbudt her”. */
  otherBanHeadline: (products: string): string => `${products} er forbudt her`,
  ban: (products: string): string => `${products} er forbudt.`,
  /** A request not to smoke; with `vapes` not to vape either. */
  requestHeadline: (vapes: boolean): string =>
    vapes ? 'Tak, fordi du ikke ryger eller vaper her' : 'Tak, fordi du ikke ryger her',
  /** A request that is not about smoking. */
  otherRequestHeadline: (products: string): string => `Tak, fordi du ikke bruger ${products} her`,
  /** What is asked besides what the headline says. */
  besides: (products: string): string => `Vær sød heller ikke at bruge ${products}.`,
  requestOnly: 'Det er en opfordring, ikke et forbud.',
  smokingArea: 'Der er en plads på området, hvor man må ryge.',
  law: 'Det står i loven.',
  decision: 'Kommunen har bestemt det.',
  source: (title: string): string => `Kilde: ${title}`,
  readMore: 'Læs mere',
  code: 'QR-kode med sidens adresse',
  example: 'Eksempel. Det er ikke et rigtigt skilt.',
  /** As they stand inside a sentence. */
  products: {
    cigarettes: 'cigaretter',
    vape: 'vape',
    snus: 'snus',
    waterPipe: 'vandpibe',
  } satisfies Record<Product, string> as Record<Product, string>,
};

/** These texts in one language. */
export type SignTexts = typeof signDa;
