import type { FieldGuides, Guide } from '../../../core/config/guide.js';
import type { FacetIntro, FacetValueConfig } from '../config.js';
import { sourceGuide } from './source-guide.js';

const introFields: FieldGuides<FacetIntro> = {
  text: {
    label: { da: 'Tekst', en: 'Text' },
    help: {
      da: 'Et par linjer om emnet. Du kan bruge **fed**, lister og links.',
      en: 'A few lines about the subject. You can use **bold**, lists and links.',
    },
    example: {
      da: 'Mange unge siger, at skolen er det vigtigste sted.',
      en: 'Many young people say that school matters most.',
    },
  },
  quotes: {
    label: { da: 'Citater', en: 'Quotes' },
    help: {
      da: 'Ordret, hvad andre har sagt. Hvert citat skal have en kilde.',
      en: 'What others have said, word for word. Each quote needs a source.',
    },
    item: {
      label: { da: 'Citat', en: 'Quote' },
      help: { da: 'Ét citat uden anførselstegn.', en: 'One quote without quotation marks.' },
      fields: {
        text: {
          label: { da: 'Citatet', en: 'The quote' },
          help: {
            da: 'Skriv aldrig navnet på den, der har sagt det.',
            en: 'Never write the name of who said it.',
          },
          example: {
            da: 'Der var en lærer, som spurgte, hvordan jeg havde det.',
            en: 'There was a teacher who asked how I was.',
          },
        },
        source: sourceGuide({
          label: { da: 'Kilde', en: 'Source' },
          help: {
            da: 'Hvor citatet står. Uden kilde bliver det ikke vist.',
            en: 'Where the quote stands. Without a source it is not shown.',
          },
        }),
      },
    },
  },
  challenge: {
    label: { da: 'Udfordring', en: 'Challenge' },
    help: {
      da: 'Det, som indsatserne skal være et svar på.',
      en: 'What the entries are meant to be an answer to.',
    },
    example: {
      da: 'Unge med meget fravær mister let kontakten til klassen.',
      en: 'Young people who are often absent easily lose touch with their class.',
    },
  },
};

/** The guide to one value of a list facet. */
export const valueGuide: Guide<FacetValueConfig> = {
  label: { da: 'Valgmulighed', en: 'Value' },
  help: { da: 'Én, man kan sætte kryds ved.', en: 'One that can be ticked.' },
  fields: {
    id: {
      label: { da: 'Id', en: 'Id' },
      help: {
        da: 'Et kort navn uden mellemrum, som indsatserne henviser til.',
        en: 'A short name without spaces, which entries refer to.',
      },
      example: 'tobak',
    },
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Det, besøgende læser.', en: 'What visitors read.' },
      example: { da: 'Tobak', en: 'Tobacco' },
    },
    synonyms: {
      label: { da: 'Andre ord', en: 'Other words' },
      help: {
        da: 'Ord, som folk søger efter i stedet. De finder så det samme.',
        en: 'Words that people search for instead. They then find the same.',
      },
      item: {
        label: { da: 'Ord', en: 'Word' },
        help: { da: 'Ét ord eller udtryk.', en: 'One word or phrase.' },
        example: 'rygning',
      },
    },
    intro: {
      label: { da: 'Indledning', en: 'Introduction' },
      help: {
        da: 'Står over indsatserne, når man har valgt netop det her.',
        en: 'Stands above the entries when this has been chosen.',
      },
      fields: introFields,
    },
    note: {
      label: { da: 'Bemærkning', en: 'Note' },
      help: {
        da: 'En kort forklaring, der står sammen med valgmuligheden.',
        en: 'A short explanation that stands with the value.',
      },
      example: { da: 'Også snus og vape', en: 'Snus and vapes, too' },
    },
  },
};
