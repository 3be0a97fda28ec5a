import type { LaterTexts } from './later.da.js';

const datePart = { day: 'günü', month: 'ayı', year: 'yılı' } as const;

/** What the leisure pass says after its first page, in Turkish. */
export const laterTr: LaterTexts = {
  kroner: (amount) => `${amount}\u00a0kron`,
  percent: (amount) => `%${amount}`,
  next: 'İleri',
  back: 'Geri',
  wipe: 'Cevaplarımı sil',
  yes: 'Evet',
  no: 'Hayır',
  dontKnow: 'Bilmiyorum',
  noneOfThem: 'Hiçbiri',
  why: 'Bunu neden soruyoruz?',
  child: (which, age) =>
    age === undefined ? `${which}. çocuk` : `${which}. çocuk (${age} yaşında)`,
  howManyChildren: 'Kaç çocuk için soruyorsunuz?',
  howManyChildrenHelp: 'Aynı anda birkaç çocuk için sorabilirsiniz.',
  children: (count) => `${count} çocuk`,
  day: 'Gün',
  month: 'Ay',
  year: 'Yıl',
  dateHelp: 'Örneğin 3 5 2015',
  perMonth: 'kron, ayda',
  perYear: 'kron, yılda',
  years: 'yaş',
  grade: 'sınıf',
  aged: (count) => `${count} yaş`,
  inGrade: (number) => `${number}. sınıf`,
  unknownAmount: 'geçerli sınır',

  fault: 'Cevabınızı kontrol edin',
  faultBefore: 'Hata:',
  problems: {
    empty: () => 'Bir cevap yazın veya “Bilmiyorum” seçin.',
    'nothing-chosen': () => 'Bir cevap seçin.',
    'none-and-some': () => 'Ya “Hiçbiri” ya da uygun olanları seçin.',
    'not-a-number': () => 'Sayıyı rakamla yazın, örneğin 8.',
    'not-whole': () => 'Virgülsüz tam bir sayı yazın.',
    negative: () => '0’dan küçük olmayan bir sayı yazın.',
    'too-small': ({ minimum }) => `Sayı en az ${minimum} olmalı.`,
    'too-large': ({ maximum }) => `Sayı en fazla ${maximum} olabilir.`,
    'unclear-amount': () =>
      'Binleri ve kuruşları ayırt edemiyoruz. Örneğin 1.400 veya 1400,50 yazın.',
    'not-an-amount': () => 'Tutarı rakamla yazın, örneğin 1.400.',
    'part-missing': ({ parts }) =>
      `Tarihin ${parts.map((part) => datePart[part]).join(' ve ')} eksik. Lütfen yazın.`,
    'part-wrong': ({ part }) =>
      part === 'day'
        ? 'Gün 1 ile 31 arasında bir sayı olmalı.'
        : part === 'month'
          ? 'Ay 1 ile 12 arasında bir sayı olmalı.'
          : 'Yılı dört rakamla yazın, örneğin 2015.',
    'short-year': () => 'Yılın tamamını yazın, örneğin 2015.',
    'no-such-day': () => 'Böyle bir gün yok. Günü ve ayı kontrol edin.',
    'future-date': () => 'Bu gün henüz gelmedi. Yılı kontrol edin.',
    'too-long-ago': ({ years }) => `Bu tarih ${years} yıldan daha eski. Yılı kontrol edin.`,
  },

  checkHeading: 'Cevaplarınızı gözden geçirin',
  change: 'Değiştir',
  changeWhat: (question) => `Değiştir: ${question}`,
  household: 'Aileniz',
  showResults: 'Sonucu göster',

  resultHeading: 'Sonucunuz',
  changeAnswers: 'Cevapları değiştir',
  startOver: 'Baştan başla',
  print: 'Yazdır',
  copyLink: 'Sonucun bağlantısını kopyala',
  copiedLink: 'Bağlantı kopyalandı',
  linkHolds: 'Bağlantı yalnızca sonucu gösterir. Cevaplarınız içinde değildir.',

  canApply: {
    parent: (name) => `Bunun için başvurabilirsiniz: ${name}.`,
    professional: (name) => `Çocuk için buna başvurabilirsiniz: ${name}.`,
    young: (name) => `Bunun için başvurabilirsin: ${name}.`,
  },
  someoneCanApply: (name) => `Çocuk için buna başvurulabilir: ${name}.`,
  whoApplies: (who) => `Kim başvurur? ${who}.`,
  municipalityDecides: 'Başvuruya belediye karar verir.',
  decides: (authority) => `Başvuruya karar veren: ${authority}.`,
  ruleMet: 'Cevaplarınıza göre koşulları karşılıyorsunuz.',
  automatic: (name) => `Cevaplarınıza göre bu kendiliğinden gelir: ${name}. Başvurmanız gerekmez.`,
  othersApply: (name) => `Bunun için başka birinin başvurması gerekiyor: ${name}.`,
  askThem: (who) => `Sorun: ${who}.`,
  othersApplyNote: 'Kendiniz başvuramazsınız. Her zaman sorabilirsiniz.',
  applicants: {
    parent: 'çocuğun anne veya babası',
    professional: 'çocuğun öğretmeni, pedagogu veya başka bir uzman',
    club: 'kulüp',
  },
  unsure: 'Buna burada cevap veremiyoruz. Belediyeye sorun.',
  unsureBecause: 'Şu soruya “Bilmiyorum” dediniz:',
  figureFrom: (year) =>
    year === undefined
      ? 'Bu gelir sınırı yeni değil. Şimdi daha yüksek olabilir. Belediyeye sorun.'
      : `Bu sınır ${year} yılından. Şimdi daha yüksek olabilir. Belediyeye sorun.`,
  figureNotYet:
    'Bu sınır daha sonra geçerli olacak. Şimdi neyin geçerli olduğunu belediyeye sorun.',
  amountsFrom: (year) => `Tutar ${year} yılından. Değişmiş olabilir.`,
  noRoute: 'Kimin başvurabileceğini bilmiyoruz. Belediyeye sorun.',
  needsAnswer: 'Burada bir cevap eksik.',
  notLikely: {
    parent: (what) => `Cevaplarınıza göre çocuğunuz bunu alamayacak gibi görünüyor: ${what}.`,
    professional: (what) => `Cevaplarınıza göre çocuk bunu alamayacak gibi görünüyor: ${what}.`,
    young: (what) => `Cevaplarına göre bunu alamayacaksın gibi görünüyor: ${what}.`,
  },
  thePass: 'bu destek',
  applyAnyway:
    'Yine de her zaman başvurabilir veya sorabilirsiniz. Belediye size yol göstermelidir.',
  askAnyway: 'Yine de her zaman başvurabilir veya sorabilirsiniz.',
  closedUntil: (date) => `Şu anda başvuru kapalı. Başvurular şu gün açılır: ${date}.`,
  closedNoDate: 'Şu anda başvuru kapalı. Ne zaman açılacağını belediyeye sorun.',
  spentUntil: (date) => `Para bitti. Yeni para şu gün gelir: ${date}.`,
  spent: 'Para bitti. Yeni para gelip gelmeyeceğini belediyeye sorun.',
  opens: (date) => `Başvurular şu gün açılır: ${date}.`,
  whenOpen: 'Açıldığında:',
  rulesUntil: (date) =>
    `Bu kurallar şu güne kadar geçerliydi: ${date}. Şimdi neyin geçerli olduğunu belediyeye sorun.`,
  rulesFrom: (date) =>
    `Bu kurallar şu günden sonra geçerlidir: ${date}. Şimdi neyin geçerli olduğunu belediyeye sorun.`,
  stopped: 'Bu desteği burada kontrol edemiyoruz. Belediyeye sorun.',
  stoppedUnnamed: (count) =>
    `Burada kontrol edemediğimiz ${count} destek daha var. Belediyeye sorun.`,

  gives: 'Alabilecekleriniz',
  benefits: {
    fee: 'Kulüp aidatı',
    equipment: 'Malzeme',
    camp: 'Kamp ve turnuvalar',
    transport: 'Ulaşım',
    guide: 'Başlamak için yardım',
  },
  upTo: (amount) => `en fazla ${amount}`,
  wholePrice: 'fiyatın tamamı',
  shareOf: (percent) => `fiyatın ${percent} kadarı`,
  shareUpTo: (percent, amount) => `fiyatın ${percent} kadarı, en fazla ${amount}`,
  periods: {
    once: 'bir kez',
    month: 'her ay',
    halfYear: 'her yarıyıl',
    season: 'her sezon',
    year: 'her yıl',
    calendarYear: 'her takvim yılı',
    schoolYear: 'her okul yılı',
  },
  amountNotSaid: 'Tutar yazılmamış. Belediyeye sorun.',
  together: (amount) => `hepsi birlikte en fazla ${amount}`,
  perhaps: 'belki',
  mostYears: (years) => `Toplam en fazla ${years} yıl.`,
  mostTimes: (times) => (times === 1 ? 'Yalnızca bir kez.' : `En fazla ${times} kez.`),
  mostActivities: (count) =>
    count === 1 ? 'Aynı anda tek bir etkinlik için.' : `En fazla ${count} etkinlik için.`,

  howTo: 'Ne yapmalısınız?',
  have: 'Bunları hazır bulundurun',
  papers:
    'Başvururken çocuğunuzun CPR numarası yanınızda olsun. Numarayı buraya yazmayın ve normal e-posta veya SMS ile göndermeyin.',
  papersYoung:
    'Başvururken CPR numaran yanında olsun. Numarayı buraya yazma ve normal e-posta veya SMS ile gönderme.',
  consent:
    'Önce anne ve babayla konuşun. Başvurmanıza onay vermeleri gerekir. Buraya ad veya CPR numarası yazmayın.',
  sayThis: 'Şöyle diyebilirsiniz',

  priceHeading: 'Kendiniz ne kadar ödersiniz?',
  priceLabel: 'Etkinliğin fiyatı ne kadar?',
  reckon: 'Hesapla',
  price: (price, pays, left) =>
    `Fiyat: ${price}. Destek en fazla şunu öder: ${pays}. Siz şunu ödersiniz: ${left}.`,

  whyHeading: 'Bu cevabı neden aldım?',
  truth: {
    met: 'Karşılandı',
    unmet: 'Karşılanmadı',
    unknown: 'Bilmiyoruz',
    assessed: 'Değerlendirilmesi gerekir',
  },
  assessedBy: (who) => `Bunu değerlendiren: ${who}.`,
  source: 'Kaynak:',
  readOn: (date) => `Okunduğu tarih: ${date}.`,
  legalBasis: 'Yasal dayanak:',
  answerTo: (question) => `“${question}” sorusuna cevabınız`,
  figureUsed: (label, amount, year) =>
    year === undefined ? `${label}: ${amount}` : `${label}: ${amount} (${year})`,
  unchecked: (what) => `Bunu kontrol etmedik: ${what}`,
  whatIfHeading: 'Cevabı ne değiştirebilir?',
  whatIf: (question, answer) => `“${question}” Cevap “${answer}” olursa:`,
  whatIfAge: (years) => `Çocuk ${years} yaşında olduğunda:`,
  appealHeading: 'Hayır cevabı alırsanız',

  othersHeading: 'Başka olanaklar',
  relations: {
    combinable: (name) => `Bununla birlikte kullanılabilir: ${name}.`,
    excludes: (name) => `Bununla birlikte kullanılamaz: ${name}.`,
    referFirst: (name) => `Önce buna başvurun: ${name}.`,
    fallback: (name) => `Bunun yerine şunu deneyin: ${name}.`,
  },

  guidance: 'Bu bir bilgilendirmedir, karar değildir. Yalnızca belediye evet veya hayır diyebilir.',
  always: 'Her zaman başvurabilirsiniz.',

  cardHeading: (name) => `Başvurmamıza yardım eder misiniz? (${name})`,
  cardFor: 'Bunu okulda veya kulüpte gösterin',
  cardText: (unit) =>
    `Şu birimin rehberini kullandık: ${unit}. Rehbere göre başvuruyu siz yapabilirsiniz. Bunu yapmanıza onay veriyoruz.`,
  cardLink: 'Başvuru:',

  sharedHeading: 'Paylaşılan sonuç',
  sharedIntro:
    'Biri bu sonucu sizinle paylaştı. Cevapları içinde değildir. Kurallar o zamandan beri değişmiş olabilir.',
  tryYourself: 'Kendiniz bakın',
  shared: {
    canApply: 'Başvurulabilir.',
    askSomeone: 'Belediyeye veya başvurabilecek kişiye sorun.',
    automatic: 'Kendiliğinden gelir.',
    needsAnswer: 'Burada bir cevap eksik.',
    no: 'Cevaplara göre alınamayacak gibi görünüyor.',
    closed: 'Başvuru kapalı.',
    outdated: 'Kurallar yeni değil. Belediyeye sorun.',
  },
};
