import aarhus from '../data/fritidspas/aarhus.json';
import national from '../data/fritidspas/faelles/landssatser.json';
import holstebro from '../data/fritidspas/holstebro.json';

/*
 * The configs that the stories show besides the files that the demo site serves: variations on them for
 * the states that no municipality is in today.
 */

const withFigures = { ...holstebro, sharedParameters: national };

/** One question, one scheme: the least a municipality can write. */
export const smallest = {
  widget: 'leisure-pass',
  version: 1,
  lang: 'da',
  example: true,
  nameIndefinite: { da: 'et fritidspas', en: 'a leisure pass' },
  contact: {
    unit: { da: 'Fritid i Eksempel Kommune', en: 'Leisure in Eksempel Municipality' },
    link: { label: { da: 'Kontakt os', en: 'Contact us' }, href: '/kontakt.html' },
  },
  facts: [
    {
      kind: 'age',
      id: 'alder',
      question: { da: 'Hvor gammelt er barnet?', en: 'How old is the child?' },
      label: { da: 'Barnets alder', en: 'The child’s age' },
      why: {
        da: 'Passet er for børn fra 3 til 17 år.',
        en: 'The pass is for children from 3 to 17.',
      },
    },
    {
      kind: 'boolean',
      id: 'kontanthjaelp',
      of: 'household',
      question: 'Får du kontanthjælp?',
      label: 'Kontanthjælp',
    },
  ],
  conditions: [
    {
      kind: 'age',
      id: 'alder-ok',
      fact: 'alder',
      from: 3,
      through: 17,
      label: { da: 'Barnet er mellem 3 og 17 år', en: 'The child is between 3 and 17' },
    },
    {
      kind: 'answer',
      id: 'hjaelp-ok',
      fact: 'kontanthjaelp',
      is: true,
      label: 'En forælder får kontanthjælp',
    },
  ],
  schemes: [
    {
      id: 'pas',
      name: { da: 'Fritidspas', en: 'Leisure pass' },
      nameIndefinite: { da: 'et fritidspas', en: 'a leisure pass' },
      requires: ['alder-ok', 'hjaelp-ok'],
      routes: [
        {
          id: 'selv',
          kind: 'parent',
          needs: [{ da: 'Navnet på foreningen', en: 'The name of the club' }],
          link: {
            label: { da: 'Søg om fritidspas', en: 'Apply for a leisure pass' },
            href: '/kontakt.html',
          },
        },
      ],
      benefits: [{ id: 'kontingent', kind: 'fee', cap: 1000, period: 'calendarYear' }],
      payment: 'Kommunen betaler pengene direkte til foreningen.',
      unchecked: ['om der stadig er penge i puljen'],
      source: { title: 'Et eksempel', checkedOn: '2026-11-21' },
    },
  ],
} as const;

const [pass] = smallest.schemes;

/** Nothing has been added yet. */
export const withoutSchemes = { ...smallest, facts: [], conditions: [], schemes: [] };

/** The club applies, whoever asks. */
export const clubApplies = {
  ...smallest,
  schemes: [
    {
      ...pass,
      routes: [
        {
          id: 'forening',
          kind: 'club',
          who: { da: 'Foreningen, hvor barnet vil gå', en: 'The club where the child wants to go' },
          words: 'Vi vil gerne have, at I søger om et fritidspas til vores barn.',
          link: { label: 'Ansøgningsskema for foreninger', href: '/kontakt.html' },
        },
      ],
    },
  ],
};

/** Nobody can apply in July; `today` of the story is in it. */
export const closedInJuly = {
  ...smallest,
  schemes: [{ ...pass, closures: [{ kind: 'window', from: '07-01', through: '07-31' }] }],
};

/** The money is spent until new year. */
export const spent = {
  ...smallest,
  schemes: [{ ...pass, closures: [{ kind: 'spent', until: '2027-01-01' }] }],
};

/** The rules ran out at new year. */
export const outdated = { ...smallest, schemes: [{ ...pass, to: '2025-12-31' }] };

/** One scheme that can be read, and one that cannot. */
export const partlyBad = {
  ...smallest,
  schemes: [pass, { ...pass, id: 'andet', maximumAge: 17 }],
};

/** Parents, professionals and young people can all ask. */
export const everybody = { ...smallest, audiences: ['parent', 'professional', 'young'] };

/** Only for people who work with children. */
export const professionals = {
  ...smallest,
  audiences: ['professional'],
  schemes: [
    {
      ...pass,
      routes: [
        {
          id: 'laerer',
          kind: 'professional',
          link: { label: 'Søg for barnet', href: '/kontakt.html' },
        },
      ],
    },
  ],
};

/** Very long words and texts. */
export const longTexts = {
  ...smallest,
  title: 'Kan mit barn få kontingentstøtte til foreningsaktiviteter og fritidsundervisning?',
  nameIndefinite: 'kontingentstøtte til foreningsaktiviteter',
  facts: [
    {
      ...smallest.facts[1],
      question:
        'Modtager du eller din samlever en forsørgelsesydelse efter lov om aktiv socialpolitik, for eksempel selvforsørgelses- og hjemrejseydelse eller overgangsydelse?',
    },
    smallest.facts[0],
  ],
};

/** The limit of a year that is past: below it one can apply, above it one must ask. */
export const oldLimit = { ...aarhus, sharedParameters: national };

export { withFigures as holstebro };
