import { pluralIn } from '../standard/plural.js';
import type { LaterTexts } from './later.da.js';

const plural = pluralIn('uk');
const datePart = { day: 'день', month: 'місяць', year: 'рік' } as const;
const years = (count: number): string =>
  `${count} ${plural(count, { one: 'рік', few: 'роки', other: 'років' })}`;

/** What the leisure pass says after its first page, in Ukrainian. */
export const laterUk: LaterTexts = {
  kroner: (amount) => `${amount}\u00a0крон`,
  percent: (amount) => `${amount}%`,
  next: 'Далі',
  back: 'Назад',
  wipe: 'Видалити мої відповіді',
  yes: 'Так',
  no: 'Ні',
  dontKnow: 'Я не знаю',
  noneOfThem: 'Нічого з цього',
  why: 'Чому ми про це питаємо?',
  child: (which, age) =>
    age === undefined ? `Дитина ${which}` : `Дитина ${which} (${years(age)})`,
  howManyChildren: 'Про скількох дітей ви питаєте?',
  howManyChildrenHelp: 'Можна запитати про кількох дітей одразу.',
  children: (count) =>
    `${count} ${plural(count, { one: 'дитина', few: 'дитини', other: 'дітей' })}`,
  day: 'День',
  month: 'Місяць',
  year: 'Рік',
  dateHelp: 'Наприклад: 3 5 2015',
  perMonth: 'крон на місяць',
  perYear: 'крон на рік',
  years: 'років',
  grade: 'клас',
  aged: years,
  inGrade: (number) => `${number} клас`,
  unknownAmount: 'чинна межа',

  fault: 'Перевірте відповідь',
  faultBefore: 'Помилка:',
  problems: {
    empty: () => 'Напишіть відповідь або виберіть «Я не знаю».',
    'nothing-chosen': () => 'Виберіть відповідь.',
    'none-and-some': () => 'Виберіть або «Нічого з цього», або те, що підходить.',
    'not-a-number': () => 'Напишіть число цифрами, наприклад 8.',
    'not-whole': () => 'Напишіть ціле число без коми.',
    negative: () => 'Напишіть число, не менше ніж 0.',
    'too-small': ({ minimum }) => `Число має бути щонайменше ${minimum}.`,
    'too-large': ({ maximum }) => `Число має бути щонайбільше ${maximum}.`,
    'unclear-amount': () =>
      'Ми не бачимо, де тисячі, а де ере. Напишіть, наприклад, 1.400 або 1400,50.',
    'not-an-amount': () => 'Напишіть суму цифрами, наприклад 1.400.',
    'part-missing': ({ parts }) =>
      `Напишіть також ${parts.map((part) => datePart[part]).join(' і ')}.`,
    'part-wrong': ({ part }) =>
      part === 'day'
        ? 'День має бути числом від 1 до 31.'
        : part === 'month'
          ? 'Місяць має бути числом від 1 до 12.'
          : 'Напишіть рік чотирма цифрами, наприклад 2015.',
    'short-year': () => 'Напишіть повний рік, наприклад 2015.',
    'no-such-day': () => 'Такого дня немає. Перевірте день і місяць.',
    'future-date': () => 'Цей день ще не настав. Перевірте рік.',
    'too-long-ago': ({ years: count }) =>
      `Ця дата надто давня (понад ${years(count)} тому). Перевірте рік.`,
  },

  checkHeading: 'Перегляньте свої відповіді',
  change: 'Змінити',
  changeWhat: (question) => `Змінити: ${question}`,
  household: 'Ваша родина',
  showResults: 'Показати результат',

  resultHeading: 'Ваш результат',
  changeAnswers: 'Змінити відповіді',
  startOver: 'Почати спочатку',
  print: 'Друкувати',
  copyLink: 'Копіювати посилання на результат',
  copiedLink: 'Посилання скопійовано',
  linkHolds: 'За посиланням видно лише результат. Ваших відповідей там немає.',

  canApply: {
    parent: (name) => `Ви можете подати заяву на ${name}.`,
    professional: (name) => `Ви можете подати для дитини заяву на ${name}.`,
    young: (name) => `Ти можеш подати заяву на ${name}.`,
  },
  someoneCanApply: (name) => `На дитину можна подати заяву на ${name}.`,
  whoApplies: (who) => `Хто подає заяву? ${who}.`,
  municipalityDecides: 'Рішення за заявою приймає комуна.',
  decides: (authority) => `Рішення за заявою приймає: ${authority}.`,
  ruleMet: 'За вашими відповідями ви відповідаєте умовам.',
  automatic: (name) =>
    `За вашими відповідями це прийде автоматично: ${name}. Подавати заяву не треба.`,
  othersApply: (name) => `Заяву на ${name} має подати хтось інший.`,
  askThem: (who) => `Запитайте: ${who}.`,
  othersApplyNote: 'Самостійно подати заяву не можна. Запитати можна завжди.',
  applicants: {
    parent: 'мати або батько дитини',
    professional: 'учитель, педагог або інший фахівець, який працює з дитиною',
    club: 'клуб',
  },
  unsure: 'Тут ми не можемо на це відповісти. Запитайте в комуні.',
  unsureBecause: 'Ви відповіли «Я не знаю» на запитання:',
  figureFrom: (year) =>
    year === undefined
      ? 'Ця межа не нова. Можливо, тепер вона вища. Запитайте в комуні.'
      : `Ця межа за ${year} рік. Можливо, тепер вона вища. Запитайте в комуні.`,
  figureNotYet: 'Ця межа почне діяти пізніше. Запитайте в комуні, що діє зараз.',
  amountsFrom: (year) => `Сума за ${year} рік. Вона могла змінитися.`,
  noRoute: 'Ми не знаємо, хто може подати заяву. Запитайте в комуні.',
  needsAnswer: 'Тут бракує відповіді.',
  notLikely: {
    parent: (what) => `За вашими відповідями, ваша дитина навряд чи отримає ${what}.`,
    professional: (what) => `За вашими відповідями, дитина навряд чи отримає ${what}.`,
    young: (what) => `За твоїми відповідями, ти навряд чи отримаєш ${what}.`,
  },
  thePass: 'цю підтримку',
  applyAnyway:
    'Ви завжди можете все одно подати заяву або запитати. Комуна повинна допомогти вам далі.',
  askAnyway: 'Ви завжди можете все одно подати заяву або запитати.',
  closedUntil: (date) => `Зараз заяви не приймають. Подати можна з: ${date}.`,
  closedNoDate: 'Зараз заяви не приймають. Запитайте в комуні, коли знову можна подати.',
  spentUntil: (date) => `Гроші закінчилися. Нові гроші будуть з: ${date}.`,
  spent: 'Гроші закінчилися. Запитайте в комуні, чи будуть ще.',
  opens: (date) => `Подати заяву можна з: ${date}.`,
  whenOpen: 'Коли приймання заяв відкриють:',
  rulesUntil: (date) => `Ці правила діяли до: ${date}. Запитайте в комуні, що діє зараз.`,
  rulesFrom: (date) => `Ці правила діють тільки з: ${date}. Запитайте в комуні, що діє зараз.`,
  stopped: 'Цю підтримку ми не можемо тут перевірити. Запитайте в комуні.',
  stoppedUnnamed: (count) =>
    `Є ще підтримка, яку ми не можемо тут перевірити (кількість: ${count}). Запитайте в комуні.`,

  gives: 'Що ви можете отримати',
  benefits: {
    fee: 'Членський внесок',
    equipment: 'Спорядження',
    camp: 'Табори та змагання',
    transport: 'Проїзд',
    guide: 'Допомога, щоб почати',
  },
  upTo: (amount) => `до ${amount}`,
  wholePrice: 'уся ціна',
  shareOf: (percent) => `${percent} ціни`,
  shareUpTo: (percent, amount) => `${percent} ціни, але щонайбільше ${amount}`,
  periods: {
    once: 'один раз',
    month: 'на місяць',
    halfYear: 'на пів року',
    season: 'на сезон',
    year: 'на рік',
    calendarYear: 'на календарний рік',
    schoolYear: 'на навчальний рік',
  },
  amountNotSaid: 'Суму не вказано. Запитайте в комуні.',
  together: (amount) => `разом щонайбільше ${amount}`,
  perhaps: 'можливо',
  mostYears: (count) => `Разом щонайбільше ${years(count)}.`,
  mostTimes: (times) =>
    times === 1
      ? 'Тільки один раз.'
      : `Щонайбільше ${times} ${plural(times, { one: 'раз', few: 'рази', other: 'разів' })}.`,
  mostActivities: (count) =>
    count === 1 ? 'На одне заняття одночасно.' : `Щонайбільше стільки занять: ${count}.`,

  howTo: 'Що зробити',
  have: 'Підготуйте',
  papers:
    'Коли подаєте заяву, майте під рукою CPR-номер дитини. Не пишіть його тут і не надсилайте звичайною поштою чи в SMS.',
  papersYoung:
    'Коли подаєш заяву, май під рукою свій CPR-номер. Не пиши його тут і не надсилай звичайною поштою чи в SMS.',
  consent:
    'Спершу поговоріть із батьками. Вони мають погодитися, щоб ви подали заяву. Не пишіть тут імені або CPR-номера.',
  sayThis: 'Можна сказати так',

  priceHeading: 'Скільки треба заплатити самим?',
  priceLabel: 'Скільки коштує заняття?',
  reckon: 'Порахувати',
  price: (price, pays, left) =>
    `Ціна: ${price}. Підтримка може заплатити: ${pays}. Ви платите: ${left}.`,

  whyHeading: 'Чому така відповідь?',
  truth: {
    met: 'Виконано',
    unmet: 'Не виконано',
    unknown: 'Ми цього не знаємо',
    assessed: 'Потребує оцінки',
  },
  assessedBy: (who) => `Це оцінює: ${who}.`,
  source: 'Джерело:',
  readOn: (date) => `Прочитано: ${date}.`,
  legalBasis: 'Правова підстава:',
  answerTo: (question) => `Ваша відповідь на «${question}»`,
  figureUsed: (label, amount, year) =>
    year === undefined ? `${label}: ${amount}` : `${label}: ${amount} (${year})`,
  unchecked: (what) => `Ми не перевіряли: ${what}`,
  whatIfHeading: 'Що може змінити результат?',
  whatIf: (question, answer) => `«${question}» Якщо відповідь «${answer}»:`,
  whatIfAge: (count) => `Коли дитині буде ${years(count)}:`,
  appealHeading: 'Якщо вам відмовлять',

  othersHeading: 'Інші можливості',
  relations: {
    combinable: (name) => `Можна поєднувати з цим: ${name}.`,
    excludes: (name) => `Не можна поєднувати з цим: ${name}.`,
    referFirst: (name) => `Спершу подайте заяву на: ${name}.`,
    fallback: (name) => `Спробуйте замість цього: ${name}.`,
  },

  guidance: 'Це порада, а не рішення. Сказати «так» або «ні» може тільки комуна.',
  always: 'Ви завжди можете подати заяву.',

  cardHeading: (name) => `Чи можете ви допомогти нам подати заяву на ${name}?`,
  cardFor: 'Покажіть це в школі або в клубі',
  cardText: (unit) =>
    `Ми скористалися порадами: ${unit}. Там написано, що заяву можете подати саме ви. Ми на це погоджуємося.`,
  cardLink: 'Заява:',

  sharedHeading: 'Результат, яким поділилися',
  sharedIntro:
    'Хтось поділився з вами цим результатом. Відповідей цієї людини тут немає. Відтоді правила могли змінитися.',
  tryYourself: 'Перевірити для себе',
  shared: {
    canApply: 'Можна подати заяву.',
    askSomeone: 'Запитайте в комуні або того, хто може подати заяву.',
    automatic: 'Це прийде автоматично.',
    needsAnswer: 'Тут бракує відповіді.',
    no: 'За відповідями, навряд чи це можна отримати.',
    closed: 'Зараз заяви не приймають.',
    outdated: 'Ці правила не нові. Запитайте в комуні.',
  },
};
