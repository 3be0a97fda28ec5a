import type { Period } from '../../rule-config.js';
import type { AskedIncome, StandardTexts } from '../standard-texts.js';
import { sentencesTr } from './sentences.tr.js';

const PERIODS: Record<Period, string> = { month: 'ayda', year: 'yılda' };

function asksIncome(family: string): (asked: AskedIncome) => string {
  return ({ boundary, limit, income, period }) => {
    const when = PERIODS[period ?? 'year'];
    const kind =
      income === 'gross'
        ? 'vergi öncesi geliri '
        : income === 'taxable'
          ? 'vergiye tabi geliri '
          : income === 'personal'
            ? 'kişisel geliri '
            : 'geliri ';
    // “en fazla … mı?”, “… tutarından az mı?”: no ending has to fit the amount.
    return boundary === 'atMost'
      ? `${family} ${when} toplam ${kind}en fazla ${limit} mi?`
      : `${family} ${when} toplam ${kind}şu tutardan az mı: ${limit}?`;
  };
}

/** Written without a native reader; see `reviewed`. */
export const tr: StandardTexts = {
  reviewed: false,
  facts: {
    age: {
      question: 'Çocuk kaç yaşında?',
      help: 'Çocuğun doldurduğu yaşı yazın.',
      why: 'Destek belli yaştaki çocuklar içindir.',
      label: 'Çocuğun yaşı',
      young: {
        question: 'Kaç yaşındasın?',
        help: 'Doldurduğun yaşı yaz.',
        why: 'Destek belli yaştaki kişiler içindir.',
        label: 'Yaşın',
      },
    },
    'birth-date': {
      question: 'Çocuk ne zaman doğdu?',
      help: 'Gün, ay ve yıl yazın. Çocuğun CPR numarasını yazmayın.',
      why: 'Böylece çocuğun bugün kaç yaşında olduğunu hesaplarız. Bu tarihi saklamayız.',
      label: 'Çocuğun doğum tarihi',
      young: {
        question: 'Ne zaman doğdun?',
        help: 'Gün, ay ve yıl yaz. CPR numaranı yazma.',
        why: 'Böylece bugün kaç yaşında olduğunu hesaplarız. Bu tarihi saklamayız.',
        label: 'Doğum tarihin',
      },
    },
    grade: {
      question: 'Çocuk kaçıncı sınıfa gidiyor?',
      help: 'Okulun hazırlık sınıfı (“børnehaveklasse”) 0. sınıftır.',
      why: 'Bazı destekler yalnızca belli sınıflar içindir.',
      label: 'Çocuğun sınıfı',
      young: { question: 'Kaçıncı sınıfa gidiyorsun?', label: 'Sınıfın' },
    },
    'number-of-children': {
      question: 'Evinizde 18 yaşından küçük kaç çocuk yaşıyor?',
      help: 'Evdeki bütün çocukları sayın. Başvuru yapmadığınız çocuklar da sayılır.',
      why: 'Çocuk sayısı, ne kadar kazanabileceğinizi değiştirebilir.',
      label: 'Evde 18 yaşından küçük çocuklar',
      professional: {
        question: 'Ailenin evinde 18 yaşından küçük kaç çocuk yaşıyor?',
        help: 'Evdeki bütün çocukları sayın.',
        why: 'Çocuk sayısı, ailenin ne kadar kazanabileceğini değiştirebilir.',
      },
      young: {
        question: 'Senin evinde 18 yaşından küçük kaç çocuk yaşıyor?',
        help: '18 yaşından küçüksen kendini de say.',
        why: 'Çocuk sayısı, ailenin ne kadar kazanabileceğini değiştirebilir.',
      },
    },
    'single-parent': {
      question: 'Çocuklarınızı tek başınıza mı yetiştiriyorsunuz?',
      help: 'Çocuklarınızla yaşıyorsanız ve evde eşiniz veya partneriniz yoksa evet deyin. Mektuplarda buna “enlig forsørger” denir.',
      why: 'Bu, ne kadar kazanabileceğinizi veya ne kadar alabileceğinizi değiştirebilir.',
      label: 'Tek ebeveyn (“enlig forsørger”)',
      professional: {
        question: 'Ebeveyn çocukları tek başına mı yetiştiriyor?',
        help: 'Yani ebeveyn çocuklarıyla yaşıyor ve evde eşi veya partneri yok. Danca: “enlig forsørger”.',
        why: 'Bu, ailenin ne kadar kazanabileceğini veya ne kadar alabileceğini değiştirebilir.',
      },
      young: {
        question: 'Yanında yaşadığın annen veya baban çocukları tek başına mı yetiştiriyor?',
        help: 'Annenin veya babanın evde eşi ya da partneri yoksa evet de. Mektuplarda buna “enlig forsørger” denir.',
        why: 'Bu, ailenin ne kadar kazanabileceğini veya ne kadar alabileceğinizi değiştirebilir.',
      },
    },
    'cash-benefit': {
      question: 'Siz veya partneriniz “kontanthjælp” alıyor musunuz?',
      help: '“Kontanthjælp” geçinmek için belediyeden alınan paradır. Alıyorsanız belediyenin mektubunda yazar.',
      why: '“Kontanthjælp” alan aileler “fritidstillæg” alabilir. Bu, çocukların boş zaman etkinlikleri için paradır.',
      label: '“Kontanthjælp” (belediye yardımı)',
      professional: {
        question: 'Ebeveyn veya partneri “kontanthjælp” alıyor mu?',
        help: 'Aileye sorun. Alıyorlarsa belediyenin mektubunda yazar.',
      },
      young: {
        question: 'Birlikte yaşadığın yetişkinler “kontanthjælp” alıyor mu?',
        help: '“Kontanthjælp” geçinmek için belediyeden alınan paradır. Bilmiyorsan evde sor.',
      },
    },
    benefits: {
      question: 'Siz veya partneriniz bunlardan birini alıyor musunuz?',
      help: 'Aldıklarınızın hepsini seçin. Adı, bu para hakkındaki mektupta yazar.',
      why: 'Bazı destekler yalnızca bunlardan birini alan aileler içindir.',
      label: 'Aldıklarınız',
      professional: {
        question: 'Ebeveyn veya partneri bunlardan birini alıyor mu?',
        help: 'Aldıklarının hepsini seçin. Adı, bu para hakkındaki mektupta yazar.',
        label: 'Ailenin aldıkları',
      },
      young: {
        question: 'Birlikte yaşadığın yetişkinler bunlardan birini alıyor mu?',
        help: 'Aldıklarının hepsini seç. Bilmiyorsan evde sor.',
        label: 'Yetişkinlerin aldıkları',
      },
    },
    'months-on-cash-benefit': {
      question: 'Kaç aydır “kontanthjælp” alıyorsunuz?',
      help: 'Tam sayı yazın. “Kontanthjælp” (belediye yardımı) almıyorsanız 0 yazın.',
      why: 'Bazı destekler ancak birkaç ay “kontanthjælp” aldıktan sonra gelir.',
      label: '“Kontanthjælp” (belediye yardımı) alınan ay sayısı',
      professional: {
        question: 'Aile kaç aydır “kontanthjælp” alıyor?',
        help: 'Tam sayı yazın. Aile “kontanthjælp” almıyorsa 0 yazın.',
      },
      young: {
        question: 'Birlikte yaşadığın yetişkinler kaç aydır “kontanthjælp” alıyor?',
        help: 'Tam sayı yaz. “Kontanthjælp” (belediye yardımı) almıyorlarsa 0 yaz.',
      },
    },
    'already-active': {
      question: 'Çocuk şu anda boş zamanında bir etkinliğe gidiyor mu?',
      help: 'Bu bir kulüpte spor, izcilik veya müzik okulu olabilir.',
      why: 'Bazı destekler yalnızca henüz bir etkinliğe gitmeyen çocuklar içindir.',
      label: 'Şu anda bir etkinliğe gidiyor',
      young: {
        question: 'Şu anda boş zamanında bir etkinliğe gidiyor musun?',
        why: 'Bazı destekler yalnızca henüz bir etkinliğe gitmeyenler içindir.',
      },
    },
    refugee: {
      question: 'Danimarka’ya mülteci olarak mı geldiniz?',
      help: 'Emin değilseniz oturma iznine bakın.',
      why: 'Bazı destekler yalnızca kaçmak zorunda kalan aileler içindir. Cevabınızı saklamayız.',
      label: 'Mülteci olarak geldi',
      professional: { question: 'Aile Danimarka’ya mülteci olarak mı geldi?' },
      young: {
        question: 'Sen veya ailen Danimarka’ya mülteci olarak mı geldiniz?',
        help: 'Emin değilsen oturma iznine bak.',
        why: 'Bazı destekler yalnızca kaçmak zorunda kalan aileler içindir. Cevabını saklamayız.',
      },
    },
  },
  income: {
    question: {
      parent: (period) => `Siz ve partneriniz ${PERIODS[period]} toplam ne kadar kazanıyorsunuz?`,
      professional: (period) => `Aile ${PERIODS[period]} toplam ne kadar kazanıyor?`,
      young: (period) => `Ailen ${PERIODS[period]} toplam ne kadar kazanıyor?`,
    },
    help: 'Tutarı Danimarka kronu olarak yazın.',
    label: 'Gelir',
    why: 'Ne kadar kazanılabileceğinin bir sınırı vardır.',
  },
  incomeLimit: {
    question: {
      parent: asksIncome('Ailenizin'),
      professional: asksIncome('Ailenin'),
      young: asksIncome('Ailenin'),
    },
    label: ({ boundary, limit }) =>
      boundary === 'atMost' ? `Gelir en fazla ${limit}` : `Gelir şundan az: ${limit}`,
    noFigures: 'Tutarı yazmanız gerekmez.',
  },
  earners: {
    couple: {
      parent:
        'Kendi gelirinizi ve eşinizin veya partnerinizin gelirini sayın. Çocukların geliri sayılmaz.',
      professional:
        'Ebeveynin gelirini ve eşinin veya partnerinin gelirini sayın. Çocukların geliri sayılmaz.',
      young:
        'Yanında yaşadığın annenin veya babanın gelirini ve eşinin ya da partnerinin gelirini say. Çocukların geliri sayılmaz.',
    },
    adults: {
      parent: 'Adresinizde yaşayan bütün yetişkinleri sayın.',
      professional: 'Ailenin adresinde yaşayan bütün yetişkinleri sayın.',
      young: 'Adresinizde yaşayan bütün yetişkinleri say.',
    },
  },
  incomeKinds: {
    gross: 'Vergi öncesi gelir, maaş bordrosunda vergi henüz kesilmeden önceki tutardır.',
    taxable:
      'Vergiye tabi gelir (“skattepligtig indkomst”), vergi dairesi Skattestyrelsen tarafından gönderilen yıllık “årsopgørelse” belgesinde yazar.',
    personal:
      'Kişisel gelir (“personlig indkomst”), vergi dairesi Skattestyrelsen tarafından gönderilen yıllık “årsopgørelse” belgesinde yazar.',
  },
  noAmount: 'sınır',
  sentences: sentencesTr,
};
