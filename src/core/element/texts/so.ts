import type { ElementTexts } from './da.js';

export const so: ElementTexts = {
  reviewed: false,
  loading: 'Waa la soo rarayaa …',
  failed: 'Hadda lama tusi karo waxa halkan ku jira.',
  example: 'Tusaale. Kani ma aha bogga degmada. Lacagaha iyo xeerarku way isbeddeli karaan.',
  later: {
    failedRetry: 'Waxaa laga yaabaa in internetku go’ay. Mar kale isku day in yar ka dib.',
    tryAgain: 'Mar kale isku day',
    needHelp: 'Ma u baahan tahay caawimo?',
    callUnit: (unit, phone) => `Wac ${unit}: ${phone}.`,
    contactUnit: (unit) => `La xiriir ${unit}.`,
    interpreter: 'Waxaad codsan kartaa turjubaan.',
    reviewedOn: (date) => `Markii ugu dambeysay ee la eegay: ${date}`,
    reviewedOnBy: (date, unit) => `Markii ugu dambeysay ee la eegay: ${date}, ${unit}`,
  },
};
