import type { Guide } from '../../../core/config/guide.js';
import type { ClosureConfig } from '../scheme-config.js';

const reason = {
  label: { da: 'Hvorfor', en: 'Why' },
  help: { da: 'Som en hel sætning til familien.', en: 'As a whole sentence to the family.' },
  example: { da: 'Ordningen holder ferie i juli.', en: 'The scheme is on holiday in July.' },
};

/** The guide to a time in which nobody can apply. */
export const closureGuide: Guide<ClosureConfig> = {
  label: { da: 'Lukket periode', en: 'Closure' },
  help: {
    da: 'En tid, hvor man ikke kan søge. Familien ser stadig, om de kan søge bagefter, og fra hvilken dag.',
    en: 'A time in which one cannot apply. The family still sees whether they can afterwards, and from which day.',
  },
  variants: {
    window: {
      label: { da: 'Lukket fra og til', en: 'Closed from and through' },
      help: {
        da: 'Hvert år (måned-dag) eller kun én gang (år-måned-dag).',
        en: 'Every year (month-day), or once (year-month-day).',
      },
      fields: {
        from: {
          label: { da: 'Første dag', en: 'First day' },
          help: {
            da: '07-01 er 1. juli hvert år. 2027-07-01 er kun i 2027.',
            en: '07-01 is 1 July every year. 2027-07-01 is in 2027 only.',
          },
          example: '07-01',
        },
        through: {
          label: { da: 'Sidste dag', en: 'Last day' },
          help: {
            da: 'Dagen selv er med. Ligger den før den første, er det året efter.',
            en: 'The day itself included. Before the first, it is in the next year.',
          },
          example: '07-31',
        },
        reason,
      },
    },
    spent: {
      label: { da: 'Pengene er brugt', en: 'The money is spent' },
      help: {
        da: 'Når årets pulje er tom. Slet den igen, når der er nye penge.',
        en: 'When the pool for the year is empty. Take it away again once there is new money.',
      },
      fields: {
        until: {
          label: { da: 'Nye penge fra', en: 'New money from' },
          help: {
            da: 'Dagen, hvis I kender den. Så åbner ordningen af sig selv.',
            en: 'The day, if you know it. The scheme then opens by itself.',
          },
          example: '2027-01-01',
        },
        reason: {
          ...reason,
          example: { da: 'Puljen for 2026 er brugt op.', en: 'The pool for 2026 is spent.' },
        },
      },
    },
    opens: {
      label: { da: 'Åbner på en dag', en: 'Opens on a day' },
      help: { da: 'Til en ny ordning.', en: 'For a new scheme.' },
      fields: {
        on: {
          label: { da: 'Første dag', en: 'First day' },
          help: {
            da: 'Dagen, hvor man kan søge: år-måned-dag.',
            en: 'The day on which one can apply: year-month-day.',
          },
          example: '2027-01-04',
        },
        reason: {
          ...reason,
          example: {
            da: 'Ordningen begynder i det nye år.',
            en: 'The scheme starts in the new year.',
          },
        },
      },
    },
  },
};
