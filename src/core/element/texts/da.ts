import type { LaterElementTexts } from './later.da.js';

/** What every widget says around its own content at once. Danish is the source; its shape is the type. */
export const da = {
  /** True once a native reader has gone through the texts. */
  reviewed: true as boolean,
  loading: 'Henter …',
  failed: 'Indholdet kan ikke vises lige nu.',
  example: 'Eksempel. Dette er ikke kommunens egen side. Beløb og regler kan være ændret.',
};

/** The texts of `core/element` in one language. */
export type ElementTexts = { readonly [Key in keyof typeof da]: (typeof da)[Key] } & {
  /** What is said later. The Danish is a file of its own, which other languages do without. */
  readonly later?: LaterElementTexts;
};
