import type { CompleteTexts } from './da.js';
import { laterUk } from './later.uk.js';

/** Everything the leisure pass says, in Ukrainian, written without a native reader; see `reviewed`. */
export const uk: CompleteTexts = {
  reviewed: false,
  name: '«fritidspas» (гроші на дозвілля)',
  headings: {
    parent: (name) => `Чи може моя дитина отримати ${name}?`,
    professional: (name) => `Чи може дитина отримати ${name}?`,
    young: (name) => `Чи можу я отримати ${name}?`,
  },
  intro: (name) =>
    `Дайте відповідь на кілька запитань про ${name}. Ви побачите, чи можна подати заяву, скільки можна отримати і хто її подає.`,
  privacy: 'Ми не зберігаємо ваші відповіді й нікому їх не надсилаємо.',
  start: 'Почати',
  loading: 'Завантаження …',
  offline: 'Зараз не вдається завантажити запитання. Перевірте інтернет і спробуйте ще раз.',
  tryAgain: 'Спробувати ще раз',
  empty: 'Тут ще немає жодної підтримки.',
  language: 'Мова',
  who: 'Хто ви?',
  audiences: {
    parent: 'Мати, батько або опікун',
    professional: 'Фахівець або волонтер у клубі',
    young: 'Підліток, і я питаю для себе',
  },
  later: laterUk,
};
