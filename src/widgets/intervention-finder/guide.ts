import { fieldsGuide } from '../../core/config/fields-guide.js';
import type { Guide } from '../../core/config/guide.js';
import type { InterventionFinderConfig } from './config.js';
import { choiceGuide } from './guides/choice-guide.js';
import { entryGuide } from './guides/entry-guide.js';
import { facetGuide } from './guides/facet-guide.js';

const views = {
  list: { da: 'Resultater', en: 'Results' },
  matrix: { da: 'Overblik', en: 'Overview' },
  shortlist: { da: 'Min liste', en: 'My list' },
};

/** The id of a list facet, as one side of the overview. */
const axis = (label: { readonly da: string; readonly en: string }, example: string) => ({
  label,
  help: {
    da: 'Id på et filter, der er en liste.',
    en: 'The id of a facet that is a list.',
  },
  example,
});

/** What editors are told about every field of a finder's config, in the builder and the reference. */
export const guide: Guide<InterventionFinderConfig> = {
  label: { da: 'Indsatskatalog', en: 'Intervention finder' },
  help: {
    da: 'Et katalog, hvor man kan søge og filtrere, få overblik og samle sin egen liste.',
    en: 'A catalogue to search and filter, with an overview and a list of one’s own.',
  },
  fields: {
    ...fieldsGuide,
    $schema: { ...fieldsGuide.$schema, example: 'schemas/intervention-finder.schema.json' },
    title: { ...fieldsGuide.title, example: { da: 'Find en indsats', en: 'Find an intervention' } },
    intro: {
      ...fieldsGuide.intro,
      example: {
        da: 'Se, hvad andre har prøvet, og hvad det krævede.',
        en: 'See what others have tried and what it took.',
      },
    },
    widget: {
      label: { da: 'Slags', en: 'Widget' },
      help: {
        da: 'Siger, at filen er til et indsatskatalog.',
        en: 'Says that the file is for an intervention finder.',
      },
      values: { 'intervention-finder': { da: 'Indsatskatalog', en: 'Intervention finder' } },
    },
    version: {
      label: { da: 'Version', en: 'Version' },
      help: { da: 'Versionen af filens form.', en: 'The version of the file’s form.' },
      values: { 1: { da: 'Version 1', en: 'Version 1' } },
    },
    noun: {
      label: { da: 'Hvad indholdet hedder', en: 'What the entries are called' },
      help: {
        da: 'Fx tilbud, når man kan melde sig til, eller eksempler. Udelad det for indsats og indsatser.',
        en: 'Such as offers, where one can sign up, or examples. Leave it out for intervention and interventions.',
      },
      fields: {
        one: {
          label: { da: 'Én', en: 'One' },
          help: { da: 'I ental, med små bogstaver.', en: 'In the singular, in lower case.' },
          example: { da: 'tilbud', en: 'offer' },
        },
        many: {
          label: { da: 'Flere', en: 'Several' },
          help: { da: 'I flertal, med små bogstaver.', en: 'In the plural, in lower case.' },
          example: { da: 'tilbud', en: 'offers' },
        },
      },
    },
    entries: {
      label: { da: 'Indsatser', en: 'Entries' },
      help: {
        da: 'Indsatserne selv, eller adressen på en fil med dem.',
        en: 'The entries themselves, or the address of a file with them.',
      },
      item: entryGuide,
    },
    facets: {
      label: { da: 'Filtre', en: 'Facets' },
      help: {
        da: 'Det, man kan filtrere på, i den rækkefølge det skal stå.',
        en: 'What one can filter by, in the order it is to stand.',
      },
      item: facetGuide,
    },
    synonyms: {
      label: { da: 'Ord, der betyder det samme', en: 'Words that mean the same' },
      help: {
        da: 'Søger man på et af ordene i en gruppe, finder man også de andre.',
        en: 'A search for one word of a group finds the others, too.',
      },
      item: {
        label: { da: 'Gruppe', en: 'Group' },
        help: { da: 'Mindst to ord.', en: 'At least two words.' },
        item: {
          label: { da: 'Ord', en: 'Word' },
          help: { da: 'Ét ord eller udtryk.', en: 'One word or phrase.' },
          example: 'ungdomsuddannelse',
        },
      },
    },
    preset: {
      label: { da: 'Valgt fra starten', en: 'Chosen from the start' },
      help: {
        da: 'Efter filterets id. Besøgende kan altid vælge noget andet.',
        en: 'By the facet’s id. Visitors can always choose something else.',
      },
      example: { sted: { values: ['skole'] }, klasse: { range: { from: 7, to: 9 } } },
      entry: choiceGuide,
    },
    only: {
      label: { da: 'Vis kun', en: 'Show only' },
      help: {
        da: 'Efter filterets id. Siden viser kun disse indsatser, og besøgende kan ikke ændre det.',
        en: 'By the facet’s id. The page shows only these entries, and visitors cannot change it.',
      },
      example: { kommune: { values: ['eksempel'] } },
      entry: choiceGuide,
    },
    views: {
      label: { da: 'Visninger at vælge imellem', en: 'Views to choose between' },
      help: {
        da: 'I den rækkefølge de skal stå. Udelad det for dem alle. Overblikket kræver to filtre, der er lister.',
        en: 'In the order they are to stand. Leave it out for all. The overview takes two facets that are lists.',
      },
      item: {
        label: { da: 'Visning', en: 'View' },
        help: { da: 'Én visning.', en: 'One view.' },
        values: views,
      },
    },
    view: {
      label: { da: 'Vis først', en: 'Show first' },
      help: { da: 'Udelad det for resultaterne.', en: 'Leave it out for the results.' },
      values: views,
    },
    matrix: {
      label: { da: 'Overblik', en: 'Overview' },
      help: {
        da: 'De to filtre, som overblikket begynder med at vise mod hinanden.',
        en: 'The two facets that the overview first shows against each other.',
      },
      fields: {
        rows: axis({ da: 'Rækker', en: 'Rows' }, 'tema'),
        columns: axis({ da: 'Kolonner', en: 'Columns' }, 'niveau'),
      },
    },
    sort: {
      label: { da: 'Rækkefølge', en: 'Order' },
      help: {
        da: 'Så længe der ikke er søgt efter noget. Udelad det for katalogets egen.',
        en: 'As long as nothing is searched for. Leave it out for that of the catalogue.',
      },
      values: {
        relevance: { da: 'Katalogets rækkefølge', en: 'The order of the catalogue' },
        title: { da: 'Titel, A til Å', en: 'Title, A to Å' },
        newest: { da: 'Nyeste først', en: 'Newest first' },
        source: { da: 'Kilde', en: 'Source' },
      },
    },
    deepLinks: {
      label: { da: 'Links til det valgte', en: 'Links to what is chosen' },
      help: {
        da: 'Så kan man kopiere et link til en indsats eller til sin liste. Det valgte står efter # i sidens adresse.',
        en: 'One can then copy a link to an entry or to one’s list. What is chosen stands after # in the page’s address.',
      },
    },
  },
};
