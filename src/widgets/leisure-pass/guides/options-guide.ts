import type { Guide, GuideWords } from '../../../core/config/guide.js';
import type { OptionConfig } from '../fact-config.js';
import { idGuide } from './reference-guide.js';

/** The guide to the answers of a choice, with an example of one. */
export const optionsGuide = (option: {
  readonly id: string;
  readonly label: GuideWords;
  readonly help: GuideWords;
}): Guide<OptionConfig[]> => ({
  label: { da: 'Svar at vælge imellem', en: 'Answers to choose from' },
  help: {
    da: 'I den rækkefølge de skal stå. »Det ved jeg ikke« kommer af sig selv.',
    en: 'In the order they are to stand. “I don’t know” comes by itself.',
  },
  item: {
    label: { da: 'Svar', en: 'Answer' },
    help: { da: 'Ét svar.', en: 'One answer.' },
    fields: {
      id: idGuide(option.id),
      label: {
        label: { da: 'Navn', en: 'Name' },
        help: { da: 'Det, familien læser.', en: 'What the family reads.' },
        example: option.label,
      },
      help: {
        label: { da: 'Forklaring', en: 'Explanation' },
        help: {
          da: 'Står med småt under svaret, hvis navnet ikke siger nok.',
          en: 'Stands in small print below the answer, where the name does not say enough.',
        },
        example: option.help,
      },
    },
  },
});
