import type { Guide } from '../../../core/config/guide.js';
import type { BenefitConfig, BenefitPeriod, SharedCapConfig } from '../scheme-config.js';
import { conditionsGuide, idGuide, valueGuide } from './reference-guide.js';
import { sourceGuide } from './source-guide.js';

const periodGuide: Guide<BenefitPeriod> = {
  label: { da: 'Hvor tit', en: 'How often' },
  help: {
    da: 'Siger kilden kun »om året«, så vælg det: Et kalenderår og et skoleår er ikke det samme.',
    en: 'Where the source only says “a year”, choose that: a calendar year is not a school year.',
  },
  values: {
    once: { da: 'Én gang', en: 'Once' },
    month: { da: 'Hver måned', en: 'Every month' },
    halfYear: { da: 'Hvert halvår', en: 'Every half-year' },
    season: { da: 'Hver sæson', en: 'Every season' },
    year: { da: 'Om året', en: 'A year' },
    calendarYear: { da: 'Hvert kalenderår', en: 'Every calendar year' },
    schoolYear: { da: 'Hvert skoleår', en: 'Every school year' },
  },
};

/** The guide to one thing that the family gets. */
export const benefitGuide: Guide<BenefitConfig> = {
  label: { da: 'Det, familien får', en: 'Benefit' },
  help: {
    da: 'Noget, ordningen betaler eller giver. Lav ét for hver slags og for hver aldersgruppe med sit eget beløb.',
    en: 'Something the scheme pays or gives. Make one for each kind and each age group with its own amount.',
  },
  fields: {
    id: idGuide('kontingent'),
    kind: {
      label: { da: 'Slags', en: 'Kind' },
      help: {
        da: 'Kontingent er det, familien kan regne ud, hvad de selv skal betale for.',
        en: 'The fee is what the family can work out their own share of.',
      },
      values: {
        fee: { da: 'Kontingent', en: 'Fee' },
        equipment: { da: 'Udstyr', en: 'Equipment' },
        camp: { da: 'Lejre og stævner', en: 'Camps and tournaments' },
        transport: { da: 'Transport', en: 'Transport' },
        guide: { da: 'Hjælp til at komme i gang', en: 'Help with getting started' },
      },
    },
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: {
        da: 'Udelad det for navnet på slagsen.',
        en: 'Leave it out for the name of the kind.',
      },
      example: { da: 'Udstyr, fx støvler', en: 'Equipment, such as boots' },
    },
    when: conditionsGuide(
      {
        label: { da: 'Kun når', en: 'Only where' },
        help: {
          da: 'Betingelser for netop det her, fx en aldersgruppe. Alle skal være opfyldt.',
          en: 'Conditions of this alone, such as an age group. All must be met.',
        },
      },
      'alder-18-21',
    ),
    cap: valueGuide(
      {
        label: { da: 'Højst kroner', en: 'Kroner at most' },
        help: {
          da: 'Et tal, eller id på en sats. Siger kilden intet beløb, så udelad det. Så står der, at beløbet ikke er oplyst. Skriv aldrig et gennemsnit eller et gæt.',
          en: 'A number, or the id of a rate. Where the source says no amount, leave it out. It then says that the amount is not known. Never write an average or a guess.',
        },
      },
      1000,
    ),
    share: valueGuide(
      {
        label: { da: 'Procent af prisen', en: 'Percent of the price' },
        help: { da: 'Udelad det for hele prisen.', en: 'Leave it out for all of it.' },
      },
      75,
    ),
    period: periodGuide,
    sharedCap: {
      label: { da: 'Fælles loft', en: 'Shared cap' },
      help: {
        da: 'Id på et loft, som det deler med andet, fx når udstyr er med i de samme 2.000 kr.',
        en: 'The id of a cap it shares with others, as where equipment is within the same 2,000 kr.',
      },
      example: 'kontingent-og-udstyr',
    },
    note: {
      label: { da: 'Bemærkning', en: 'Note' },
      help: {
        da: 'Det, man skal vide om beløbet.',
        en: 'What one needs to know about the amount.',
      },
      example: {
        da: 'Familien betaler selv det, der er over.',
        en: 'The family pays what is above it.',
      },
    },
    source: sourceGuide(
      {
        label: { da: 'Kilde', en: 'Source' },
        help: { da: 'Hvor beløbet står.', en: 'Where the amount stands.' },
      },
      {
        da: 'Hvidovre Kommune: siden om fritidspas',
        en: 'Hvidovre Municipality: the page about the leisure pass',
      },
    ),
  },
};

/** The guide to a cap that several benefits have together. */
export const sharedCapGuide: Guide<SharedCapConfig> = {
  label: { da: 'Fælles loft', en: 'Shared cap' },
  help: {
    da: 'Det højeste, flere ting må koste tilsammen.',
    en: 'The most that several things may cost together.',
  },
  fields: {
    id: idGuide('kontingent-og-udstyr'),
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Hvad loftet gælder for.', en: 'What the cap is for.' },
      example: { da: 'Kontingent og udstyr tilsammen', en: 'Fee and equipment together' },
    },
    cap: valueGuide(
      {
        label: { da: 'Højst kroner', en: 'Kroner at most' },
        help: { da: 'Et tal, eller id på en sats.', en: 'A number, or the id of a rate.' },
      },
      2000,
    ),
    period: periodGuide,
  },
};
