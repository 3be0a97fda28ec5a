import type { Guide } from '../../../core/config/guide.js';
import type { EntrySource } from '../config.js';

/** The guide to where something was read, under the name that its place gives it. */
export function sourceGuide(about: Pick<Guide<EntrySource>, 'label' | 'help'>): Guide<EntrySource> {
  return {
    ...about,
    fields: {
      document: {
        label: { da: 'Dokument', en: 'Document' },
        help: {
          da: 'Titlen på rapporten, planen eller siden, og hvem der har udgivet den.',
          en: 'The title of the report, plan or page, and who published it.',
        },
        example: { da: 'Sundhedspolitik, Eksempel Kommune', en: 'Health policy, Eksempel' },
      },
      page: {
        label: { da: 'Sted i dokumentet', en: 'Place in the document' },
        help: {
          da: 'Sidetal, kapitel eller overskrift.',
          en: 'A page number, a chapter or a heading.',
        },
        example: 's. 12',
      },
      url: {
        label: { da: 'Adresse', en: 'Address' },
        help: {
          da: 'Hele adressen med https, hvis dokumentet ligger på nettet.',
          en: 'The whole address with https, where the document is on the web.',
        },
        example: 'https://www.eksempel-kommune.example/sundhedspolitik',
      },
      checkedOn: {
        label: { da: 'Læst den', en: 'Read on' },
        help: {
          da: 'Dagen, hvor du læste kilden: år-måned-dag.',
          en: 'The day you read the source: year-month-day.',
        },
        example: '2026-11-04',
      },
    },
  };
}
