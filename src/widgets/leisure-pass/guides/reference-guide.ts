import type { FieldGuide, Guide } from '../../../core/config/guide.js';
import type { ValueConfig } from '../shared-config.js';

/** The guide to the name that other parts of the file call something by. */
export const idGuide = (example: string): Guide<string> => ({
  label: { da: 'Id', en: 'Id' },
  help: {
    da: 'Et kort navn uden mellemrum. Andre steder i filen henviser til det, så lad det blive, som det er.',
    en: 'A short name without spaces. Other places in the file refer to it, so keep it as it is.',
  },
  example,
});

/** The guide to the fact that something depends on. */
export const factReference = (example: string): Guide<string> => ({
  label: { da: 'Spørgsmål', en: 'Question' },
  help: {
    da: 'Id på det spørgsmål, som svaret kommer fra.',
    en: 'The id of the question that the answer comes from.',
  },
  example,
});

/** The guide to a number as it stands, or the id of a figure. */
export const valueGuide = (
  about: FieldGuide,
  example: ValueConfig,
): FieldGuide & { readonly example: ValueConfig } => ({ ...about, example });

/** The guide to one number among several. */
export const anyValue = (example: ValueConfig): Guide<ValueConfig> =>
  valueGuide(
    {
      label: { da: 'Tal', en: 'Figure' },
      help: {
        da: 'Et tal, eller id på en sats eller et beregnet beløb. Skifter tallet fra år til år, så lav en sats.',
        en: 'A number, or the id of a rate or of an amount worked out. If it changes by the year, make it a rate.',
      },
    },
    example,
  );

/** The guide to a list of conditions, under the name that its place gives it. */
export const conditionsGuide = (about: FieldGuide, example: string): Guide<string[]> => ({
  ...about,
  item: {
    label: { da: 'Betingelse', en: 'Condition' },
    help: { da: 'Id på én betingelse.', en: 'The id of one condition.' },
    example,
  },
});
