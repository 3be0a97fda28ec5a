import type { LaterTexts } from './later.da.js';

const datePart = { day: 'maalinta', month: 'bisha', year: 'sannadka' } as const;

/** What the leisure pass says after its first page, in Somali. */
export const laterSo: LaterTexts = {
  kroner: (amount) => `${amount}\u00a0karoon`,
  percent: (amount) => `${amount}%`,
  next: 'Xiga',
  back: 'Dib u noqo',
  wipe: 'Tirtir jawaabahayga',
  yes: 'Haa',
  no: 'Maya',
  dontKnow: 'Ma garanayo',
  noneOfThem: 'Midna',
  why: 'Maxaan u weydiinaynaa?',
  child: (which, age) =>
    age === undefined ? `Ilmaha ${which}aad` : `Ilmaha ${which}aad (${age} jir)`,
  howManyChildren: 'Immisa carruur ah ayaad wax u weydiinaysaa?',
  howManyChildrenHelp: 'Dhowr carruur ah ayaad hal mar wax u weydiin kartaa.',
  children: (count) => `${count} ${count === 1 ? 'ilmo' : 'carruur ah'}`,
  day: 'Maalin',
  month: 'Bil',
  year: 'Sannad',
  dateHelp: 'Tusaale 3 5 2015',
  perMonth: 'karoon bishii',
  perYear: 'karoon sannadkii',
  years: 'sano',
  grade: 'fasal',
  aged: (count) => `${count} sano`,
  inGrade: (number) => `Fasalka ${number}`,
  unknownAmount: 'xadka jira',

  fault: 'Hubi jawaabtaada',
  faultBefore: 'Khalad:',
  problems: {
    empty: () => 'Qor jawaab, ama dooro “Ma garanayo”.',
    'nothing-chosen': () => 'Dooro jawaab.',
    'none-and-some': () => 'Dooro “Midna” ama kuwa ku habboon.',
    'not-a-number': () => 'Tirada ku qor lambar, tusaale 8.',
    'not-whole': () => 'Qor tiro dhan oo aan hakad lahayn.',
    negative: () => 'Qor tiro aan ka yarayn 0.',
    'too-small': ({ minimum }) => `Tiradu waa inay ahaataa ugu yaraan ${minimum}.`,
    'too-large': ({ maximum }) => `Tiradu waa inay ahaataa ugu badnaan ${maximum}.`,
    'unclear-amount': () => 'Ma kala garan karno kumanka iyo øre. Qor tusaale 1.400 ama 1400,50.',
    'not-an-amount': () => 'Lacagta ku qor lambar, tusaale 1.400.',
    'part-missing': ({ parts }) =>
      `Sidoo kale qor ${parts.map((part) => datePart[part]).join(' iyo ')}.`,
    'part-wrong': ({ part }) =>
      part === 'day'
        ? 'Maalintu waa inay ahaataa tiro u dhexaysa 1 iyo 31.'
        : part === 'month'
          ? 'Bishu waa inay ahaataa tiro u dhexaysa 1 iyo 12.'
          : 'Sannadka ku qor afar lambar, tusaale 2015.',
    'short-year': () => 'Qor sannadka oo dhan, tusaale 2015.',
    'no-such-day': () => 'Maalintaas ma jirto. Hubi maalinta iyo bisha.',
    'future-date': () => 'Maalintaas weli ma iman. Hubi sannadka.',
    'too-long-ago': ({ years }) => `Taariikhdu waxay ka hor tahay ${years} sano. Hubi sannadka.`,
  },

  checkHeading: 'Eeg jawaabahaaga',
  change: 'Beddel',
  changeWhat: (question) => `Beddel: ${question}`,
  household: 'Qoyskiinna',
  showResults: 'Tus natiijada',

  resultHeading: 'Natiijadaada',
  changeAnswers: 'Beddel jawaabaha',
  startOver: 'Mar kale bilow',
  print: 'Daabac',
  copyLink: 'Koobi linkiga natiijada',
  copiedLink: 'Linkiga waa la koobiyay',
  linkHolds: 'Linkigu wuxuu tusayaa natiijada oo keliya. Jawaabahaagu kuma jiraan.',

  canApply: {
    parent: (name) => `Waad codsan kartaa ${name}.`,
    professional: (name) => `Ilmaha waad u codsan kartaa ${name}.`,
    young: (name) => `Waad codsan kartaa ${name}.`,
  },
  someoneCanApply: (name) => `Ilmaha waa loo codsan karaa ${name}.`,
  whoApplies: (who) => `Yaa codsanaya? ${who}.`,
  municipalityDecides: 'Degmada ayaa go’aan ka gaarta codsiga.',
  decides: (authority) => `Cidda codsiga go’aanka ka gaarta: ${authority}.`,
  ruleMet: 'Sida jawaabahaaga, shuruudaha waad buuxisaan.',
  automatic: (name) =>
    `Sida jawaabahaaga, si toos ah ayay u imanaysaa: ${name}. Uma baahnid inaad codsato.`,
  othersApply: (name) => `Qof kale ayaa codsanaya ${name}.`,
  askThem: (who) => `Weydii: ${who}.`,
  othersApplyNote: 'Adigu ma codsan kartid. Mar walba waad weydiin kartaa.',
  applicants: {
    parent: 'waalidka ilmaha',
    professional: 'macallinka ilmaha ama shaqaale kale oo la shaqeeya',
    club: 'naadiga',
  },
  unsure: 'Taas halkan kagama jawaabi karno. Weydii degmada.',
  unsureBecause: 'Waxaad “Ma garanayo” kaga jawaabtay:',
  figureFrom: (year) =>
    year === undefined
      ? 'Xadka dakhligu ma cusba. Hadda waxaa laga yaabaa inuu ka sarreeyo. Weydii degmada.'
      : `Xadka dakhligu waa kan ${year}. Hadda waxaa laga yaabaa inuu ka sarreeyo. Weydii degmada.`,
  figureNotYet: 'Xadkani wuxuu dhaqan gelayaa mar dambe. Weydii degmada waxa hadda jira.',
  amountsFrom: (year) => `Lacagtu waa tii ${year}. Way isbeddeli kartaa.`,
  noRoute: 'Ma garanayno cidda codsan karta. Weydii degmada.',
  needsAnswer: 'Halkan jawaab ayaa ka maqan.',
  notLikely: {
    parent: (what) => `Sida jawaabahaaga, uma muuqato in ilmahaagu heli karo ${what}.`,
    professional: (what) => `Sida jawaabahaaga, uma muuqato in ilmuhu heli karo ${what}.`,
    young: (what) => `Sida jawaabahaaga, uma muuqato inaad heli karto ${what}.`,
  },
  thePass: 'taageeradan',
  applyAnyway:
    'Si kastaba ha ahaatee, mar walba waad codsan ama weydiin kartaa. Degmadu waa inay ku caawisaa.',
  askAnyway: 'Si kastaba ha ahaatee, mar walba waad codsan ama weydiin kartaa.',
  closedUntil: (date) =>
    `Hadda codsigu waa xiran yahay. Waxaad codsan kartaa laga bilaabo: ${date}.`,
  closedNoDate: 'Hadda codsigu waa xiran yahay. Weydii degmada goorta la codsan karo.',
  spentUntil: (date) => `Lacagtii way dhammaatay. Lacag cusub waxay jirtaa laga bilaabo: ${date}.`,
  spent: 'Lacagtii way dhammaatay. Weydii degmada haddii lacag kale imanayso.',
  opens: (date) => `Waxaad codsan kartaa laga bilaabo: ${date}.`,
  whenOpen: 'Marka la furo:',
  rulesUntil: (date) => `Xeerarkani waxay jireen ilaa: ${date}. Weydii degmada waxa hadda jira.`,
  rulesFrom: (date) =>
    `Xeerarkani waxay dhaqan gelayaan laga bilaabo: ${date}. Weydii degmada waxa hadda jira.`,
  stopped: 'Taageeradan halkan kuma hubin karno. Weydii degmada.',
  stoppedUnnamed: (count) =>
    `Waxaa jira taageero kale oo aynaan halkan ku hubin karin (tirada: ${count}). Weydii degmada.`,

  gives: 'Waxa aad heli kartaan',
  benefits: {
    fee: 'Lacagta naadiga',
    equipment: 'Qalabka',
    camp: 'Xerooyinka iyo tartamada',
    transport: 'Gaadiidka',
    guide: 'Caawimo bilow ah',
  },
  upTo: (amount) => `ilaa ${amount}`,
  wholePrice: 'qiimaha oo dhan',
  shareOf: (percent) => `${percent} qiimaha`,
  shareUpTo: (percent, amount) => `${percent} qiimaha, laakiin ugu badnaan ${amount}`,
  periods: {
    once: 'hal mar',
    month: 'bishii',
    halfYear: 'lixdii biloodba',
    season: 'xilli-ciyaareedkii',
    year: 'sannadkii',
    calendarYear: 'sannadkii, Janaayo ilaa Diseembar',
    schoolYear: 'sannad-dugsiyeedkii',
  },
  amountNotSaid: 'Lacagta lama sheegin. Weydii degmada.',
  together: (amount) => `wadar ahaan ugu badnaan ${amount}`,
  perhaps: 'laga yaabaa',
  mostYears: (years) => `Wadar ahaan ugu badnaan ${years} sano.`,
  mostTimes: (times) => (times === 1 ? 'Hal mar oo keliya.' : `Ugu badnaan ${times} jeer.`),
  mostActivities: (count) => (count === 1 ? 'Hal hawl markiiba.' : `Ugu badnaan ${count} hawlood.`),

  howTo: 'Sidaan samee',
  have: 'Diyaari',
  papers:
    'CPR-nambarka ilmaha hay markaad codsanayso. Halkan ha ku qorin, hana ku dirin emayl caadi ah ama SMS.',
  papersYoung:
    'CPR-nambarkaaga hay markaad codsanayso. Halkan ha ku qorin, hana ku dirin emayl caadi ah ama SMS.',
  consent:
    'Marka hore la hadal waalidka. Waa inay oggolaadaan inaad codsato. Halkan ha ku qorin magac ama CPR-nambar.',
  sayThis: 'Waxaad dhihi kartaa',

  priceHeading: 'Immisa ayaad adigu bixinaysaa?',
  priceLabel: 'Hawshu waa immisa?',
  reckon: 'Xisaabi',
  price: (price, pays, left) =>
    `Qiimuhu waa ${price}. Taageeradu waxay bixin kartaa ${pays}. Adigu waxaad bixinaysaa ${left}.`,

  whyHeading: 'Maxaan jawaabtan u helay?',
  truth: {
    met: 'Waa buuxsantay',
    unmet: 'Ma buuxsamin',
    unknown: 'Ma garanayno',
    assessed: 'Waa in la qiimeeyaa',
  },
  assessedBy: (who) => `Waxaa qiimaynaya: ${who}.`,
  source: 'Isha:',
  readOn: (date) => `La akhriyay: ${date}.`,
  legalBasis: 'Sharciga:',
  answerTo: (question) => `Jawaabtaada “${question}”`,
  figureUsed: (label, amount, year) =>
    year === undefined ? `${label}: ${amount}` : `${label}: ${amount} (${year})`,
  unchecked: (what) => `Tan ma hubin: ${what}`,
  whatIfHeading: 'Maxaa beddeli kara jawaabta?',
  whatIf: (question, answer) => `“${question}” Haddii jawaabtu tahay “${answer}”:`,
  whatIfAge: (years) => `Marka ilmuhu ${years} jir noqdo:`,
  appealHeading: 'Haddii laguu diido',

  othersHeading: 'Fursado kale',
  relations: {
    combinable: (name) => `Waa lala isticmaali karaa: ${name}.`,
    excludes: (name) => `Lalama isticmaali karo: ${name}.`,
    referFirst: (name) => `Marka hore codso: ${name}.`,
    fallback: (name) => `Taas beddelkeeda isku day: ${name}.`,
  },

  guidance: 'Tani waa hagid, ma aha go’aan. Degmada oo keliya ayaa haa ama maya dhihi karta.',
  always: 'Mar walba waad codsan kartaa.',

  cardHeading: (name) => `Ma naga caawin kartaan codsiga ${name}?`,
  cardFor: 'Tus dugsiga ama naadiga',
  cardText: (unit) =>
    `Waxaan isticmaalnay hagidda ${unit}. Waxay sheegaysaa inaad idinku codsan kartaan. Waan oggolnahay.`,
  cardLink: 'Codsiga:',

  sharedHeading: 'Natiijo la wadaagay',
  sharedIntro:
    'Qof ayaa natiijadan kula wadaagay. Jawaabihiisu kuma jiraan. Xeerarku way isbeddeli kareen tan iyo markaas.',
  tryYourself: 'Adigu hubi',
  shared: {
    canApply: 'Waa la codsan karaa.',
    askSomeone: 'Weydii degmada ama cidda codsan karta.',
    automatic: 'Si toos ah ayay u imanaysaa.',
    needsAnswer: 'Halkan jawaab ayaa ka maqan.',
    no: 'Sida jawaabaha, uma muuqato in la heli karo.',
    closed: 'Codsigu waa xiran yahay.',
    outdated: 'Xeerarku ma cusba. Weydii degmada.',
  },
};
