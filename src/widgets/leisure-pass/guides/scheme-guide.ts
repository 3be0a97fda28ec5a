import { contactGuide } from '../../../core/config/fields-guide.js';
import type { Guide } from '../../../core/config/guide.js';
import type { SchemeConfig } from '../scheme-config.js';
import { benefitGuide, sharedCapGuide } from './benefit-guide.js';
import { closureGuide } from './closure-guide.js';
import { conditionsGuide, idGuide } from './reference-guide.js';
import { relationGuide } from './relation-guide.js';
import { routeGuide } from './route-guide.js';
import { schemeWords } from './scheme-words-guide.js';

/** The guide to one kind of support. */
export const schemeGuide: Guide<SchemeConfig> = {
  label: { da: 'Ordning', en: 'Scheme' },
  help: {
    da: 'Én slags støtte: hvem der kan få den, hvad den giver, og hvem der søger.',
    en: 'One kind of support: who can get it, what it gives, and who applies.',
  },
  fields: {
    id: idGuide('fritidspas'),
    ...schemeWords,
    role: {
      label: { da: 'Hvad det er', en: 'What it is' },
      help: {
        da: 'Kommunens egne står først i resultatet. Tillæg og andres hjælp står under dem.',
        en: 'The municipality’s own stand first in the result. Supplements and others’ help stand below.',
      },
      values: {
        pass: { da: 'Kommunens egen ordning', en: 'The municipality’s own scheme' },
        supplement: {
          da: 'Et tillæg, man kan få oveni, fx statens fritidstillæg',
          en: 'A supplement on top, such as the state’s leisure supplement',
        },
        other: { da: 'Hjælp fra andre, fx en forening', en: 'Help from others, such as a charity' },
      },
    },
    decision: {
      label: { da: 'Hvem der siger ja', en: 'Who says yes' },
      help: {
        da: 'Udelad det, når nogen skal afgøre det. Vælg kun reglen, hvis alle, der opfylder betingelserne, får det, uden at nogen skal vurdere noget.',
        en: 'Leave it out where somebody decides. Choose the rule only where all who meet the conditions get it and nobody has to judge anything.',
      },
      values: {
        authority: {
          da: 'Kommunen eller en anden afgør det',
          en: 'The municipality or another decides',
        },
        rule: { da: 'Reglen selv', en: 'The rule itself' },
      },
    },
    from: {
      label: { da: 'Reglerne gælder fra', en: 'The rules hold from' },
      help: {
        da: 'Den første dag: år-måned-dag. Før den dag svarer vi hverken ja eller nej.',
        en: 'The first day: year-month-day. Before it we answer neither yes nor no.',
      },
      example: '2026-01-01',
    },
    to: {
      label: { da: 'Reglerne gælder til og med', en: 'The rules hold through' },
      help: {
        da: 'Den sidste dag. Bagefter står der, at reglerne ikke er nye, og at man skal spørge. Udelad den, hvis der ikke er en slutdato.',
        en: 'The last day. After it we say that the rules are old and to ask. Leave it out where there is no end.',
      },
      example: '2026-12-31',
    },
    requires: conditionsGuide(
      {
        label: { da: 'Betingelser', en: 'Conditions' },
        help: {
          da: 'Alle skal være opfyldt. Er der flere grunde, hvor én er nok, så lav en betingelse af slagsen »Mindst én«.',
          en: 'All must be met. Where there are grounds of which one is enough, make a condition of the kind “Any”.',
        },
      },
      'alder-3-17',
    ),
    routes: {
      label: { da: 'Måder at søge på', en: 'Ways to apply' },
      help: {
        da: 'Den første, der er åben for den, der spørger. Er der ingen, får familien at vide, at de skal spørge jer.',
        en: 'The first that is open to whoever asks. Where there is none, the family is told to ask you.',
      },
      item: routeGuide,
    },
    benefits: {
      label: { da: 'Det, familien får', en: 'Benefits' },
      help: {
        da: 'Kontingent, udstyr, lejr, transport og hjælp til at komme i gang.',
        en: 'Fee, equipment, camp, transport and help with getting started.',
      },
      item: benefitGuide,
    },
    sharedCaps: {
      label: { da: 'Fælles lofter', en: 'Shared caps' },
      help: {
        da: 'Når flere ting deler det samme beløb.',
        en: 'Where several things share the same amount.',
      },
      item: sharedCapGuide,
    },
    limits: {
      label: { da: 'Hvor længe og hvor mange', en: 'How long and how many' },
      help: {
        da: 'Bliver kun fortalt, ikke tjekket: Vi ved ikke, hvad barnet har fået før.',
        en: 'Told, not checked: we do not know what the child has had before.',
      },
      fields: {
        years: {
          label: { da: 'År i alt', en: 'Years in all' },
          help: { da: 'Det højeste antal år.', en: 'The most years.' },
          example: 4,
        },
        times: {
          label: { da: 'Gange i alt', en: 'Times in all' },
          help: {
            da: 'Hvor mange gange et barn kan få det. 1 er kun én gang.',
            en: 'How many times a child can have it. 1 is only once.',
          },
          example: 1,
        },
        activities: {
          label: { da: 'Aktiviteter ad gangen', en: 'Activities at a time' },
          help: {
            da: 'Hvor mange ting passet kan bruges til.',
            en: 'How many things it pays for.',
          },
          example: 1,
        },
        note: {
          label: { da: 'Bemærkning', en: 'Note' },
          help: { da: 'Det, tallene ikke siger.', en: 'What the numbers do not say.' },
          example: {
            da: 'Man må gerne skifte fra forår til efterår.',
            en: 'One may change from spring to autumn.',
          },
        },
      },
    },
    closures: {
      label: { da: 'Lukkede perioder', en: 'Closures' },
      help: {
        da: 'Ferielukket, tom pulje eller ikke åbnet endnu.',
        en: 'Closed for holidays, an empty pool, or not open yet.',
      },
      item: closureGuide,
    },
    relations: {
      label: { da: 'Andre ordninger', en: 'Other schemes' },
      help: {
        da: 'Hvad man kan få sammen, og hvad man kan prøve i stedet.',
        en: 'What one can have together, and what to try instead.',
      },
      item: relationGuide,
    },
    contact: {
      ...contactGuide,
      help: {
        da: 'Kun hvis det er andre end dem, der står for hele siden. Skriv en afdeling, aldrig en person.',
        en: 'Only where it is others than those of the whole page. Name a unit, never a person.',
      },
    },
  },
};
