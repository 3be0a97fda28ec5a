import type { FactConfig } from '../fact-config.js';
import type { WordingExample } from './wording-guide.js';

/** A question as an example, with the words for whoever asks. */
export interface FactExample extends WordingExample {
  readonly id: string;
  readonly professional: WordingExample['question'];
  readonly young: WordingExample['question'];
}

const bornWhen = {
  why: { da: 'Passet er til børn fra 3 til og med 17 år.', en: 'The pass is for ages 3 to 17.' },
  help: {
    da: 'Skriv den alder, barnet har i dag.',
    en: 'Write how old the child is today.',
  },
};

/** One example of every kind of question. */
export const factExamples: Readonly<Record<FactConfig['kind'], FactExample>> = {
  boolean: {
    id: 'aktiv',
    question: {
      da: 'Går dit barn allerede til noget i fritiden?',
      en: 'Does your child already take part in an activity?',
    },
    help: { da: 'SFO tæller ikke med.', en: 'After-school care does not count.' },
    why: {
      da: 'Passet er til børn, der ikke går til noget endnu.',
      en: 'The pass is for children who do not take part in anything yet.',
    },
    label: { da: 'Går allerede til noget', en: 'Already active' },
    professional: {
      da: 'Går barnet allerede til noget i fritiden?',
      en: 'Does the child already take part in an activity?',
    },
    young: {
      da: 'Går du allerede til noget i fritiden?',
      en: 'Do you already take part in an activity?',
    },
  },
  choice: {
    id: 'slags',
    question: { da: 'Hvad vil dit barn gå til?', en: 'What does your child want to do?' },
    help: {
      da: 'Har I ikke valgt endnu, så vælg »Det er ikke valgt endnu«.',
      en: 'If you have not chosen, pick “Not chosen yet”.',
    },
    why: { da: 'Kommunen støtter ikke alt.', en: 'The municipality does not support everything.' },
    label: { da: 'Slags fritid', en: 'Kind of activity' },
    professional: { da: 'Hvad vil barnet gå til?', en: 'What does the child want to do?' },
    young: { da: 'Hvad vil du gå til?', en: 'What do you want to do?' },
  },
  several: {
    id: 'ydelser',
    question: { da: 'Hvilke af de her ydelser får du?', en: 'Which of these benefits do you get?' },
    help: { da: 'Sæt kryds ved alle, der passer.', en: 'Tick all that fit.' },
    why: {
      da: 'Kommunen giver passet til familier på nogle af dem.',
      en: 'The municipality gives the pass to families on some of them.',
    },
    label: { da: 'Ydelser', en: 'Benefits' },
    professional: {
      da: 'Hvilke af de her ydelser får barnets forælder?',
      en: 'Which of these benefits does the child’s parent get?',
    },
    young: {
      da: 'Hvilke af de her ydelser får en af dine forældre?',
      en: 'Which of these benefits does one of your parents get?',
    },
  },
  count: {
    id: 'boern',
    question: {
      da: 'Hvor mange børn under 18 år bor hjemme hos jer?',
      en: 'How many children under 18 live in your home?',
    },
    help: { da: 'Tæl alle børnene med.', en: 'Count all of them.' },
    why: {
      da: 'Grænsen stiger for hvert barn efter det første.',
      en: 'The limit rises with each child after the first.',
    },
    label: { da: 'Børn i hjemmet', en: 'Children in the home' },
    professional: {
      da: 'Hvor mange børn under 18 år bor i barnets hjem?',
      en: 'How many children under 18 live in the child’s home?',
    },
    young: {
      da: 'Hvor mange under 18 år bor hjemme hos dig?',
      en: 'How many under 18 live in your home?',
    },
  },
  money: {
    id: 'kontingent-pris',
    question: { da: 'Hvad koster det at gå til om året?', en: 'What does it cost for a year?' },
    help: { da: 'Se prisen hos klubben.', en: 'See the price at the club.' },
    why: {
      da: 'Passet dækker kun noget af prisen.',
      en: 'The pass pays only part of the price.',
    },
    label: { da: 'Pris om året', en: 'Price for a year' },
    professional: { da: 'Hvad koster det om året?', en: 'What does it cost for a year?' },
    young: { da: 'Hvad koster det at gå til om året?', en: 'What does it cost for a year?' },
  },
  threshold: {
    id: 'indkomst',
    question: {
      da: 'Tjener I tilsammen højst {graense} kr. om året før skat?',
      en: 'Do you together earn at most {graense} kr. a year before tax?',
    },
    help: {
      da: 'Se jeres årsopgørelse på skat.dk.',
      en: 'See your annual tax statement at skat.dk.',
    },
    why: {
      da: 'Passet er til familier, der tjener højst så meget.',
      en: 'The pass is for families who earn no more than that.',
    },
    label: { da: 'Indkomst', en: 'Income' },
    professional: {
      da: 'Tjener forældrene tilsammen højst {graense} kr. om året før skat?',
      en: 'Do the parents together earn at most {graense} kr. a year before tax?',
    },
    young: {
      da: 'Tjener dine forældre tilsammen højst {graense} kr. om året før skat?',
      en: 'Do your parents together earn at most {graense} kr. a year before tax?',
    },
  },
  age: {
    id: 'alder',
    question: { da: 'Hvor gammelt er dit barn?', en: 'How old is your child?' },
    ...bornWhen,
    label: { da: 'Alder', en: 'Age' },
    professional: { da: 'Hvor gammelt er barnet?', en: 'How old is the child?' },
    young: { da: 'Hvor gammel er du?', en: 'How old are you?' },
  },
  birthDate: {
    id: 'foedselsdag',
    question: { da: 'Hvornår er dit barn født?', en: 'When was your child born?' },
    help: { da: 'Dag, måned og år.', en: 'Day, month and year.' },
    why: bornWhen.why,
    label: { da: 'Fødselsdag', en: 'Date of birth' },
    professional: { da: 'Hvornår er barnet født?', en: 'When was the child born?' },
    young: { da: 'Hvornår er du født?', en: 'When were you born?' },
  },
  grade: {
    id: 'klasse',
    question: { da: 'Hvilken klasse går dit barn i?', en: 'Which grade is your child in?' },
    help: { da: '0. klasse er børnehaveklassen.', en: 'Grade 0 is the preschool class.' },
    why: { da: 'Passet er til skolebørn.', en: 'The pass is for schoolchildren.' },
    label: { da: 'Klasse', en: 'Grade' },
    professional: { da: 'Hvilken klasse går barnet i?', en: 'Which grade is the child in?' },
    young: { da: 'Hvilken klasse går du i?', en: 'Which grade are you in?' },
  },
};
