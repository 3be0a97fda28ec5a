import type { Period } from '../../rule-config.js';
import type { AskedIncome, StandardTexts } from '../standard-texts.js';

const PERIODS: Record<Period, string> = { month: 'om måneden', year: 'om året' };

/** “Tjener I tilsammen højst … om året før skat?”, or the same of an income that the tax papers name. */
function asksIncome(earns: string, possessive: string): (asked: AskedIncome) => string {
  return (asked) => {
    const boundary = asked.boundary === 'atMost' ? 'højst' : 'under';
    const limit = `${boundary} ${asked.limit} ${PERIODS[asked.period ?? 'year']}`;
    if (asked.income === 'taxable') return `Er ${possessive} skattepligtige indkomst ${limit}?`;
    if (asked.income === 'personal') return `Er ${possessive} personlige indkomst ${limit}?`;
    return `${earns} tilsammen ${limit}${asked.income === 'gross' ? ' før skat' : ''}?`;
  };
}

/** The words for standard facts in Danish, the source of every other language. */
export const da: StandardTexts = {
  reviewed: true,
  facts: {
    age: {
      question: 'Hvor gammelt er barnet?',
      help: 'Skriv, hvor mange år barnet er fyldt.',
      why: 'Der er en grænse for, hvor gammelt et barn må være.',
      label: 'Barnets alder',
      young: {
        question: 'Hvor gammel er du?',
        help: 'Skriv, hvor mange år du er fyldt.',
        why: 'Der er en grænse for, hvor gammel man må være.',
        label: 'Din alder',
      },
    },
    'birth-date': {
      question: 'Hvornår er barnet født?',
      help: 'Skriv dag, måned og år. Skriv ikke barnets CPR-nummer.',
      why: 'Så kan vi regne ud, hvor gammelt barnet er i dag. Vi gemmer ikke datoen.',
      label: 'Barnets fødselsdag',
      young: {
        question: 'Hvornår er du født?',
        help: 'Skriv dag, måned og år. Skriv ikke dit CPR-nummer.',
        why: 'Så kan vi regne ud, hvor gammel du er i dag. Vi gemmer ikke datoen.',
        label: 'Din fødselsdag',
      },
    },
    grade: {
      question: 'Hvilken klasse går barnet i?',
      help: 'Børnehaveklassen er 0. klasse.',
      why: 'Der er støtte, som kun er for nogle klasser.',
      label: 'Barnets klasse',
      young: { question: 'Hvilken klasse går du i?', label: 'Din klasse' },
    },
    'number-of-children': {
      question: 'Hvor mange børn under 18 år bor hos jer?',
      help: 'Tæl alle børn i hjemmet med. Det gælder også de børn, som du ikke søger til.',
      why: 'Antallet af børn kan ændre, hvor meget I må tjene.',
      label: 'Børn under 18 år i hjemmet',
      professional: {
        question: 'Hvor mange børn under 18 år bor hos familien?',
        help: 'Tæl alle børn i hjemmet med.',
        why: 'Antallet af børn kan ændre, hvor meget familien må tjene.',
      },
      young: {
        question: 'Hvor mange børn under 18 år bor der hjemme hos dig?',
        help: 'Tæl dig selv med, hvis du er under 18 år.',
        why: 'Antallet af børn kan ændre, hvor meget din familie må tjene.',
      },
    },
    'single-parent': {
      question: 'Er du enlig forsørger?',
      help: 'Det er du, hvis du bor med dine børn og ikke har en ægtefælle eller samlever.',
      why: 'Det kan ændre, hvor meget du må tjene, eller hvor meget du kan få.',
      label: 'Enlig forsørger',
      professional: {
        question: 'Er forælderen enlig forsørger?',
        help: 'Det vil sige, at forælderen bor med sine børn og ikke har en ægtefælle eller samlever.',
        why: 'Det kan ændre, hvor meget familien må tjene, eller hvor meget den kan få.',
      },
      young: {
        question: 'Er den forælder, du bor hos, alene om at forsørge dig?',
        help: 'Det gælder, hvis den forælder ikke har en ægtefælle eller samlever. Det kaldes enlig forsørger.',
        why: 'Det kan ændre, hvor meget din familie må tjene, eller hvor meget I kan få.',
      },
    },
    'cash-benefit': {
      question: 'Får du eller din partner kontanthjælp?',
      help: 'Kontanthjælp er penge fra kommunen til at leve for. Det står i brevet fra kommunen, hvis I får det.',
      why: 'Familier på kontanthjælp kan få fritidstillæg. Det er penge til børns fritid.',
      label: 'Kontanthjælp',
      professional: {
        question: 'Får forælderen eller forælderens partner kontanthjælp?',
        help: 'Spørg familien. Det står i brevet fra kommunen, hvis de får det.',
      },
      young: {
        question: 'Får de voksne, du bor hos, kontanthjælp?',
        help: 'Kontanthjælp er penge fra kommunen til at leve for. Spørg derhjemme, hvis du er i tvivl.',
      },
    },
    benefits: {
      question: 'Får du eller din partner noget af det her?',
      help: 'Vælg alt det, I får. Navnet står i brevet om pengene.',
      why: 'Der er støtte, som kun er for familier, der får noget af det her.',
      label: 'Det får I',
      professional: {
        question: 'Får forælderen eller forælderens partner noget af det her?',
        help: 'Vælg alt det, de får. Navnet står i brevet om pengene.',
        label: 'Det får familien',
      },
      young: {
        question: 'Får de voksne, du bor hos, noget af det her?',
        help: 'Vælg alt det, de får. Spørg derhjemme, hvis du er i tvivl.',
        label: 'Det får de voksne',
      },
    },
    'months-on-cash-benefit': {
      question: 'I hvor mange måneder har I fået kontanthjælp?',
      help: 'Skriv et helt tal. Skriv 0, hvis I ikke får kontanthjælp.',
      why: 'Der er støtte, som først kommer efter nogle måneder på kontanthjælp.',
      label: 'Måneder på kontanthjælp',
      professional: {
        question: 'I hvor mange måneder har familien fået kontanthjælp?',
        help: 'Skriv et helt tal. Skriv 0, hvis familien ikke får kontanthjælp.',
      },
      young: {
        question: 'I hvor mange måneder har de voksne, du bor hos, fået kontanthjælp?',
        help: 'Skriv et helt tal. Skriv 0, hvis de ikke får kontanthjælp.',
      },
    },
    'already-active': {
      question: 'Går barnet til noget i fritiden nu?',
      help: 'Det kan være sport i en forening, spejder eller musikskole.',
      why: 'Der er støtte, som kun er for børn, der ikke går til noget endnu.',
      label: 'Går til noget i fritiden nu',
      young: {
        question: 'Går du til noget i fritiden nu?',
        why: 'Der er støtte, som kun er for dem, der ikke går til noget endnu.',
      },
    },
    refugee: {
      question: 'Er I kommet til Danmark som flygtninge?',
      help: 'Se på opholdstilladelsen, hvis du er i tvivl.',
      why: 'Der er støtte, som kun er for familier, der er flygtet. Vi gemmer ikke svaret.',
      label: 'Kommet som flygtninge',
      professional: { question: 'Er familien kommet til Danmark som flygtninge?' },
      young: { question: 'Er du eller din familie kommet til Danmark som flygtninge?' },
    },
  },
  income: {
    question: {
      parent: (period) => `Hvor meget tjener I tilsammen ${PERIODS[period]}?`,
      professional: (period) => `Hvor meget tjener familien tilsammen ${PERIODS[period]}?`,
      young: (period) => `Hvor meget tjener din familie tilsammen ${PERIODS[period]}?`,
    },
    help: 'Skriv beløbet i kroner.',
    label: 'Indkomst',
    why: 'Der er en grænse for, hvor meget man må tjene.',
  },
  incomeLimit: {
    question: {
      parent: asksIncome('Tjener I', 'jeres samlede'),
      professional: asksIncome('Tjener familien', 'familiens samlede'),
      young: asksIncome('Tjener din familie', 'din families samlede'),
    },
    label: (asked) =>
      `Indkomst ${asked.boundary === 'atMost' ? 'på højst' : 'under'} ${asked.limit}`,
    noFigures: 'Du skal ikke skrive, hvor meget det er.',
  },
  earners: {
    couple: {
      parent:
        'Regn din egen indkomst med og din ægtefælles eller samlevers. Børns indkomst tæller ikke med.',
      professional:
        'Regn forælderens egen indkomst med og ægtefællens eller samleverens. Børns indkomst tæller ikke med.',
      young:
        'Regn den forælder med, som du bor hos, og forælderens ægtefælle eller samlever. Børns indkomst tæller ikke med.',
    },
    adults: {
      parent: 'Regn alle voksne med, som bor på jeres adresse.',
      professional: 'Regn alle voksne med, som bor på familiens adresse.',
      young: 'Regn alle voksne med, som bor på jeres adresse.',
    },
  },
  incomeKinds: {
    gross: 'Før skat er det beløb på lønsedlen, som skatten endnu ikke er trukket fra.',
    taxable: 'Den skattepligtige indkomst står på årsopgørelsen fra Skattestyrelsen.',
    personal: 'Den personlige indkomst står på årsopgørelsen fra Skattestyrelsen.',
  },
  noAmount: 'grænsen',
};
