import type { Period } from '../../rule-config.js';
import type { AskedIncome, StandardTexts } from '../standard-texts.js';
import { sentencesPl } from './sentences.pl.js';

const PERIODS: Record<Period, string> = { month: 'miesięcznie', year: 'rocznie' };

function asksIncome(earn: string, possessive: string): (asked: AskedIncome) => string {
  return (asked) => {
    const boundary = asked.boundary === 'atMost' ? 'nie więcej niż' : 'mniej niż';
    const limit = `${boundary} ${asked.limit} ${PERIODS[asked.period ?? 'year']}`;
    if (asked.income === 'taxable') {
      return `Czy łączny dochód ${possessive} do opodatkowania to ${limit}?`;
    }
    if (asked.income === 'personal') return `Czy łączny dochód osobisty ${possessive} to ${limit}?`;
    return `Czy ${earn} razem ${limit}${asked.income === 'gross' ? ' przed opodatkowaniem' : ''}?`;
  };
}

/** Written without a native reader; see `reviewed`. */
export const pl: StandardTexts = {
  reviewed: false,
  facts: {
    age: {
      question: 'Ile lat ma dziecko?',
      help: 'Wpisz, ile lat dziecko już skończyło.',
      why: 'Wsparcie jest dla dzieci w określonym wieku.',
      label: 'Wiek dziecka',
      young: {
        question: 'Ile masz lat?',
        help: 'Wpisz swój wiek w pełnych latach.',
        why: 'Wsparcie jest dla osób w określonym wieku.',
        label: 'Twój wiek',
      },
    },
    'birth-date': {
      question: 'Kiedy dziecko się urodziło?',
      help: 'Wpisz dzień, miesiąc i rok. Nie wpisuj numeru CPR dziecka.',
      why: 'Wtedy obliczymy, ile lat ma dziś dziecko. Nie zapisujemy tej daty.',
      label: 'Data urodzenia dziecka',
      young: {
        question: 'Jaka jest Twoja data urodzenia?',
        help: 'Wpisz dzień, miesiąc i rok. Nie wpisuj swojego numeru CPR.',
        why: 'Wtedy obliczymy, ile masz dziś lat. Nie zapisujemy tej daty.',
        label: 'Twoja data urodzenia',
      },
    },
    grade: {
      question: 'Do której klasy chodzi dziecko?',
      help: 'Duńska zerówka („børnehaveklasse”) to klasa 0.',
      why: 'Niektóre wsparcie jest tylko dla wybranych klas.',
      label: 'Klasa dziecka',
      young: { question: 'Do której klasy chodzisz?', label: 'Twoja klasa' },
    },
    'number-of-children': {
      question: 'Ile dzieci poniżej 18 lat mieszka u was w domu?',
      help: 'Policz wszystkie dzieci w domu, także te, dla których nie składasz wniosku.',
      why: 'Od liczby dzieci może zależeć, ile możecie zarabiać.',
      label: 'Dzieci poniżej 18 lat w domu',
      professional: {
        question: 'Ile dzieci poniżej 18 lat mieszka z rodziną?',
        help: 'Policz wszystkie dzieci w domu.',
        why: 'Od liczby dzieci może zależeć, ile rodzina może zarabiać.',
      },
      young: {
        help: 'Policz też siebie, jeśli nie masz jeszcze 18 lat.',
        why: 'Od liczby dzieci może zależeć, ile może zarabiać twoja rodzina.',
      },
    },
    'single-parent': {
      question: 'Czy wychowujesz dzieci w pojedynkę?',
      help: 'Tak jest, jeśli mieszkasz z dziećmi i bez męża, żony lub partnera. W pismach nazywa się to „enlig forsørger”.',
      why: 'Od tego może zależeć, ile możesz zarabiać albo ile możesz dostać.',
      label: 'Samotny rodzic („enlig forsørger”)',
      professional: {
        question: 'Czy rodzic wychowuje dzieci w pojedynkę?',
        help: 'To znaczy, że rodzic mieszka z dziećmi i bez męża, żony lub partnera. Po duńsku: „enlig forsørger”.',
        why: 'Od tego może zależeć, ile rodzina może zarabiać albo ile może dostać.',
      },
      young: {
        question: 'Czy rodzic, z którym mieszkasz, wychowuje dzieci w pojedynkę?',
        help: 'Tak jest, jeśli mama lub tata mieszka bez męża, żony lub partnera. W pismach nazywa się to „enlig forsørger”.',
        why: 'Od tego może zależeć, ile twoja rodzina może zarabiać albo ile możecie dostać.',
      },
    },
    'cash-benefit': {
      question: 'Czy ty lub twój partner dostajecie „kontanthjælp”?',
      help: '„Kontanthjælp” to pieniądze z gminy na życie. Jeśli je dostajecie, jest to napisane w piśmie z gminy.',
      why: 'Rodziny z „kontanthjælp” mogą dostać „fritidstillæg”. To pieniądze na zajęcia dzieci w czasie wolnym.',
      label: '„Kontanthjælp” (zasiłek z gminy)',
      professional: {
        question: 'Czy rodzic lub jego partner dostaje „kontanthjælp”?',
        help: 'Zapytaj rodzinę. Jeśli go dostaje, jest to napisane w piśmie z gminy.',
      },
      young: {
        question: 'Czy dorośli, z którymi mieszkasz, dostają „kontanthjælp”?',
        help: '„Kontanthjælp” to pieniądze z gminy na życie. Jeśli nie wiesz, zapytaj w domu.',
      },
    },
    benefits: {
      question: 'Czy ty lub twój partner dostajecie coś z tej listy?',
      help: 'Zaznacz wszystko, co dostajecie. Nazwa jest w piśmie o tych pieniądzach.',
      why: 'Niektóre wsparcie jest tylko dla rodzin, które dostają coś z tej listy.',
      label: 'Co dostajecie',
      professional: {
        question: 'Czy rodzic lub jego partner dostaje coś z tej listy?',
        help: 'Zaznacz wszystko, co dostają. Nazwa jest w piśmie o tych pieniądzach.',
        label: 'Co dostaje rodzina',
      },
      young: {
        question: 'Czy dorośli, z którymi mieszkasz, dostają coś z tej listy?',
        help: 'Zaznacz wszystko, co dostają. Jeśli nie wiesz, zapytaj w domu.',
        label: 'Co dostają dorośli',
      },
    },
    'months-on-cash-benefit': {
      question: 'Od ilu miesięcy dostajecie „kontanthjælp”?',
      help: 'Wpisz liczbę całkowitą. Wpisz 0, jeśli nie dostajecie „kontanthjælp” (zasiłku z gminy).',
      why: 'Niektóre wsparcie przychodzi dopiero po kilku miesiącach na „kontanthjælp”.',
      label: 'Miesiące na „kontanthjælp” (zasiłku z gminy)',
      professional: {
        question: 'Od ilu miesięcy rodzina dostaje „kontanthjælp”?',
        help: 'Wpisz liczbę całkowitą. Wpisz 0, jeśli rodzina nie dostaje „kontanthjælp”.',
      },
      young: {
        question: 'Od ilu miesięcy dorośli, z którymi mieszkasz, dostają „kontanthjælp”?',
        help: 'Wpisz liczbę całkowitą. Wpisz 0, jeśli nie dostają „kontanthjælp” (zasiłku z gminy).',
      },
    },
    'already-active': {
      question: 'Czy dziecko chodzi teraz na jakieś zajęcia w czasie wolnym?',
      help: 'To może być sport w klubie, harcerstwo lub szkoła muzyczna.',
      why: 'Niektóre wsparcie jest tylko dla dzieci, które jeszcze na nic nie chodzą.',
      label: 'Chodzi teraz na zajęcia w czasie wolnym',
      young: {
        question: 'Czy chodzisz teraz na jakieś zajęcia w czasie wolnym?',
        why: 'Niektóre wsparcie jest tylko dla tych, którzy jeszcze na nic nie chodzą.',
      },
    },
    refugee: {
      question: 'Czy przyjechaliście do Danii jako uchodźcy?',
      help: 'Jeśli nie masz pewności, sprawdź w zezwoleniu na pobyt.',
      why: 'Niektóre wsparcie jest tylko dla rodzin, które musiały uciekać. Nie zapisujemy tej odpowiedzi.',
      label: 'Przyjazd jako uchodźcy',
      professional: { question: 'Czy rodzina przyjechała do Danii jako uchodźcy?' },
      young: { question: 'Czy ty lub twoja rodzina przyjechaliście do Danii jako uchodźcy?' },
    },
  },
  income: {
    question: {
      parent: (period) => `Ile razem zarabiacie ${PERIODS[period]}?`,
      professional: (period) => `Ile razem zarabia rodzina ${PERIODS[period]}?`,
      young: (period) => `Ile razem zarabia twoja rodzina ${PERIODS[period]}?`,
    },
    help: 'Wpisz kwotę w koronach duńskich.',
    label: 'Dochód',
    why: 'Jest granica tego, ile można zarabiać.',
  },
  incomeLimit: {
    question: {
      parent: asksIncome('zarabiacie', 'waszej rodziny'),
      professional: asksIncome('rodzina zarabia', 'rodziny'),
      young: asksIncome('twoja rodzina zarabia', 'twojej rodziny'),
    },
    label: ({ boundary, limit }) =>
      `Dochód: ${boundary === 'atMost' ? 'nie więcej niż' : 'mniej niż'} ${limit}`,
    noFigures: 'Nie musisz pisać, ile to jest.',
  },
  earners: {
    couple: {
      parent:
        'Policz swój dochód oraz dochód męża, żony lub partnera. Dochód dzieci się nie liczy.',
      professional:
        'Policz dochód rodzica oraz jego męża, żony lub partnera. Dochód dzieci się nie liczy.',
      young:
        'Policz dochód rodzica, z którym mieszkasz, oraz jego męża, żony lub partnera. Dochód dzieci się nie liczy.',
    },
    adults: {
      parent: 'Policz wszystkich dorosłych, którzy mieszkają pod waszym adresem.',
      professional: 'Policz wszystkich dorosłych, którzy mieszkają pod adresem rodziny.',
      young: 'Policz wszystkich dorosłych, którzy mieszkają pod waszym adresem.',
    },
  },
  incomeKinds: {
    gross: 'Przed opodatkowaniem to kwota z paska wypłaty, od której nie odjęto jeszcze podatku.',
    taxable:
      'Dochód do opodatkowania („skattepligtig indkomst”) jest w „årsopgørelse”, rocznym rozliczeniu z urzędu skarbowego Skattestyrelsen.',
    personal:
      'Dochód osobisty („personlig indkomst”) jest w „årsopgørelse”, rocznym rozliczeniu z urzędu skarbowego Skattestyrelsen.',
  },
  noAmount: 'granica',
  sentences: sentencesPl,
};
