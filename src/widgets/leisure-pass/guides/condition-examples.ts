import type { ConditionConfig } from '../rule-config.js';
import type { ConditionExample } from './condition-fields-guide.js';

/** One example of every kind of condition. */
export const conditionExamples: Readonly<Record<ConditionConfig['kind'], ConditionExample>> = {
  all: {
    id: 'kontanthjaelp-nu',
    label: {
      da: 'Du får kontanthjælp nu og har fået det i tre måneder',
      en: 'You are on cash benefit now and have been for three months',
    },
    met: { da: 'Du har fået kontanthjælp i tre måneder', en: 'You have had three months of it' },
    unmet: {
      da: 'Du har ikke fået kontanthjælp i tre måneder',
      en: 'You have not been on cash benefit for three months',
    },
  },
  any: {
    id: 'grund',
    label: {
      da: 'En af jer får kontanthjælp, eller barnet er flygtning',
      en: 'One of you is on cash benefit, or the child is a refugee',
    },
    met: { da: 'I opfylder mindst én af grundene', en: 'You meet at least one of the grounds' },
    unmet: { da: 'Ingen af grundene passer på jer', en: 'None of the grounds fits you' },
  },
  not: {
    id: 'ikke-plejebarn',
    label: { da: 'Barnet er ikke i pleje', en: 'The child is not in foster care' },
    met: { da: 'Barnet er ikke i pleje', en: 'The child is not in foster care' },
    unmet: {
      da: 'Børn i pleje får hjælp på en anden måde',
      en: 'Children in foster care get help in another way',
    },
  },
  atLeast: {
    id: 'to-af-tre',
    label: { da: 'Mindst to af de tre ting passer', en: 'At least two of the three things fit' },
    met: { da: 'Mindst to af dem passer', en: 'At least two of them fit' },
    unmet: { da: 'Højst én af dem passer', en: 'At most one of them fits' },
  },
  answer: {
    id: 'ikke-aktiv',
    label: { da: 'Barnet går ikke til noget i forvejen', en: 'The child is not active already' },
    met: { da: 'Barnet går ikke til noget i forvejen', en: 'The child is not active already' },
    unmet: { da: 'Barnet går allerede til noget', en: 'The child is already active' },
  },
  oneOf: {
    id: 'stoettet-slags',
    label: { da: 'Det er et hold i en forening', en: 'It is a team in a club' },
    met: { da: 'Det er et hold i en forening', en: 'It is a team in a club' },
    unmet: {
      da: 'Kommunen støtter ikke undervisning alene med en lærer',
      en: 'The municipality does not support lessons alone with a teacher',
    },
  },
  age: {
    id: 'alder-3-17',
    label: { da: 'Barnet er fra 3 til og med 17 år', en: 'The child is aged 3 to 17' },
    met: { da: 'Barnet har alderen', en: 'The child has the age' },
    unmet: { da: 'Barnet er under 3 eller over 17 år', en: 'The child is under 3 or over 17' },
  },
  range: {
    id: 'tre-maaneder',
    label: {
      da: 'Du har fået kontanthjælp i mindst tre måneder i træk',
      en: 'You have been on cash benefit for at least three months in a row',
    },
    met: { da: 'Der er gået tre måneder', en: 'Three months have passed' },
    unmet: {
      da: 'Tillægget begynder først efter tre måneder i træk',
      en: 'The supplement begins after three months in a row',
    },
  },
  compare: {
    id: 'dyrere-end-passet',
    label: {
      da: 'Det koster mere end 1.000 kr. om året',
      en: 'It costs more than 1,000 kr. a year',
    },
    met: { da: 'Det koster mere end passet', en: 'It costs more than the pass' },
    unmet: { da: 'Passet dækker hele prisen', en: 'The pass pays all of it' },
  },
  assessment: {
    id: 'oekonomi-spaerrer',
    label: {
      da: 'Familiens økonomi gør det svært at betale',
      en: 'The family’s economy makes it hard to pay',
    },
    met: { da: 'Kommunen har sagt ja', en: 'The municipality has said yes' },
    unmet: { da: 'Kommunen har sagt nej', en: 'The municipality has said no' },
  },
};
