import { contactGuide, linkGuide } from '../../../core/config/fields-guide.js';
import type { Guide } from '../../../core/config/guide.js';
import type { RouteConfig } from '../scheme-config.js';
import { conditionsGuide, idGuide } from './reference-guide.js';
import { sourceGuide } from './source-guide.js';

/** The guide to one way to apply. */
export const routeGuide: Guide<RouteConfig> = {
  label: { da: 'Måde at søge på', en: 'Way to apply' },
  help: {
    da: 'Hvem der søger, og hvordan. Er der flere, får familien først det, der kommer af sig selv, så det, de selv kan, og så det, andre kan.',
    en: 'Who applies, and how. Of several, the family is told first what comes by itself, then what they can do, then what others can.',
  },
  fields: {
    id: idGuide('skolen'),
    kind: {
      label: { da: 'Hvem der søger', en: 'Who applies' },
      help: {
        da: 'Må forældrene ikke selv søge, så vælg en anden her. Familien får så at vide, hvem de skal spørge, og hvad de kan sige.',
        en: 'Where parents cannot apply, choose somebody else here. The family is then told whom to ask and what to say.',
      },
      values: {
        parent: {
          da: 'Forælder, værge eller den unge selv',
          en: 'A parent, guardian or the young person',
        },
        professional: {
          da: 'En fagperson, fx lærer, pædagog eller sagsbehandler',
          en: 'A professional, such as a teacher, nursery teacher or case worker',
        },
        club: { da: 'Foreningen eller klubben', en: 'The club' },
        automatic: { da: 'Ingen: Det kommer af sig selv', en: 'Nobody: it comes by itself' },
      },
    },
    when: conditionsGuide(
      {
        label: { da: 'Kun når', en: 'Only where' },
        help: {
          da: 'Betingelser for netop den her måde, ud over ordningens egne. Alle skal være opfyldt.',
          en: 'Conditions of this way alone, besides those of the scheme. All must be met.',
        },
      },
      'har-friplads',
    ),
    who: {
      label: { da: 'Hvem det er', en: 'Who that is' },
      help: {
        da: 'Den, familien skal gå til. Skriv en rolle eller en afdeling, aldrig et navn.',
        en: 'Whom the family is to go to. Name a role or a unit, never a person.',
      },
      example: { da: 'barnets lærer eller pædagog', en: 'the child’s teacher or nursery teacher' },
    },
    words: {
      label: { da: 'Det kan man sige', en: 'What one can say' },
      help: {
        da: 'Ord, som en forælder kan sige eller vise på skolen eller i klubben. De kan skrives ud.',
        en: 'Words that a parent can say or show at the school or the club. They can be printed.',
      },
      example: {
        da: 'Kan I hjælpe os med at søge om et fritidspas?',
        en: 'Can you help us apply for a leisure pass?',
      },
    },
    needs: {
      label: { da: 'Hav klar', en: 'Have ready' },
      help: {
        da: 'Det, man skal have ved hånden. Det om CPR-nummeret står der af sig selv.',
        en: 'What one needs at hand. The line about the CPR number comes by itself.',
      },
      item: {
        label: { da: 'Ting', en: 'Item' },
        help: { da: 'Én ting, kort.', en: 'One thing, in short.' },
        example: { da: 'hvad det koster på et år', en: 'what it costs for a year' },
      },
    },
    steps: {
      label: { da: 'Sådan gør man', en: 'What to do' },
      help: {
        da: 'Trinene i rækkefølge. Du kan bruge **fed**, lister og links.',
        en: 'The steps in order. You can use **bold**, lists and links.',
      },
      example: {
        da: '1. Find et hold i klubben.\n2. Bed klubben om at søge.\n3. Vent på svar, før I betaler.',
        en: '1. Find a team in the club.\n2. Ask the club to apply.\n3. Wait for the answer before you pay.',
      },
    },
    link: linkGuide({
      label: { da: 'Link til ansøgningen', en: 'Link to the application' },
      help: {
        da: 'Helst lige til blanketten. Skal andre søge, så siden, de bruger.',
        en: 'Best straight to the form. Where others apply, the page they use.',
      },
    }),
    contact: {
      ...contactGuide,
      help: {
        da: 'Kun hvis det er andre end dem, der står for hele siden. Skriv en afdeling, aldrig en person.',
        en: 'Only where it is others than those of the whole page. Name a unit, never a person.',
      },
    },
    answerTime: {
      label: { da: 'Hvornår der kommer svar', en: 'When an answer comes' },
      help: {
        da: 'Som en hel sætning. Udelad det, hvis kilden ikke siger det.',
        en: 'As a whole sentence. Leave it out where the source does not say.',
      },
      example: {
        da: 'Kommunen svarer inden 14 dage.',
        en: 'The municipality answers within 14 days.',
      },
    },
    source: sourceGuide(
      {
        label: { da: 'Kilde', en: 'Source' },
        help: { da: 'Hvor der står, hvem der kan søge.', en: 'Where it says who can apply.' },
      },
      {
        da: 'Københavns Kommune: økonomisk støtte til fritidslivet',
        en: 'City of Copenhagen: financial support for leisure',
      },
    ),
  },
};
