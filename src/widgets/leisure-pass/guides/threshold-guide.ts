import type { FieldGuides } from '../../../core/config/guide.js';
import type { FactConfig } from '../fact-config.js';

/** The guides to a limit, and to whose income is beside it. */
export const thresholdFields: FieldGuides<
  Pick<
    Extract<FactConfig, { kind: 'threshold' }>,
    'amount' | 'boundary' | 'income' | 'earners' | 'household'
  >
> = {
  amount: {
    label: { da: 'Grænsen', en: 'The limit' },
    help: {
      da: 'Id på en sats eller et beregnet beløb. Er tallet forældet, er et ja stadig et ja. Et nej bliver til »spørg kommunen«.',
      en: 'The id of a rate or of an amount worked out. If it is outdated, a yes is still a yes, and a no becomes “ask the municipality”.',
    },
    example: 'graense',
  },
  boundary: {
    label: { da: 'Er grænsen selv med', en: 'Is the limit itself included' },
    help: {
      da: 'Som kilden skriver det. Det afgør svaret for den, der tjener præcis så meget.',
      en: 'As the source says it. It decides for those who earn exactly that much.',
    },
    values: {
      atMost: {
        da: 'Højst: beløbet selv er med (»må ikke overstige«)',
        en: 'At most: the amount itself is included (“may not exceed”)',
      },
      under: {
        da: 'Under: beløbet selv er ikke med',
        en: 'Under: the amount itself is not included',
      },
    },
  },
  income: {
    label: { da: 'Hvilken indkomst', en: 'Which income' },
    help: {
      da: 'Som kilden siger det. Udelad det, hvis kilden ikke siger det, eller hvis det ikke er indkomst.',
      en: 'As the source says. Leave it out where the source does not say, or where it is no income.',
    },
    values: {
      gross: { da: 'Indkomst før skat', en: 'Income before tax' },
      taxable: { da: 'Skattepligtig indkomst', en: 'Taxable income' },
      personal: { da: 'Personlig indkomst', en: 'Personal income' },
    },
  },
  earners: {
    label: { da: 'Hvis indkomst', en: 'Whose income' },
    help: {
      da: 'Sund har ordene på alle sprog. Passer ingen af dem, så skriv det selv under »Hvem der tæller med«.',
      en: 'Sund has the words in every language. If neither fits, say it yourself under “Who counts”.',
    },
    values: {
      couple: {
        da: 'Forælderens og ægtefællens eller samleverens',
        en: 'The parent’s and their spouse’s or partner’s',
      },
      adults: { da: 'Alle voksne på adressen', en: 'Every adult at the address' },
    },
  },
  household: {
    label: { da: 'Hvem der tæller med', en: 'Who counts' },
    help: {
      da: 'Hvis indkomst man skal regne med, i en hel sætning. Det er forskelligt fra ordning til ordning.',
      en: 'Whose income to count, in a whole sentence. It differs from scheme to scheme.',
    },
    example: {
      da: 'Regn din egen indkomst med og din ægtefælles eller samlevers. Børns indkomst tæller ikke med.',
      en: 'Count your own income and that of your spouse or partner. Children’s income does not count.',
    },
  },
};
