import type { FieldGuides, Guide } from '../../../core/config/guide.js';
import type { FacetConfig } from '../config.js';
import { valueGuide } from './value-guide.js';

type ListFields = FieldGuides<Omit<Extract<FacetConfig, { kind: 'list' }>, 'kind'>>;

const presentation: Pick<ListFields, 'note' | 'hidden' | 'assessed'> = {
  note: {
    label: { da: 'Bemærkning', en: 'Note' },
    help: {
      da: 'Noget, man skal vide, når man bruger filteret.',
      en: 'Something one needs to know when using the filter.',
    },
    example: {
      da: 'Et barns situation kan ændre sig. Den siger ikke noget om, hvem barnet er.',
      en: 'A child’s situation can change. It does not say who the child is.',
    },
  },
  hidden: {
    label: { da: 'Skjul filteret', en: 'Hide the filter' },
    help: {
      da: 'Så står det ikke blandt filtrene. Det kan stadig bruges i overblikket, i faste valg og på den enkelte indsats.',
      en: 'It is then not among the filters. The overview, fixed choices and the entry itself can still use it.',
    },
  },
  assessed: {
    label: { da: 'Vores vurdering', en: 'Our assessment' },
    help: {
      da: 'Sæt kryds, når I selv har vurderet det, og det ikke står i kilden. Så kan besøgende se det.',
      en: 'Tick it where you assessed this yourselves and the source does not say it. Visitors are then told.',
    },
  },
};

/** What facets of all kinds have, with examples of one of the kind. */
function facetFields(
  id: string,
  label: { readonly da: string; readonly en: string },
): Omit<ListFields, 'values'> {
  return {
    id: {
      label: { da: 'Id', en: 'Id' },
      help: {
        da: 'Et kort navn uden mellemrum. Indsatserne henviser til det, så lad det blive, som det er.',
        en: 'A short name without spaces. Entries refer to it, so keep it as it is.',
      },
      example: id,
    },
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Det, besøgende ser over filteret.', en: 'What visitors see above the filter.' },
      example: label,
    },
    ...presentation,
  };
}

/** The guide to one facet. */
export const facetGuide: Guide<FacetConfig> = {
  label: { da: 'Filter', en: 'Facet' },
  help: {
    da: 'Noget, man kan dele kataloget op efter, fx tema, klassetrin eller sted.',
    en: 'Something to divide the catalogue by, such as theme, school grade or setting.',
  },
  variants: {
    list: {
      label: { da: 'Liste', en: 'List' },
      help: {
        da: 'Man kan vælge en eller flere valgmuligheder. En indsats kan også have flere.',
        en: 'One can choose one or more values. An entry can have several, too.',
      },
      fields: {
        ...facetFields('tema', { da: 'Tema', en: 'Theme' }),
        values: {
          label: { da: 'Valgmuligheder', en: 'Values' },
          help: {
            da: 'I den rækkefølge de skal stå. Udelad dem, så bruges det, der står ved indsatserne, fra A til Å.',
            en: 'In the order they are to stand. Leave them out to take those of the entries, A to Å.',
          },
          item: valueGuide,
        },
      },
    },
    range: {
      label: { da: 'Tal fra og til', en: 'Numbers from and to' },
      help: {
        da: 'Fx alder eller klassetrin. Vælger man 8. klasse, finder man også det, der er til 7.–9. klasse.',
        en: 'Age or school grade, for example. Choosing grade 8 also finds what is for grades 7 to 9.',
      },
      fields: {
        ...facetFields('klasse', { da: 'Klassetrin', en: 'School grade' }),
        unit: {
          label: { da: 'Tallene er', en: 'The numbers are' },
          help: {
            da: 'Bestemmer, hvordan tallene bliver skrevet, og om man kan søge på fx »8. klasse«.',
            en: 'Decides how the numbers are written, and that one can search for “grade 8”, for example.',
          },
          values: {
            age: { da: 'Alder i år', en: 'Age in years' },
            grade: { da: 'Klassetrin', en: 'School grade' },
            year: { da: 'Årstal', en: 'Calendar year' },
            number: { da: 'Almindelige tal', en: 'Plain numbers' },
          },
        },
      },
    },
    boolean: {
      label: { da: 'Ja eller nej', en: 'Yes or no' },
      help: {
        da: 'Noget, der enten er sådan eller ikke er.',
        en: 'Something that either is so or is not.',
      },
      fields: facetFields('gratis', { da: 'Er gratis', en: 'Is free' }),
    },
  },
};
