import { nameList } from '../name-list.js';
import type { Comparison, StandardSentences, Subject } from '../standard-sentences.js';

const who = (subject: Subject): string => (subject === 'young' ? 'Sen' : 'Çocuk');
const inAge = (subject: Subject): string => (subject === 'young' ? 'yaşındasın' : 'yaşında');
const turned = (subject: Subject): string =>
  subject === 'young' ? 'yaşını doldurdun' : 'yaşını doldurdu';
const notTurned = (subject: Subject): string =>
  subject === 'young' ? 'yaşını henüz doldurmadın' : 'yaşını henüz doldurmadı';
const goes = (subject: Subject): string => (subject === 'young' ? 'gidiyorsun' : 'gidiyor');

// After a number a Turkish noun stays as it is: “1 çocuk, 5 çocuk”.
const home = 'Evde 18 yaşından küçük';
const received = 'Aile “kontanthjælp” (belediye yardımı) alıyor: ';

const COMPARED: Record<Comparison, (limit: string) => string> = {
  under: (limit) => `şundan az: ${limit}`,
  atMost: (limit) => `en fazla ${limit}`,
  atLeast: (limit) => `en az ${limit}`,
  over: (limit) => `şundan fazla: ${limit}`,
};

/** Written without a native reader; see `reviewed`. */
export const sentencesTr: StandardSentences = {
  age: {
    from: (from, subject) => `${who(subject)} en az ${from} ${inAge(subject)}`,
    through: (through, subject) => `${who(subject)} en fazla ${through} ${inAge(subject)}`,
    between: (from, through, subject) =>
      `${who(subject)} en az ${from}, en fazla ${through} ${inAge(subject)}`,
    exactly: (age, subject) => `${who(subject)} ${age} ${inAge(subject)}`,
    until: (turning, subject) => `${who(subject)} ${turning} ${notTurned(subject)}`,
    fromUntil: (from, turning, subject) =>
      `${who(subject)} ${from} ${turned(subject)}, ${turning} ${notTurned(subject)}`,
  },
  grade: {
    from: (from, subject) => `${who(subject)} ${from}. veya daha üst bir sınıfa ${goes(subject)}`,
    through: (through, subject) =>
      `${who(subject)} ${through}. veya daha alt bir sınıfa ${goes(subject)}`,
    between: (from, through, subject) =>
      `${who(subject)} en az ${from}., en fazla ${through}. sınıfa ${goes(subject)}`,
    exactly: (grade, subject) => `${who(subject)} ${grade}. sınıfa ${goes(subject)}`,
  },
  children: {
    from: (from) => `${home} en az ${from} çocuk var`,
    through: (through) => `${home} en fazla ${through} çocuk var`,
    between: (from, through) => `${home} en az ${from}, en fazla ${through} çocuk var`,
    exactly: (count) => `${home} ${count} çocuk var`,
  },
  months: {
    from: (from) => `${received}en az ${from} aydır`,
    through: (through) => `${received}en fazla ${through} aydır`,
    between: (from, through) => `${received}en az ${from}, en fazla ${through} aydır`,
    exactly: (count) => `${received}${count} aydır`,
  },
  facts: {
    'single-parent': {
      is: 'Ebeveyn çocukları tek başına yetiştiriyor (“enlig forsørger”)',
      isNot: 'Ebeveyn çocukları tek başına yetiştirmiyor (“enlig forsørger” değil)',
    },
    'cash-benefit': {
      is: 'Aile “kontanthjælp” (belediye yardımı) alıyor',
      isNot: 'Aile “kontanthjælp” (belediye yardımı) almıyor',
    },
    'already-active': {
      is: 'Çocuk şu anda boş zamanında bir etkinliğe gidiyor',
      isNot: 'Çocuk şu anda boş zamanında bir etkinliğe gitmiyor',
      young: {
        is: 'Şu anda boş zamanında bir etkinliğe gidiyorsun',
        isNot: 'Şu anda boş zamanında bir etkinliğe gitmiyorsun',
      },
    },
    refugee: {
      is: 'Aile Danimarka’ya mülteci olarak geldi',
      isNot: 'Aile Danimarka’ya mülteci olarak gelmedi',
    },
  },
  income: ({ comparison, limit, income, period }) => {
    const when = period === 'month' ? 'ayda' : 'yılda';
    const kind =
      income === 'gross'
        ? 'vergi öncesi geliri'
        : income === 'taxable'
          ? 'vergiye tabi geliri'
          : income === 'personal'
            ? 'kişisel geliri'
            : 'geliri';
    return `Ailenin ${when} ${kind} ${COMPARED[comparison](limit)}`;
  },
  benefits: (names) =>
    names.length === 1
      ? `Aile şunu alıyor: ${nameList(names, 'veya')}`
      : `Aile bunlardan en az birini alıyor: ${nameList(names, 'veya')}`,
};
