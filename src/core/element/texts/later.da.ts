/** What every widget says once it has been shown or has failed: whom to ask, and how to go on. */
export const laterDa = {
  failedRetry: 'Det kan være, at forbindelsen er væk. Prøv igen om lidt.',
  tryAgain: 'Prøv igen',
  needHelp: 'Brug for hjælp?',
  callUnit: (unit: string, phone: string): string => `Ring til ${unit} på ${phone}.`,
  contactUnit: (unit: string): string => `Kontakt ${unit}.`,
  interpreter: 'Du kan bede om tolk.',
  reviewedOn: (date: string): string => `Sidst gennemgået ${date}`,
  reviewedOnBy: (date: string, unit: string): string => `Sidst gennemgået ${date} af ${unit}`,
};

/** These texts in one language. */
export type LaterElementTexts = {
  readonly [Key in keyof typeof laterDa]: (typeof laterDa)[Key] extends string
    ? string
    : (typeof laterDa)[Key];
};
