import type { Period } from '../../rule-config.js';
import type { AskedIncome, StandardTexts } from '../standard-texts.js';
import { sentencesSo } from './sentences.so.js';

const PERIODS: Record<Period, string> = { month: 'bishii', year: 'sannadkii' };

function asksIncome(family: string): (asked: AskedIncome) => string {
  return ({ boundary, limit, income, period }) => {
    const kind =
      income === 'gross'
        ? ' cashuurta ka hor'
        : income === 'taxable'
          ? ' ee cashuurtu ku waajibto'
          : income === 'personal'
            ? ' ee shaqsiga ah'
            : '';
    const amount = boundary === 'atMost' ? `ugu badnaan ${limit}` : `in ka yar ${limit}`;
    return `Wadarta dakhliga ${family}${kind} ma yahay ${PERIODS[period ?? 'year']} ${amount}?`;
  };
}

/** Written without a native reader; see `reviewed`. */
export const so: StandardTexts = {
  reviewed: false,
  facts: {
    age: {
      question: 'Ilmuhu immisa jir buu yahay?',
      help: 'Qor immisa sano oo buuxda uu ilmuhu jiro.',
      why: 'Taageeradu waxay u tahay carruurta da’ gaar ah jirta.',
      label: 'Da’da ilmaha',
      young: {
        question: 'Immisa jir baad tahay?',
        help: 'Qor immisa sano oo buuxda aad jirto.',
        why: 'Taageeradu waxay u tahay dadka da’ gaar ah jira.',
        label: 'Da’daada',
      },
    },
    'birth-date': {
      question: 'Goorma ayuu ilmuhu dhashay?',
      help: 'Qor maalinta, bisha iyo sannadka. Ha qorin CPR-nambarka ilmaha.',
      why: 'Sidaas ayaan ku xisaabin karnaa immisa jir uu ilmuhu maanta yahay. Taariikhda ma kaydinno.',
      label: 'Taariikhda dhalashada ilmaha',
      young: {
        question: 'Goorma ayaad dhalatay?',
        help: 'Qor maalinta, bisha iyo sannadka. Ha qorin CPR-nambarkaaga.',
        why: 'Sidaas ayaan ku xisaabin karnaa immisa jir aad maanta tahay. Taariikhda ma kaydinno.',
        label: 'Taariikhda dhalashadaada',
      },
    },
    grade: {
      question: 'Fasalkee buu ilmuhu dhigtaa?',
      help: 'Fasalka diyaarinta (“børnehaveklasse”) waa fasalka 0.',
      why: 'Taageerada qaarkeed waxay u tahay fasallo gaar ah oo keliya.',
      label: 'Fasalka ilmaha',
      young: { question: 'Fasalkee baad dhigataa?', label: 'Fasalkaaga' },
    },
    'number-of-children': {
      question: 'Immisa carruur ah oo ka yar 18 sano ayaa guriga kula nool?',
      help: 'Tiri dhammaan carruurta guriga, xataa kuwa aanad u codsanayn.',
      why: 'Tirada carruurtu waxay beddeli kartaa inta aad dakhli heli kartaan.',
      label: 'Carruurta guriga ee ka yar 18 sano',
      professional: {
        question: 'Immisa carruur ah oo ka yar 18 sano ayaa qoyska la nool?',
        help: 'Tiri dhammaan carruurta guriga.',
        why: 'Tirada carruurtu waxay beddeli kartaa inta qoysku dakhli heli karo.',
      },
      young: {
        help: 'Naftaadana tiri haddii aad ka yar tahay 18 sano.',
        why: 'Tirada carruurtu waxay beddeli kartaa inta qoyskaagu dakhli heli karo.',
      },
    },
    'single-parent': {
      question: 'Keligaa ma korisaa carruurta?',
      help: 'Haa dheh haddii aad carruurtaada la nooshahay oo aan guriga kula noolayn xaas, sey ama lammaane. Warqadaha waxaa loogu yeeraa “enlig forsørger”.',
      why: 'Waxay beddeli kartaa inta aad dakhli heli karto ama inta lagu siin karo.',
      label: 'Waalid keli ah (“enlig forsørger”)',
      professional: {
        question: 'Waalidku keligii ma koriyaa carruurta?',
        help: 'Macnuhu waa in waalidku carruurtiisa la nool yahay oo aan guriga la noolayn xaas, sey ama lammaane. Af Deenishka: “enlig forsørger”.',
        why: 'Waxay beddeli kartaa inta qoysku dakhli heli karo ama inta la siin karo.',
      },
      young: {
        question: 'Waalidka aad la nooshahay keligii ma koriyaa carruurta?',
        help: 'Haa dheh haddii hooyadaa ama aabbahaa aan guriga la noolayn xaas, sey ama lammaane. Warqadaha waxaa loogu yeeraa “enlig forsørger”.',
        why: 'Waxay beddeli kartaa inta qoyskaagu dakhli heli karo ama inta la idin siin karo.',
      },
    },
    'cash-benefit': {
      question: 'Adiga ama lammaanahaagu ma qaadataan “kontanthjælp”?',
      help: '“Kontanthjælp” waa lacag degmadu bixiso oo lagu noolaado. Haddii aad qaadataan, waxaa lagu qoray warqadda degmada.',
      why: 'Qoysaska qaata “kontanthjælp” waxay heli karaan “fritidstillæg”. Waa lacag loogu talagalay firaaqada carruurta.',
      label: '“Kontanthjælp” (caawimo lacageed)',
      professional: {
        question: 'Waalidka ama lammaanihiisu ma qaataan “kontanthjælp”?',
        help: 'Weydii qoyska. Haddii ay qaataan, waxaa lagu qoray warqadda degmada.',
      },
      young: {
        question: 'Dadka waaweyn ee aad la nooshahay ma qaataan “kontanthjælp”?',
        help: '“Kontanthjælp” waa lacag degmadu bixiso oo lagu noolaado. Haddii aanad hubin, guriga weydii.',
      },
    },
    benefits: {
      question: 'Adiga ama lammaanahaagu ma qaadataan mid ka mid ah kuwan?',
      help: 'Dooro dhammaan waxa aad qaadataan. Magacu wuxuu ku qoran yahay warqadda lacagta.',
      why: 'Taageerada qaarkeed waxay u tahay qoysaska qaata mid ka mid ah kuwan.',
      label: 'Waxa aad qaadataan',
      professional: {
        question: 'Waalidka ama lammaanihiisu ma qaataan mid ka mid ah kuwan?',
        help: 'Dooro dhammaan waxa ay qaataan. Magacu wuxuu ku qoran yahay warqadda lacagta.',
        label: 'Waxa qoysku qaato',
      },
      young: {
        question: 'Dadka waaweyn ee aad la nooshahay ma qaataan mid ka mid ah kuwan?',
        help: 'Dooro dhammaan waxa ay qaataan. Haddii aanad hubin, guriga weydii.',
        label: 'Waxa dadka waaweyn qaataan',
      },
    },
    'months-on-cash-benefit': {
      question: 'Immisa bilood ayaad qaadanayseen “kontanthjælp”?',
      help: 'Qor tiro dhan. Qor 0 haddii aanad qaadan “kontanthjælp” (caawimo lacageed).',
      why: 'Taageerada qaarkeed waxay timaaddaa dhowr bilood oo “kontanthjælp” ah ka dib.',
      label: 'Bilaha “kontanthjælp” (caawimo lacageed) la qaadanayay',
      professional: {
        question: 'Immisa bilood ayuu qoysku qaadanayay “kontanthjælp”?',
        help: 'Qor tiro dhan. Qor 0 haddii qoysku aanu qaadan “kontanthjælp”.',
      },
      young: {
        question:
          'Immisa bilood ayay dadka waaweyn ee aad la nooshahay qaadanayeen “kontanthjælp”?',
        help: 'Qor tiro dhan. Qor 0 haddii aanay qaadan “kontanthjælp” (caawimo lacageed).',
      },
    },
    'already-active': {
      question: 'Ilmuhu hadda ma tagaa hawl firaaqo?',
      help: 'Waxay noqon kartaa isboorti naadi ah, iskaawt ama dugsi muusig.',
      why: 'Taageerada qaarkeed waxay u tahay carruurta aan weli hawl firaaqo tagin.',
      label: 'Hadda wuxuu tagaa hawl firaaqo',
      young: {
        question: 'Hadda ma tagtaa hawl firaaqo?',
        why: 'Taageerada qaarkeed waxay u tahay kuwa aan weli hawl firaaqo tagin.',
        label: 'Hadda waxaad tagtaa hawl firaaqo',
      },
    },
    refugee: {
      question: 'Ma qaxooti ahaan baad Denmark u timaaddeen?',
      help: 'Haddii aanad hubin, eeg sharciga deggenaanshaha.',
      why: 'Taageerada qaarkeed waxay u tahay qoysaska soo qaxay oo keliya. Jawaabta ma kaydinno.',
      label: 'Qaxooti ahaan ku yimid',
      professional: { question: 'Qoysku ma qaxooti ahaan buu Denmark u yimid?' },
      young: { question: 'Adiga ama qoyskaagu ma qaxooti ahaan baad Denmark u timaaddeen?' },
    },
  },
  income: {
    question: {
      parent: (period) => `Immisa ayay tahay wadarta dakhligiinnu ${PERIODS[period]}?`,
      professional: (period) => `Immisa ayay tahay wadarta dakhliga qoysku ${PERIODS[period]}?`,
      young: (period) => `Immisa ayay tahay wadarta dakhliga qoyskaagu ${PERIODS[period]}?`,
    },
    help: 'Ku qor lacagta karoonka Denmark.',
    label: 'Dakhliga',
    why: 'Waxaa jira xad ku saabsan inta dakhli la heli karo.',
  },
  incomeLimit: {
    question: {
      parent: asksIncome('qoyskiinna'),
      professional: asksIncome('qoyska'),
      young: asksIncome('qoyskaaga'),
    },
    label: ({ boundary, limit }) =>
      boundary === 'atMost' ? `Dakhli ugu badnaan ${limit}` : `Dakhli ka yar ${limit}`,
    noFigures: 'Uma baahnid inaad qorto inta ay tahay.',
  },
  earners: {
    couple: {
      parent:
        'Ku dar dakhligaaga iyo kan xaaskaaga, seygaaga ama lammaanahaaga. Dakhliga carruurta laguma daro.',
      professional:
        'Ku dar dakhliga waalidka iyo kan xaaskiisa, seygeeda ama lammaanaha. Dakhliga carruurta laguma daro.',
      young:
        'Ku dar dakhliga waalidka aad la nooshahay iyo kan lammaanihiisa. Dakhliga carruurta laguma daro.',
    },
    adults: {
      parent: 'Ku dar dhammaan dadka waaweyn ee cinwaankiinna ku nool.',
      professional: 'Ku dar dhammaan dadka waaweyn ee cinwaanka qoyska ku nool.',
      young: 'Ku dar dhammaan dadka waaweyn ee cinwaankiinna ku nool.',
    },
  },
  incomeKinds: {
    gross:
      'Cashuurta ka hor waa lacagta ku qoran warqadda mushaharka ee aan weli cashuur laga jarin.',
    taxable:
      'Dakhliga cashuurtu ku waajibto (“skattepligtig indkomst”) wuxuu ku qoran yahay “årsopgørelse”, xisaabta sannadka ee xafiiska cashuurta Skattestyrelsen.',
    personal:
      'Dakhliga shaqsiga ah (“personlig indkomst”) wuxuu ku qoran yahay “årsopgørelse”, xisaabta sannadka ee xafiiska cashuurta Skattestyrelsen.',
  },
  noAmount: 'xadka',
  sentences: sentencesSo,
};
