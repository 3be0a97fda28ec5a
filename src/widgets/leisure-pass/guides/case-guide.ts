import type { Guide } from '../../../core/config/guide.js';
import type { CaseConfig, ExpectationConfig } from '../case-config.js';
import { audienceWords } from './audience-words.js';
import { idGuide } from './reference-guide.js';
import { sourceGuide } from './source-guide.js';

const expectationGuide: Guide<ExpectationConfig> = {
  label: { da: 'Det rigtige svar', en: 'What is right' },
  help: {
    da: 'For én ordning. Det, du udelader, bliver ikke tjekket.',
    en: 'For one scheme. What you leave out is not looked at.',
  },
  fields: {
    outcome: {
      label: { da: 'Svar', en: 'Outcome' },
      help: { da: 'Det, familien skal have at vide.', en: 'What the family is to be told.' },
      values: {
        canApply: { da: 'Kan søge', en: 'Can apply' },
        askSomeone: {
          da: 'Skal spørge: Andre søger, der er et »Det ved jeg ikke«, eller et tal er forældet',
          en: 'Has to ask: others apply, an answer is “I don’t know”, or a figure is outdated',
        },
        automatic: { da: 'Får det af sig selv', en: 'Gets it by itself' },
        needsAnswer: { da: 'Mangler at svare på noget', en: 'Has something left to answer' },
        no: { da: 'Ser ikke ud til at kunne få det', en: 'Does not seem to be able to get it' },
        closed: { da: 'Lukket for ansøgninger lige nu', en: 'Closed for applications now' },
        outdated: { da: 'Reglerne gælder ikke den dag', en: 'The rules do not hold that day' },
      },
    },
    decides: {
      label: { da: 'Hvem der siger ja', en: 'Who says yes' },
      help: { da: 'Kun til »Kan søge«.', en: 'Only with “Can apply”.' },
      values: {
        authority: {
          da: 'Kommunen eller en anden afgør det',
          en: 'The municipality or another decides',
        },
        rule: { da: 'Reglen selv', en: 'The rule itself' },
      },
    },
    route: {
      label: { da: 'Måde at søge på', en: 'Way to apply' },
      help: { da: 'Id på den.', en: 'Its id.' },
      example: 'foraelder',
    },
    fact: {
      label: { da: 'Det, der mangler', en: 'What it lacks' },
      help: {
        da: 'Id på spørgsmålet, når familien mangler at svare eller svarer »Det ved jeg ikke«.',
        en: 'The id of the question, where it is not answered or answered “I don’t know”.',
      },
      example: 'indkomst',
    },
    amounts: {
      label: { da: 'Beløb', en: 'Amounts' },
      help: {
        da: 'Højst kroner, efter id på det, familien får.',
        en: 'Kroner at most, by the id of the benefit.',
      },
      example: { kontingent: 1000 },
    },
  },
};

/** The guide to a family of which the municipality knows the answer. */
export const caseGuide: Guide<CaseConfig> = {
  label: { da: 'Testfamilie', en: 'Test family' },
  help: {
    da: 'En opdigtet familie, hvor I ved, hvad svaret skal være. Skriv aldrig en rigtig families svar.',
    en: 'A made-up family of which you know the right answer. Never write those of a real one.',
  },
  fields: {
    id: idGuide('paa-18-aarsdagen'),
    note: {
      label: { da: 'Kort om', en: 'Note' },
      help: { da: 'Hvad den prøver.', en: 'What it is there to try.' },
      example: { da: 'På 18-årsdagen er det for sent', en: 'On the 18th birthday it is too late' },
    },
    today: {
      label: { da: 'Dagen, de spørger', en: 'The day they ask' },
      help: {
        da: 'År-måned-dag. Så holder svaret, også når tiden går.',
        en: 'Year-month-day. The answer then stays the same as time passes.',
      },
      example: '2026-11-21',
    },
    audience: {
      label: { da: 'Hvem der spørger', en: 'Who asks' },
      help: { da: 'Udelad det for en forælder.', en: 'Leave it out for a parent.' },
      values: audienceWords,
    },
    answers: {
      label: { da: 'Svar', en: 'Answers' },
      help: {
        da: 'Efter spørgsmålets id: true eller false, et tal, en dato, et valgt svar eller {"dontKnow": true} for »Det ved jeg ikke«. Det, du udelader, er ikke blevet spurgt.',
        en: 'By the question’s id: true or false, a number, a date, a chosen answer, or {"dontKnow": true} for “I don’t know”. What you leave out was not asked.',
      },
      example: {
        foedselsdag: '2016-05-01',
        boern: 2,
        enlig: false,
        ydelser: ['kontanthjaelp'],
        indkomst: { dontKnow: true },
      },
    },
    expect: {
      label: { da: 'Det rigtige svar', en: 'What is right' },
      help: {
        da: 'Efter ordningens id. »sund check« siger til, når filen svarer noget andet.',
        en: 'By the scheme’s id. “sund check” tells you when the file answers something else.',
      },
      example: { fritidspas: { outcome: 'askSomeone', fact: 'indkomst' } },
      entry: expectationGuide,
    },
    source: sourceGuide(
      {
        label: { da: 'Kilde', en: 'Source' },
        help: {
          da: 'Hvor eksemplet står, hvis I har det fra jeres egen side.',
          en: 'Where the example stands, if you have it from your own page.',
        },
      },
      {
        da: 'Aarhus Kommune: siden om fritidspas',
        en: 'Aarhus Municipality: the page about the leisure pass',
      },
    ),
  },
};
