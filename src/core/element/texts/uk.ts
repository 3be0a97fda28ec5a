import type { ElementTexts } from './da.js';

export const uk: ElementTexts = {
  reviewed: false,
  loading: 'Завантаження …',
  failed: 'Зараз цей вміст не можна показати.',
  example: 'Приклад. Це не сторінка комуни. Суми та правила могли змінитися.',
  later: {
    failedRetry: 'Можливо, немає з’єднання з інтернетом. Спробуйте ще раз за хвилину.',
    tryAgain: 'Спробувати ще раз',
    needHelp: 'Потрібна допомога?',
    callUnit: (unit, phone) => `Зателефонуйте: ${unit}, тел. ${phone}.`,
    contactUnit: (unit) => `Зверніться: ${unit}.`,
    interpreter: 'Ви можете попросити перекладача.',
    reviewedOn: (date) => `Востаннє перевірено: ${date}`,
    reviewedOnBy: (date, unit) => `Востаннє перевірено: ${date}, ${unit}`,
  },
};
