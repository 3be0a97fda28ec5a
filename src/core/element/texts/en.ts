import type { ElementTexts } from './da.js';

export const en: ElementTexts = {
  reviewed: true,
  loading: 'Loading …',
  failed: 'The content cannot be shown right now.',
  example: 'Example. This is not the municipality’s own page. Amounts and rules may have changed.',
  later: {
    failedRetry: 'The connection may be down. Try again in a moment.',
    tryAgain: 'Try again',
    needHelp: 'Need help?',
    callUnit: (unit, phone) => `Call ${unit} on ${phone}.`,
    contactUnit: (unit) => `Contact ${unit}.`,
    interpreter: 'You can ask for an interpreter.',
    reviewedOn: (date) => `Last reviewed ${date}`,
    reviewedOnBy: (date, unit) => `Last reviewed ${date} by ${unit}`,
  },
};
