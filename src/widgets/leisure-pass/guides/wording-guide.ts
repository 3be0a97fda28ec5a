import type { FieldGuide, FieldGuides, Guide, GuideWords } from '../../../core/config/guide.js';
import type { WordingConfig } from '../fact-config.js';

/** What a question is asked with, as an example. */
export type WordingExample = { readonly [Part in keyof WordingConfig]-?: GuideWords };

/** The guides to what a question is asked with. */
export function wordingFields(example: WordingExample): FieldGuides<WordingConfig> {
  return {
    question: {
      label: { da: 'Selve spørgsmålet', en: 'The question itself' },
      help: {
        da: 'Ét spørgsmål, kort og uden fagord. Det er overskriften på siden. Skriv et beløb som id i krøllede parenteser, så passer det til familien: {graense} kr.',
        en: 'One question, short and without jargon. It is the heading of the page. Write an amount as its id in braces, and it will fit the family: {graense} kr.',
      },
      example: example.question,
    },
    help: {
      label: { da: 'Hjælp til at svare', en: 'Help with answering' },
      help: {
        da: 'Hvad der tæller med, og hvor man kan se det. Bed aldrig om navn, CPR-nummer eller adresse.',
        en: 'What counts, and where to look it up. Never ask for a name, a CPR number or an address.',
      },
      example: example.help,
    },
    why: {
      label: { da: 'Hvorfor I spørger', en: 'Why you ask' },
      help: {
        da: 'Én sætning om, hvad svaret betyder for passet. Så er det lettere at svare.',
        en: 'One sentence about what the answer means for the pass. That makes it easier to answer.',
      },
      example: example.why,
    },
    label: {
      label: { da: 'Kort navn', en: 'Short name' },
      help: {
        da: 'Står der, hvor man ser sine svar igennem. Udelad det for at bruge spørgsmålet.',
        en: 'Stands where one goes through one’s answers. Leave it out to use the question.',
      },
      example: example.label,
    },
  };
}

/** The guide to the same question in other words, for somebody else. */
export const wordingGuide = (about: FieldGuide, example: WordingExample): Guide<WordingConfig> => ({
  ...about,
  fields: wordingFields(example),
});
