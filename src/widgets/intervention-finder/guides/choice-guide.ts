import type { Guide } from '../../../core/config/guide.js';
import type { FacetChoice } from '../config.js';

/** The guide to what is chosen of one facet. */
export const choiceGuide: Guide<FacetChoice> = {
  label: { da: 'Valg', en: 'Choice' },
  help: {
    da: 'Det, der er valgt under ét filter. Skriv det felt, der passer til filteret.',
    en: 'What is chosen of one facet. Use the field that fits the facet.',
  },
  fields: {
    values: {
      label: { da: 'På en liste', en: 'Of a list' },
      help: {
        da: 'En indsats skal have mindst én af dem.',
        en: 'An entry needs at least one of them.',
      },
      item: {
        label: { da: 'Valgmulighed', en: 'Value' },
        help: { da: 'Id på én valgmulighed.', en: 'The id of one value.' },
        example: 'skole',
      },
    },
    range: {
      label: { da: 'Tal fra og til', en: 'Numbers from and to' },
      help: {
        da: 'En indsats skal have mindst ét af tallene.',
        en: 'An entry needs at least one of the numbers.',
      },
      fields: {
        from: {
          label: { da: 'Fra', en: 'From' },
          help: {
            da: 'Tallet selv er med. Udelad det for ingen nedre grænse.',
            en: 'The number itself included. Leave it out for no lower limit.',
          },
          example: 7,
        },
        to: {
          label: { da: 'Til', en: 'To' },
          help: {
            da: 'Tallet selv er med. Udelad det for ingen øvre grænse.',
            en: 'The number itself included. Leave it out for no upper limit.',
          },
          example: 9,
        },
      },
    },
    is: {
      label: { da: 'Ja eller nej', en: 'Yes or no' },
      help: { da: 'true betyder ja, false betyder nej.', en: 'true means yes, false means no.' },
    },
  },
};
