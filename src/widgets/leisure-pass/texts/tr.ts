import type { CompleteTexts } from './da.js';
import { laterTr } from './later.tr.js';

/** Everything the leisure pass says, in Turkish, written without a native reader; see `reviewed`. */
export const tr: CompleteTexts = {
  reviewed: false,
  name: 'fritidspas (boş zaman desteği)',
  headings: {
    parent: (name) => `Çocuğum bunu alabilir mi: ${name}?`,
    professional: (name) => `Çocuk bunu alabilir mi: ${name}?`,
    young: (name) => `Ben bunu alabilir miyim: ${name}?`,
  },
  intro: (name) =>
    `Birkaç soruyu cevaplayın. Sonra başvurup başvuramayacağınızı, ne kadar alabileceğinizi ve kimin başvuracağını görürsünüz. Konu: ${name}.`,
  privacy: 'Cevaplarınızı saklamayız ve kimseye göndermeyiz.',
  start: 'Başla',
  loading: 'Yükleniyor …',
  offline: 'Sorular şu anda alınamıyor. İnternet bağlantınızı kontrol edip tekrar deneyin.',
  tryAgain: 'Tekrar dene',
  empty: 'Burada henüz bir destek yok.',
  language: 'Dil',
  who: 'Siz kimsiniz?',
  audiences: {
    parent: 'Anne, baba veya veli',
    professional: 'Çocuklarla çalışan biri veya kulüpte gönüllü',
    young: 'Gencim ve kendim için soruyorum',
  },
  later: laterTr,
};
