import type { Period } from '../../rule-config.js';
import type { AskedIncome, StandardTexts } from '../standard-texts.js';
import { sentencesEn } from './sentences.en.js';

const PERIODS: Record<Period, string> = { month: 'a month', year: 'a year' };

function asksIncome(earn: string, possessive: string): (asked: AskedIncome) => string {
  return (asked) => {
    const boundary = asked.boundary === 'atMost' ? 'at most' : 'less than';
    const limit = `${boundary} ${asked.limit} ${PERIODS[asked.period ?? 'year']}`;
    if (asked.income === 'taxable') return `Is ${possessive} total taxable income ${limit}?`;
    if (asked.income === 'personal') return `Is ${possessive} total personal income ${limit}?`;
    return `${earn} ${limit}${asked.income === 'gross' ? ' in total, before tax' : ' in total'}?`;
  };
}

export const en: StandardTexts = {
  reviewed: true,
  facts: {
    age: {
      question: 'How old is the child?',
      help: 'Write the child’s age in whole years.',
      why: 'There are limits to how old a child can be.',
      label: 'The child’s age',
      young: {
        question: 'How old are you?',
        help: 'Write your age in whole years.',
        why: 'There are limits to how old you can be.',
        label: 'Your age',
      },
    },
    'birth-date': {
      question: 'When was the child born?',
      help: 'Write the day, month and year. Do not write the child’s CPR number.',
      why: 'Then we can work out how old the child is today. We do not keep the date.',
      label: 'The child’s date of birth',
      young: {
        question: 'When were you born?',
        help: 'Write the day, month and year. Do not write your CPR number.',
        why: 'Then we can work out how old you are today. We do not keep the date.',
        label: 'Your date of birth',
      },
    },
    grade: {
      question: 'Which grade is the child in at school?',
      help: 'The first year, “børnehaveklasse”, is grade 0.',
      why: 'Some support is only for certain grades.',
      label: 'The child’s grade',
      young: { question: 'Which grade are you in at school?', label: 'Your grade' },
    },
    'number-of-children': {
      question: 'How many children under 18 live in your home?',
      help: 'Count every child in the home, also those you are not applying for.',
      why: 'The number of children can change how much you may earn.',
      label: 'Children under 18 in the home',
      professional: {
        question: 'How many children under 18 live with the family?',
        help: 'Count every child in the home.',
        why: 'The number of children can change how much the family may earn.',
      },
      young: {
        help: 'Count yourself too if you are under 18.',
        why: 'The number of children can change how much your family may earn.',
      },
    },
    'single-parent': {
      question: 'Are you a single parent?',
      help: 'You are if you live with your children and have no husband, wife or partner living with you. In letters it is called “enlig forsørger”.',
      why: 'It can change how much you may earn, or how much you can get.',
      label: 'Single parent (“enlig forsørger”)',
      professional: {
        question: 'Is the parent a single parent?',
        help: 'That is a parent who lives with their children and has no spouse or partner living with them. In Danish: “enlig forsørger”.',
        why: 'It can change how much the family may earn, or how much it can get.',
      },
      young: {
        question: 'Is the parent you live with a single parent?',
        help: 'They are if they have no husband, wife or partner living with you. In letters it is called “enlig forsørger”.',
        why: 'It can change how much your family may earn, or how much you can get.',
      },
    },
    'cash-benefit': {
      question: 'Do you or your partner get “kontanthjælp”?',
      help: '“Kontanthjælp” is money from the municipality to live on. If you get it, the letter from the municipality says so.',
      why: 'Families on “kontanthjælp” can get “fritidstillæg”. That is money for children’s leisure activities.',
      label: '“Kontanthjælp” (cash benefit)',
      professional: {
        question: 'Does the parent or the parent’s partner get “kontanthjælp”?',
        help: 'Ask the family. If they get it, the letter from the municipality says so.',
      },
      young: {
        question: 'Do the adults you live with get “kontanthjælp”?',
        help: '“Kontanthjælp” is money from the municipality to live on. If you are not sure, ask at home.',
      },
    },
    benefits: {
      question: 'Do you or your partner get any of these?',
      help: 'Choose all that you get. The name is in the letter about the money.',
      why: 'Some support is only for families who get one of these.',
      label: 'What you get',
      professional: {
        question: 'Does the parent or the parent’s partner get any of these?',
        help: 'Choose all that they get. The name is in the letter about the money.',
        label: 'What the family gets',
      },
      young: {
        question: 'Do the adults you live with get any of these?',
        help: 'Choose all that they get. If you are not sure, ask at home.',
        label: 'What the adults get',
      },
    },
    'months-on-cash-benefit': {
      question: 'For how many months have you had “kontanthjælp”?',
      help: 'Write a whole number. Write 0 if you do not get “kontanthjælp” (cash benefit).',
      why: 'Some support only comes after some months on “kontanthjælp”.',
      label: 'Months on “kontanthjælp” (cash benefit)',
      professional: {
        question: 'For how many months has the family had “kontanthjælp”?',
        help: 'Write a whole number. Write 0 if the family does not get “kontanthjælp”.',
      },
      young: {
        question: 'For how many months have the adults you live with had “kontanthjælp”?',
        help: 'Write a whole number. Write 0 if they do not get “kontanthjælp” (cash benefit).',
      },
    },
    'already-active': {
      question: 'Does the child go to a leisure activity now?',
      help: 'It can be sport in a club, scouts or music school.',
      why: 'Some support is only for children who do not go to an activity yet.',
      label: 'Goes to a leisure activity now',
      young: {
        question: 'Do you go to a leisure activity now?',
        why: 'Some support is only for those who do not go to an activity yet.',
      },
    },
    refugee: {
      question: 'Did you come to Denmark as refugees?',
      help: 'If you are not sure, look at your residence permit.',
      why: 'Some support is only for families who have fled. We do not keep your answer.',
      label: 'Came as refugees',
      professional: {
        question: 'Did the family come to Denmark as refugees?',
        help: 'If you are not sure, look at the residence permit.',
      },
      young: { question: 'Did you or your family come to Denmark as refugees?' },
    },
  },
  income: {
    question: {
      parent: (period) => `How much do you and your partner earn ${PERIODS[period]} in total?`,
      professional: (period) => `How much does the family earn ${PERIODS[period]} in total?`,
      young: (period) => `How much does your family earn ${PERIODS[period]} in total?`,
    },
    help: 'Write the amount in Danish kroner.',
    label: 'Income',
    why: 'There is a limit to how much you may earn.',
  },
  incomeLimit: {
    question: {
      parent: asksIncome('Do you earn', 'your family’s'),
      professional: asksIncome('Does the family earn', 'the family’s'),
      young: asksIncome('Does your family earn', 'your family’s'),
    },
    label: ({ boundary, limit }) =>
      `Income of ${boundary === 'atMost' ? 'at most' : 'less than'} ${limit}`,
    noFigures: 'You do not have to write how much it is.',
  },
  earners: {
    couple: {
      parent:
        'Count your own income and that of your husband, wife or partner. Children’s income does not count.',
      professional:
        'Count the parent’s own income and that of their spouse or partner. Children’s income does not count.',
      young:
        'Count the parent you live with and that parent’s husband, wife or partner. Children’s income does not count.',
    },
    adults: {
      parent: 'Count every adult who lives at your address.',
      professional: 'Count every adult who lives at the family’s address.',
      young: 'Count every adult who lives at your address.',
    },
  },
  incomeKinds: {
    gross: 'Before tax is the amount on the payslip from which tax has not been taken yet.',
    taxable:
      'You find the taxable income (“skattepligtig indkomst”) in the “årsopgørelse” from the tax agency, Skattestyrelsen.',
    personal:
      'You find the personal income (“personlig indkomst”) in the “årsopgørelse” from the tax agency, Skattestyrelsen.',
  },
  noAmount: 'the limit',
  sentences: sentencesEn,
};
