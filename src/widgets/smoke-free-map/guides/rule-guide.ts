import type { FieldGuide, Guide, GuideWords } from '../../../core/config/guide.js';
import type { RuleConfig, Status } from '../rule-config.js';

type Given<Key extends keyof RuleConfig> = Guide<NonNullable<RuleConfig[Key]>>;

const statuses: Readonly<Record<Status, GuideWords>> = {
  forbidden: { da: 'Forbudt', en: 'Forbidden' },
  advisory: { da: 'Opfordring til at lade være', en: 'People are asked not to' },
  allowed: { da: 'Tilladt', en: 'Allowed' },
  unknown: { da: 'Ikke oplyst', en: 'Not known' },
};

const product = (
  label: GuideWords,
  help: GuideWords,
): FieldGuide & { values: typeof statuses } => ({
  label,
  help,
  values: statuses,
});

const products: Given<'products'> = {
  label: { da: 'Hvad der gælder', en: 'What applies' },
  help: {
    da: 'Ét svar for hvert produkt. Udelad dem, kilden ikke nævner: Så står der, at reglen ikke er oplyst.',
    en: 'One answer for each product. Leave out those the source does not name: it then says that the rule is not known.',
  },
  fields: {
    cigarettes: product(
      { da: 'Cigaretter', en: 'Cigarettes' },
      { da: 'Al tobak, der ryges.', en: 'All tobacco that is smoked.' },
    ),
    vape: product(
      { da: 'Vape og e-cigaretter', en: 'Vapes and e-cigarettes' },
      { da: 'Med og uden nikotin.', en: 'With and without nicotine.' },
    ),
    snus: product(
      { da: 'Snus og nikotinposer', en: 'Snus and nicotine pouches' },
      { da: 'Også tyggetobak.', en: 'Chewing tobacco, too.' },
    ),
    waterPipe: product(
      { da: 'Vandpibe', en: 'Water pipe' },
      { da: 'Med og uden tobak.', en: 'With and without tobacco.' },
    ),
  },
};

const hours: Given<'hours'> = {
  label: { da: 'Tider', en: 'Hours' },
  help: {
    da: 'Når reglen kun gælder på bestemte tider. Udelad det, hvis den altid gælder.',
    en: 'Where the rule applies at certain times only. Leave it out if it always applies.',
  },
  item: {
    label: { da: 'Tidsrum', en: 'Span of time' },
    help: {
      da: 'Ét tidsrum på nogle ugedage. Slutter det efter midnat, så skriv bare klokkeslættet.',
      en: 'One span of time on some weekdays. If it ends after midnight, just write the time.',
    },
    fields: {
      weekdays: {
        label: { da: 'Ugedage', en: 'Weekdays' },
        help: {
          da: 'Udelad dem, hvis det er hver dag.',
          en: 'Leave them out for every day.',
        },
        item: {
          label: { da: 'Ugedag', en: 'Weekday' },
          help: {
            da: '1 er mandag, og 7 er søndag.',
            en: '1 is Monday, and 7 is Sunday.',
          },
          example: 1,
        },
      },
      from: {
        label: { da: 'Fra kl.', en: 'From' },
        help: { da: 'Timer og minutter med kolon.', en: 'Hours and minutes with a colon.' },
        example: '07:00',
      },
      to: {
        label: { da: 'Til kl.', en: 'To' },
        help: {
          da: 'Timer og minutter med kolon. 24:00 er midnat.',
          en: 'Hours and minutes with a colon. 24:00 is midnight.',
        },
        example: '17:00',
      },
    },
  },
};

const season: Given<'season'> = {
  label: { da: 'Sæson', en: 'Season' },
  help: {
    da: 'Når reglen kun gælder en del af året, fx i badesæsonen. Begge dage er med.',
    en: 'Where the rule applies in a part of the year only, such as the bathing season. Both days are included.',
  },
  fields: {
    from: {
      label: { da: 'Første dag', en: 'First day' },
      help: { da: 'Måned og dag med bindestreg.', en: 'Month and day with a hyphen.' },
      example: '06-01',
    },
    to: {
      label: { da: 'Sidste dag', en: 'Last day' },
      help: {
        da: 'Måned og dag med bindestreg. Ligger den før den første dag, er den i året efter.',
        en: 'Month and day with a hyphen. One before the first day is in the year after.',
      },
      example: '08-31',
    },
  },
};

