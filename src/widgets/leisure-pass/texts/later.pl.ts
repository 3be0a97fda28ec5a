import { pluralIn } from '../standard/plural.js';
import type { LaterTexts } from './later.da.js';

const plural = pluralIn('pl');
const datePart = { day: 'dzień', month: 'miesiąc', year: 'rok' } as const;
const years = (count: number): string =>
  `${count} ${plural(count, { one: 'rok', few: 'lata', other: 'lat' })}`;

/** What the leisure pass says after its first page, in Polish. */
export const laterPl: LaterTexts = {
  kroner: (amount) => `${amount}\u00a0koron`,
  percent: (amount) => `${amount}%`,
  next: 'Dalej',
  back: 'Wstecz',
  wipe: 'Usuń moje odpowiedzi',
  yes: 'Tak',
  no: 'Nie',
  dontKnow: 'Nie wiem',
  noneOfThem: 'Żadne z nich',
  why: 'Dlaczego o to pytamy?',
  child: (which, age) =>
    age === undefined ? `Dziecko ${which}` : `Dziecko ${which} (wiek: ${years(age)})`,
  howManyChildren: 'O ile dzieci pytasz?',
  howManyChildrenHelp: 'Możesz pytać o kilkoro dzieci naraz.',
  children: (count) => `${count} ${count === 1 ? 'dziecko' : 'dzieci'}`,
  day: 'Dzień',
  month: 'Miesiąc',
  year: 'Rok',
  dateHelp: 'Na przykład 3 5 2015',
  perMonth: 'koron miesięcznie',
  perYear: 'koron rocznie',
  years: 'lat',
  grade: 'klasa',
  aged: years,
  inGrade: (number) => `Klasa ${number}`,
  unknownAmount: 'obowiązująca granica',

  fault: 'Sprawdź odpowiedź',
  faultBefore: 'Błąd:',
  problems: {
    empty: () => 'Wpisz odpowiedź albo wybierz „Nie wiem”.',
    'nothing-chosen': () => 'Wybierz odpowiedź.',
    'none-and-some': () => 'Wybierz albo „Żadne z nich”, albo to, co pasuje.',
    'not-a-number': () => 'Wpisz liczbę cyframi, na przykład 8.',
    'not-whole': () => 'Wpisz liczbę całkowitą, bez przecinka.',
    negative: () => 'Wpisz liczbę nie mniejszą niż 0.',
    'too-small': ({ minimum }) => `Liczba musi wynosić co najmniej ${minimum}.`,
    'too-large': ({ maximum }) => `Liczba może wynosić najwyżej ${maximum}.`,
    'unclear-amount': () =>
      'Nie wiemy, gdzie są tysiące, a gdzie grosze. Wpisz na przykład 1.400 albo 1400,50.',
    'not-an-amount': () => 'Wpisz kwotę cyframi, na przykład 1.400.',
    'part-missing': ({ parts }) => `Wpisz też ${parts.map((part) => datePart[part]).join(' i ')}.`,
    'part-wrong': ({ part }) =>
      part === 'day'
        ? 'Dzień musi być liczbą od 1 do 31.'
        : part === 'month'
          ? 'Miesiąc musi być liczbą od 1 do 12.'
          : 'Wpisz rok czterema cyframi, na przykład 2015.',
    'short-year': () => 'Wpisz cały rok, na przykład 2015.',
    'no-such-day': () => 'Nie ma takiego dnia. Sprawdź dzień i miesiąc.',
    'future-date': () => 'Ten dzień jeszcze nie nadszedł. Sprawdź rok.',
    'too-long-ago': ({ years: count }) =>
      `Ta data jest za dawna (ponad ${years(count)} temu). Sprawdź rok.`,
  },

  checkHeading: 'Sprawdź swoje odpowiedzi',
  change: 'Zmień',
  changeWhat: (question) => `Zmień: ${question}`,
  household: 'Wasza rodzina',
  showResults: 'Pokaż wynik',

  resultHeading: 'Twój wynik',
  changeAnswers: 'Zmień odpowiedzi',
  startOver: 'Zacznij od nowa',
  print: 'Drukuj',
  copyLink: 'Kopiuj link do wyniku',
  copiedLink: 'Link skopiowany',
  linkHolds: 'Link pokazuje tylko wynik. Nie ma w nim Twoich odpowiedzi.',

  canApply: {
    parent: (name) => `Możesz złożyć wniosek o ${name}.`,
    professional: (name) => `Możesz złożyć dla dziecka wniosek o ${name}.`,
    young: (name) => `Możesz złożyć wniosek o ${name}.`,
  },
  someoneCanApply: (name) => `Dla dziecka można złożyć wniosek o ${name}.`,
  whoApplies: (who) => `Kto składa wniosek? ${who}.`,
  municipalityDecides: 'O wniosku decyduje gmina.',
  decides: (authority) => `O wniosku decyduje: ${authority}.`,
  ruleMet: 'Z Twoich odpowiedzi wynika, że spełniacie warunki.',
  automatic: (name) =>
    `Z Twoich odpowiedzi wynika, że to przyjdzie samo: ${name}. Nie trzeba składać wniosku.`,
  othersApply: (name) => `Wniosek o ${name} musi złożyć ktoś inny.`,
  askThem: (who) => `Zapytaj: ${who}.`,
  othersApplyNote: 'Nie możesz złożyć wniosku samodzielnie. Zawsze możesz zapytać.',
  applicants: {
    parent: 'rodzic dziecka',
    professional: 'nauczyciel, pedagog lub inna osoba pracująca z dzieckiem',
    club: 'klub',
  },
  unsure: 'Tu nie możemy na to odpowiedzieć. Zapytaj w gminie.',
  unsureBecause: 'Twoja odpowiedź „Nie wiem” dotyczy pytania:',
  figureFrom: (year) =>
    year === undefined
      ? 'Ta granica nie jest nowa. Może teraz jest wyższa. Zapytaj w gminie.'
      : `Ta granica jest z roku ${year}. Może teraz jest wyższa. Zapytaj w gminie.`,
  figureNotYet: 'Ta granica zacznie obowiązywać później. Zapytaj w gminie, co obowiązuje teraz.',
  amountsFrom: (year) => `Kwota jest z roku ${year}. Mogła się zmienić.`,
  noRoute: 'Nie wiemy, kto może złożyć wniosek. Zapytaj w gminie.',
  needsAnswer: 'Brakuje tu odpowiedzi.',
  notLikely: {
    parent: (what) => `Z odpowiedzi wynika, że dziecko raczej tego nie dostanie: ${what}.`,
    professional: (what) => `Z odpowiedzi wynika, że dziecko raczej tego nie dostanie: ${what}.`,
    young: (what) => `Z odpowiedzi wynika, że raczej tego nie dostaniesz: ${what}.`,
  },
  thePass: 'to wsparcie',
  applyAnyway: 'Mimo to zawsze możesz złożyć wniosek lub zapytać. Gmina musi pomóc Ci dalej.',
  askAnyway: 'Mimo to zawsze możesz złożyć wniosek lub zapytać.',
  closedUntil: (date) => `Teraz nie można składać wniosków. Będzie można od: ${date}.`,
  closedNoDate: 'Teraz nie można składać wniosków. Zapytaj w gminie, kiedy znów będzie można.',
  spentUntil: (date) => `Pieniądze się skończyły. Nowe będą od: ${date}.`,
  spent: 'Pieniądze się skończyły. Zapytaj w gminie, czy będą nowe.',
  opens: (date) => `Wniosek można złożyć od: ${date}.`,
  whenOpen: 'Gdy będzie można:',
  rulesUntil: (date) =>
    `Te zasady obowiązywały do: ${date}. Zapytaj w gminie, co obowiązuje teraz.`,
  rulesFrom: (date) =>
    `Te zasady obowiązują dopiero od: ${date}. Zapytaj w gminie, co obowiązuje teraz.`,
  stopped: 'Tego wsparcia nie możemy tu sprawdzić. Zapytaj w gminie.',
  stoppedUnnamed: (count) =>
    `Jest jeszcze wsparcie, którego nie możemy tu sprawdzić (liczba: ${count}). Zapytaj w gminie.`,

  gives: 'Co możecie dostać',
  benefits: {
    fee: 'Składka w klubie',
    equipment: 'Sprzęt',
    camp: 'Obozy i turnieje',
    transport: 'Dojazd',
    guide: 'Pomoc na początek',
  },
  upTo: (amount) => `do ${amount}`,
  wholePrice: 'cała cena',
  shareOf: (percent) => `${percent} ceny`,
  shareUpTo: (percent, amount) => `${percent} ceny, ale najwyżej ${amount}`,
  periods: {
    once: 'jeden raz',
    month: 'miesięcznie',
    halfYear: 'na pół roku',
    season: 'na sezon',
    year: 'rocznie',
    calendarYear: 'na rok kalendarzowy',
    schoolYear: 'na rok szkolny',
  },
  amountNotSaid: 'Kwota nie jest podana. Zapytaj w gminie.',
  together: (amount) => `razem najwyżej ${amount}`,
  perhaps: 'może',
  mostYears: (count) => `Razem najwyżej ${years(count)}.`,
  mostTimes: (times) => (times === 1 ? 'Tylko jeden raz.' : `Najwyżej ${times} razy.`),
  mostActivities: (count) =>
    count === 1 ? 'Na jedno zajęcie w tym samym czasie.' : `Najwyżej tyle zajęć: ${count}.`,

  howTo: 'Co zrobić',
  have: 'Przygotuj',
  papers:
    'Składając wniosek, miej pod ręką numer CPR dziecka. Nie wpisuj go tutaj i nie wysyłaj zwykłym mailem ani SMS-em.',
  papersYoung:
    'Składając wniosek, miej pod ręką swój numer CPR. Nie wpisuj go tutaj i nie wysyłaj zwykłym mailem ani SMS-em.',
  consent:
    'Najpierw porozmawiaj z rodzicami. Muszą zgodzić się na wniosek. Nie wpisuj tu nazwiska ani numeru CPR.',
  sayThis: 'Możesz powiedzieć tak',

  priceHeading: 'Ile trzeba zapłacić samemu?',
  priceLabel: 'Ile kosztują zajęcia?',
  reckon: 'Oblicz',
  price: (price, pays, left) =>
    `Cena: ${price}. Wsparcie może zapłacić: ${pays}. Wy płacicie: ${left}.`,

  whyHeading: 'Dlaczego taka odpowiedź?',
  truth: {
    met: 'Spełnione',
    unmet: 'Niespełnione',
    unknown: 'Tego nie wiemy',
    assessed: 'Do oceny',
  },
  assessedBy: (who) => `To ocenia: ${who}.`,
  source: 'Źródło:',
  readOn: (date) => `Odczytano: ${date}.`,
  legalBasis: 'Podstawa prawna:',
  answerTo: (question) => `Twoja odpowiedź na „${question}”`,
  figureUsed: (label, amount, year) =>
    year === undefined ? `${label}: ${amount}` : `${label}: ${amount} (${year})`,
  unchecked: (what) => `Nie sprawdzono tego: ${what}`,
  whatIfHeading: 'Co może zmienić wynik?',
  whatIf: (question, answer) => `„${question}” Jeśli odpowiedź brzmi „${answer}”:`,
  whatIfAge: (count) => `Gdy dziecko będzie miało ${years(count)}:`,
  appealHeading: 'Jeśli odpowiedź będzie odmowna',

  othersHeading: 'Inne możliwości',
  relations: {
    combinable: (name) => `Można łączyć z tym: ${name}.`,
    excludes: (name) => `Nie można łączyć z tym: ${name}.`,
    referFirst: (name) => `Najpierw złóż wniosek o: ${name}.`,
    fallback: (name) => `Zamiast tego spróbuj: ${name}.`,
  },

  guidance: 'To jest wskazówka, a nie decyzja. Tylko gmina może powiedzieć tak lub nie.',
  always: 'Zawsze możesz złożyć wniosek.',

  cardHeading: (name) => `Czy możecie pomóc nam złożyć wniosek o ${name}?`,
  cardFor: 'Pokaż to w szkole lub w klubie',
  cardText: (unit) =>
    `Korzystaliśmy z poradnika: ${unit}. Według niego to wy możecie złożyć wniosek. Zgadzamy się na to.`,
  cardLink: 'Wniosek:',

  sharedHeading: 'Udostępniony wynik',
  sharedIntro:
    'Ktoś udostępnił Ci ten wynik. Nie ma w nim odpowiedzi tej osoby. Od tego czasu zasady mogły się zmienić.',
  tryYourself: 'Sprawdź u siebie',
  shared: {
    canApply: 'Można złożyć wniosek.',
    askSomeone: 'Zapytaj w gminie lub tego, kto może złożyć wniosek.',
    automatic: 'To przyjdzie samo.',
    needsAnswer: 'Brakuje tu odpowiedzi.',
    no: 'Z odpowiedzi wynika, że raczej nie można tego dostać.',
    closed: 'Teraz nie można składać wniosków.',
    outdated: 'Te zasady nie są nowe. Zapytaj w gminie.',
  },
};
