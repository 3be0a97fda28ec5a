import type { ElementTexts } from './da.js';

export const pl: ElementTexts = {
  reviewed: false,
  loading: 'Wczytywanie …',
  failed: 'Tej treści nie można teraz pokazać.',
  example: 'Przykład. To nie jest strona gminy. Kwoty i zasady mogły się zmienić.',
  later: {
    failedRetry: 'Może nie ma połączenia z internetem. Spróbuj ponownie za chwilę.',
    tryAgain: 'Spróbuj ponownie',
    needHelp: 'Potrzebujesz pomocy?',
    callUnit: (unit, phone) => `Zadzwoń: ${unit}, tel. ${phone}.`,
    contactUnit: (unit) => `Kontakt: ${unit}.`,
    interpreter: 'Możesz poprosić o tłumacza.',
    reviewedOn: (date) => `Ostatnio sprawdzono: ${date}`,
    reviewedOnBy: (date, unit) => `Ostatnio sprawdzono: ${date}, ${unit}`,
  },
};
