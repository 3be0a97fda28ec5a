/** What every widget says around its own content. Danish is the source; its shape is the type. */
export const da = {
  /** True once a native reader has gone through the texts. */
  reviewed: true as boolean,
  loading: 'Henter …',
  failed: 'Indholdet kan ikke vises lige nu.',
  failedRetry: 'Det kan være, at forbindelsen er væk. Prøv igen om lidt.',
  tryAgain: 'Prøv igen',
  example: 'Eksempel. Dette er ikke kommunens egen side. Beløb og regler kan være ændret.',
  needHelp: 'Brug for hjælp?',
  callUnit: (unit: string, phone: string): string => `Ring til ${unit} på ${phone}.`,
  contactUnit: (unit: string): string => `Kontakt ${unit}.`,
  interpreter: 'Du kan bede om tolk.',
  reviewedOn: (date: string): string => `Sidst gennemgået ${date}`,
  reviewedOnBy: (date: string, unit: string): string => `Sidst gennemgået ${date} af ${unit}`,
};

/** The texts of `core/element` in one language. */
export type ElementTexts = {
  readonly [Key in keyof typeof da]: (typeof da)[Key] extends string ? string : (typeof da)[Key];
};
