/** What only editors see: the list of what to mend. */
export const diagnosticsDa = {
  title: (count: number): string =>
    count === 1
      ? 'Én ting i opsætningen skal ses efter'
      : `${count} ting i opsætningen skal ses efter`,
  /** Where nothing is wrong. */
  notes: 'Sådan er opsætningen læst',
  onlyYou: 'Det ser kun du, der redigerer siden. Besøgende ser det ikke.',
  stopped: 'Derfor kan indholdet ikke vises. Besøgende ser linket eller en rolig besked i stedet.',
  error: 'Fejl',
  warning: 'Obs',
  note: 'Til orientering',
  wholeFile: 'Hele opsætningsfilen',
  more: (count: number): string => `… og ${count} til. De står alle i browserens konsol.`,
};

export type DiagnosticsTexts = typeof diagnosticsDa;
