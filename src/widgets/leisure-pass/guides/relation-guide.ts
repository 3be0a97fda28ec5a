import type { Guide } from '../../../core/config/guide.js';
import type { RelationConfig } from '../scheme-config.js';
import { sourceGuide } from './source-guide.js';

/** The guide to how a scheme stands to another. */
export const relationGuide: Guide<RelationConfig> = {
  label: { da: 'Forhold til en anden ordning', en: 'Relation to another scheme' },
  help: {
    da: 'Så en familie ikke går glip af noget og ikke søger forgæves.',
    en: 'So that a family misses nothing and does not apply in vain.',
  },
  fields: {
    kind: {
      label: { da: 'Forhold', en: 'Relation' },
      help: { da: 'Kun det, kilden siger.', en: 'Only what the source says.' },
      values: {
        combinable: { da: 'Man kan få begge', en: 'One can have both' },
        excludes: { da: 'Man kan ikke få begge', en: 'One cannot have both' },
        referFirst: { da: 'Man skal søge den anden først', en: 'One must try the other first' },
        fallback: { da: 'Prøv den anden efter et nej', en: 'Try the other after a no' },
      },
    },
    scheme: {
      label: { da: 'Den anden ordning', en: 'The other scheme' },
      help: { da: 'Id på den.', en: 'Its id.' },
      example: 'fritidstillaeg',
    },
    note: {
      label: { da: 'Bemærkning', en: 'Note' },
      help: {
        da: 'Det, familien skal passe på, som en hel sætning.',
        en: 'What the family must mind, as a whole sentence.',
      },
      example: {
        da: 'En regning, som passet har betalt, kan ikke også være kvittering for tillægget.',
        en: 'A bill that the pass has paid cannot also be a receipt for the supplement.',
      },
    },
    source: sourceGuide(
      {
        label: { da: 'Kilde', en: 'Source' },
        help: { da: 'Hvor det står.', en: 'Where it stands.' },
      },
      {
        da: 'Beskæftigelsesministeriet: svar på spørgsmål 207, 2024',
        en: 'Ministry of Employment: answer to question 207, 2024',
      },
    ),
  },
};