const source: Given<'source'> = {
  label: { da: 'Kilde', en: 'Source' },
  help: {
    da: 'Hvor reglen er skrevet ned. Kilden vises ved svaret, så man selv kan læse efter.',
    en: 'Where the rule is written. It is shown with the answer, so that one can read it oneself.',
  },
  fields: {
    title: {
      label: { da: 'Titel', en: 'Title' },
      help: {
        da: 'Hvem der har skrevet det, og hvad siden eller beslutningen hedder.',
        en: 'Who wrote it, and what the page or decision is called.',
      },
      example: {
        da: 'Fredensborg Kommune: Røgfrit fritidsliv',
        en: 'Fredensborg Kommune: Smoke-free leisure',
      },
    },
    url: {
      label: { da: 'Adresse', en: 'Address' },
      help: { da: 'Hele adressen med https.', en: 'The whole address with https.' },
      example: 'https://www.eksempel-kommune.example/roegfri',
    },
    checkedOn: {
      label: { da: 'Læst den', en: 'Read on' },
      help: {
        da: 'Dagen, hvor du selv læste kilden: år-måned-dag. Den står ved svaret. Efter to år bliver du bedt om at læse den igen.',
        en: 'The day you read the source yourself: year-month-day. It stands with the answer. After two years you are asked to read it again.',
      },
      example: '2026-11-21',
    },
  },
};

/** The guide to one rule. */
export const ruleGuide: Guide<RuleConfig> = {
  label: { da: 'Regel', en: 'Rule' },
  help: {
    da: 'Én regel. Mange steder kan have den samme. Er der en fejl i den, bliver den ikke brugt, og stederne siger, at reglen ikke er oplyst.',
    en: 'One rule. Many places can have the same. One with a mistake is not used, and its places say that the rule is not known.',
  },
  fields: {
    id: {
      label: { da: 'Id', en: 'Id' },
      help: {
        da: 'Et kort navn. Steder og kategorier henviser til det.',
        en: 'A short name. Places and kinds of place refer to it.',
      },
      example: 'forbud',
    },
    label: {
      label: { da: 'Navn', en: 'Name' },
      help: {
        da: 'Det, reglen kaldes, hvor flere gælder på samme sted.',
        en: 'What the rule is called where several apply in one place.',
      },
      example: { da: 'Loven om røgfri skoler', en: 'The law on smoke-free schools' },
    },
    products,
    basis: {
      label: { da: 'Hvad den bygger på', en: 'What it rests on' },
      help: {
        da: 'En opfordring kan ikke forbyde noget. Brug den, hvor skiltene siger »tak, fordi du lader være«.',
        en: 'A request cannot forbid anything. Use it where the signs say “thank you for not smoking”.',
      },
      values: {
        law: { da: 'Loven', en: 'The law' },
        decision: { da: 'Kommunens beslutning', en: 'A decision of the municipality' },
        request: { da: 'En opfordring', en: 'A request' },
      },
    },
    hours,
    season,
    validFrom: {
      label: { da: 'Gælder fra', en: 'Applies from' },
      help: {
        da: 'Den første dag, hvis reglen ikke gælder endnu: år-måned-dag.',
        en: 'The first day, if the rule does not apply yet: year-month-day.',
      },
      example: '2027-01-01',
    },
    validTo: {
      label: { da: 'Gælder til og med', en: 'Applies through' },
      help: {
        da: 'Den sidste dag, hvis reglen kun gælder en tid: år-måned-dag.',
        en: 'The last day, if the rule applies for a time only: year-month-day.',
      },
      example: '2028-12-31',
    },
    note: {
      label: { da: 'Bemærkning', en: 'Note' },
      help: {
        da: 'Andet, man skal vide, i en sætning eller to.',
        en: 'What else there is to know, in a sentence or two.',
      },
      example: {
        da: 'Der er et rygeområde ved indgangen.',
        en: 'There is a smoking area by the entrance.',
      },
    },
    source,
  },
};
