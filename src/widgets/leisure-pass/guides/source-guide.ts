import type { FieldGuide, Guide, GuideWords } from '../../../core/config/guide.js';
import type { RuleSource } from '../shared-config.js';

const titleField = {
  label: { da: 'Titel', en: 'Title' },
  help: {
    da: 'Hvem der har skrevet det, og hvad siden eller dokumentet hedder.',
    en: 'Who wrote it, and what the page or document is called.',
  },
};

/** The guide to where a rule or figure was read, under the name that its place gives it. */
export function sourceGuide(about: FieldGuide, title: GuideWords): Guide<RuleSource> {
  return {
    ...about,
    fields: {
      title: { ...titleField, example: title },
      url: {
        label: { da: 'Adresse', en: 'Address' },
        help: {
          da: 'Hele adressen med https, så familier og kolleger kan læse det hele.',
          en: 'The whole address with https, so that families and colleagues can read all of it.',
        },
        example: 'https://aarhus.dk/forening/tilskud-stoette-og-puljer/foreninger/fritidspas',
      },
      place: {
        label: { da: 'Sted i kilden', en: 'Place in the source' },
        help: {
          da: 'Overskrift, afsnit eller side. Skriv også her, hvis kilden ikke siger, hvilket år den er fra.',
          en: 'A heading, a section or a page. Say here, too, if the source does not tell its year.',
        },
        example: {
          da: 'Under »Hvem kan få fritidspas?«',
          en: 'Under “Who can get a leisure pass?”',
        },
      },
      checkedOn: {
        label: { da: 'Læst den', en: 'Read on' },
        help: {
          da: 'Dagen, hvor du selv læste kilden: år-måned-dag. Udelad den, hvis du ikke har set den.',
          en: 'The day you read the source yourself: year-month-day. Leave it out if you have not seen it.',
        },
        example: '2026-11-21',
      },
    },
  };
}
