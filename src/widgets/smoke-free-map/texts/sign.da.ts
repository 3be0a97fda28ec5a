import type { Product } from '../rule-config.js';

/** What is said about a sign, and on it, in Danish. It is the type of other languages. */
export const signDa = {
  heading: (place: string): string => `Skilt til ${place}`,
  hint: 'Skiltet fylder en A4-side. Du kan også udskrive det i sort-hvid.',
  print: 'Udskriv skilt',
  preview: 'Sådan ser skiltet ud',

  /** On the sign. A ban on smoking. */
  banHeadline: 'Røgfrit område',
  /** A ban that is not on smoking: “Vape og snus er forbudt her”. */
  otherBanHeadline: (products: string): string => `${products} er forbudt her`,
  ban: (products: string): string => `${products} er forbudt.`,
  /** `doing` is “ryger eller vaper”. */
  requestHeadline: (doing: string): string => `Tak, fordi du ikke ${doing} her`,
  /** What is asked besides what the headline says; `uses` is “bruge snus”. */
  besides: (uses: string): string => `Vær sød heller ikke at ${uses}.`,
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
  /** What people are thanked for not doing. */
  doing: {
    cigarettes: 'ryger',
    vape: 'vaper',
    snus: 'bruger snus',
    waterPipe: 'ryger vandpibe',
  } satisfies Record<Product, string> as Record<Product, string>,
  /** What people are asked not to do. */
  uses: {
    cigarettes: 'ryge',
    vape: 'vape',
    snus: 'bruge snus',
    waterPipe: 'ryge vandpibe',
  } satisfies Record<Product, string> as Record<Product, string>,
};

/** These texts in one language. */
export type SignTexts = typeof signDa;
