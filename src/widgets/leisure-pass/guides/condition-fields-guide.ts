import type { FieldGuides, GuideWords } from '../../../core/config/guide.js';
import type { ConditionConfig } from '../rule-config.js';
import { idGuide } from './reference-guide.js';
import { sourceGuide } from './source-guide.js';

type SharedFields = FieldGuides<Omit<Extract<ConditionConfig, { kind: 'all' }>, 'kind' | 'of'>>;

/** A condition as an example. */
export interface ConditionExample {
  readonly id: string;
  readonly label: GuideWords;
  readonly met: GuideWords;
  readonly unmet: GuideWords;
}

const always: Pick<SharedFields, 'unknown' | 'source'> = {
  unknown: {
    label: { da: 'Når det ikke vides', en: 'Where it is not known' },
    help: {
      da: 'Fx når svaret er »Det ved jeg ikke«, eller grænsen er forældet. Sig, hvem der ved det.',
      en: 'As when the answer is “I don’t know” or the limit is outdated. Say who knows.',
    },
    example: {
      da: 'Det ved vi ikke. Spørg kommunen.',
      en: 'We do not know. Ask the municipality.',
    },
  },
  source: sourceGuide(
    {
      label: { da: 'Kilde', en: 'Source' },
      help: {
        da: 'Hvor betingelsen står. Familien kan se den.',
        en: 'Where the condition stands. The family can see it.',
      },
    },
    {
      da: 'Aarhus Kommune: siden om fritidspas',
      en: 'Aarhus Municipality: the page about the leisure pass',
    },
  ),
};

/** The guides to what conditions of every kind have, with examples of one. */
export const conditionFields = (example: ConditionExample): SharedFields => ({
  id: idGuide(example.id),
  label: {
    label: { da: 'Det, der kræves', en: 'What is required' },
    help: {
      da: 'Som en hel sætning. Den står under »Hvorfor får jeg det svar?«.',
      en: 'As a whole sentence. It stands under “Why do I get this answer?”.',
    },
    example: example.label,
  },
  met: {
    label: { da: 'Når den er opfyldt', en: 'Where it is met' },
    help: {
      da: 'Står i stedet, når familien opfylder den. Udelad det for sætningen selv.',
      en: 'Stands instead where the family meets it. Leave it out for the sentence itself.',
    },
    example: example.met,
  },
  unmet: {
    label: { da: 'Når den ikke er opfyldt', en: 'Where it is not met' },
    help: {
      da: 'Sig, hvad der ikke passer, uden at skyde skylden på familien.',
      en: 'Say what does not fit, without blaming the family.',
    },
    example: example.unmet,
  },
  ...always,
});
