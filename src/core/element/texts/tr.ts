import type { ElementTexts } from './da.js';

export const tr: ElementTexts = {
  reviewed: false,
  loading: 'Yükleniyor …',
  failed: 'Bu içerik şu anda gösterilemiyor.',
  example: 'Örnek. Bu, belediyenin kendi sayfası değildir. Tutarlar ve kurallar değişmiş olabilir.',
  later: {
    failedRetry: 'İnternet bağlantısı kesilmiş olabilir. Biraz sonra tekrar deneyin.',
    tryAgain: 'Tekrar dene',
    needHelp: 'Yardıma ihtiyacınız var mı?',
    callUnit: (unit, phone) => `Arayın: ${unit}, telefon ${phone}.`,
    contactUnit: (unit) => `İletişim: ${unit}.`,
    interpreter: 'Tercüman isteyebilirsiniz.',
    reviewedOn: (date) => `Son gözden geçirme: ${date}`,
    reviewedOnBy: (date, unit) => `Son gözden geçirme: ${date}, ${unit}`,
  },
};
