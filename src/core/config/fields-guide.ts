import type { BaseConfig, ContactConfig, LinkConfig } from './fields.js';
import type { FieldGuides, Guide } from './guide.js';

const linkFields: FieldGuides<LinkConfig> = {
  label: {
    label: { da: 'Tekst', en: 'Text' },
    help: {
      da: 'Det, der står i linket. Skriv, hvad man får: ikke »klik her«.',
      en: 'What the link says. Say what one gets, not “click here”.',
    },
    example: { da: 'Kontakt Sundhed og Forebyggelse', en: 'Contact Health and Prevention' },
  },
  href: {
    label: { da: 'Adresse', en: 'Address' },
    help: {
      da: 'Hele adressen med https, eller en sti på jeres egen side.',
      en: 'The whole address with https, or a path on your own site.',
    },
    example: 'https://www.eksempel-kommune.example/sundhed',
  },
};

/** The guide of a link, under the name that its place gives it. */
export function linkGuide(about: Pick<Guide<LinkConfig>, 'label' | 'help'>): Guide<LinkConfig> {
  return { ...about, fields: linkFields };
}

/** The guide of `contact`, which some widgets require. */
export const contactGuide: Guide<ContactConfig> = {
  label: { da: 'Kontakt', en: 'Contact' },
  help: {
    da: 'Hvem man kan spørge. Skriv en afdeling, aldrig en person, og mindst én vej til den.',
    en: 'Whom to ask. Name a unit, never a person, and at least one way to reach it.',
  },
  fields: {
    unit: {
      label: { da: 'Afdeling', en: 'Unit' },
      help: {
        da: 'Navnet på afdelingen, som borgerne kender det.',
        en: 'The name of the unit as people know it.',
      },
      example: { da: 'Sundhed og Forebyggelse', en: 'Health and Prevention' },
    },
    phone: {
      label: { da: 'Telefon', en: 'Phone' },
      help: {
        da: 'Afdelingens nummer. Det bliver til et link, man kan ringe fra.',
        en: 'The number of the unit. It becomes a link one can call from.',
      },
      example: '+45 00 00 00 00',
    },
    link: linkGuide({
      label: { da: 'Link', en: 'Link' },
      help: {
        da: 'Siden, hvor man finder afdelingen.',
        en: 'The page where one finds the unit.',
      },
    }),
    place: {
      label: { da: 'Sted', en: 'Place' },
      help: { da: 'Hvor man kan møde op.', en: 'Where one can go.' },
      example: { da: 'Borgerservice, Rådhuset', en: 'Citizen service, the town hall' },
    },
    hours: {
      label: { da: 'Tider', en: 'Hours' },
      help: {
        da: 'Hvornår man kan ringe eller komme forbi.',
        en: 'When one can call or come by.',
      },
      example: { da: 'Mandag til torsdag kl. 9–15', en: 'Monday to Thursday 9–15' },
    },
    interpreter: {
      label: { da: 'Tolk', en: 'Interpreter' },
      help: {
        da: 'Sæt kun kryds, hvis man kan bede om tolk.',
        en: 'Only where one can ask for an interpreter.',
      },
    },
  },
};

/** The guide to the fields every config has, but for `widget` and `version`, which are the widget's own. */
export const fieldsGuide: Omit<FieldGuides<BaseConfig>, 'widget' | 'version'> = {
  $schema: {
    label: { da: 'Skema', en: 'Schema' },
    help: {
      da: 'Adressen på skemaet, så et program kan hjælpe dig, mens du skriver.',
      en: 'The address of the schema, so that an editor can help while you type.',
    },
    example: 'schemas/event-calendar.schema.json',
  },
  lang: {
    label: { da: 'Sprog', en: 'Language' },
    help: {
      da: 'Sproget på knapper og på tekster, der kun er skrevet på ét sprog. Udelad det for at følge siden.',
      en: 'The language of buttons and of texts written in one language only. Leave it out to follow the page.',
    },
    example: 'da',
  },
  title: {
    label: { da: 'Overskrift', en: 'Heading' },
    help: { da: 'Står øverst.', en: 'Stands at the top.' },
    example: { da: 'Kampagner og mærkedage', en: 'Campaigns and awareness days' },
  },
  intro: {
    label: { da: 'Indledning', en: 'Introduction' },
    help: {
      da: 'Et par linjer under overskriften. Du kan bruge **fed**, lister og links.',
      en: 'A few lines below the heading. You can use **bold**, lists and links.',
    },
    example: {
      da: 'Her er årets sundhedskampagner i kommunen.',
      en: 'Here are this year’s health campaigns in the municipality.',
    },
  },
  contact: contactGuide,
  owner: {
    label: { da: 'Ansvarlig', en: 'Owner' },
    help: {
      da: 'Hvem der holder indholdet ved lige. Besøgende ser, hvornår det sidst er gennemgået.',
      en: 'Who keeps the content. Visitors see when it was last gone through.',
    },
    fields: {
      unit: {
        label: { da: 'Afdeling', en: 'Unit' },
        help: { da: 'En afdeling, aldrig en person.', en: 'A unit, never a person.' },
        example: { da: 'Sundhed og Forebyggelse', en: 'Health and Prevention' },
      },
      reviewedOn: {
        label: { da: 'Sidst gennemgået', en: 'Last reviewed' },
        help: {
          da: 'Dagen, hvor I sidst læste det hele igennem: år-måned-dag.',
          en: 'The day you last read it all through: year-month-day.',
        },
        example: '2026-11-21',
      },
      reviewBy: {
        label: { da: 'Gennemgås senest', en: 'Review by' },
        help: {
          da: 'Når dagen er gået, får den, der redigerer siden, en påmindelse.',
          en: 'When the day has passed, whoever edits the page is reminded.',
        },
        example: '2027-08-01',
      },
    },
  },
  headingLevel: {
    label: { da: 'Overskriftens niveau', en: 'Heading level' },
    help: {
      da: 'Udelad det, så passer niveauet til overskrifterne på siden.',
      en: 'Leave it out, and the level fits the headings of the page.',
    },
    values: {
      2: { da: 'Overskrift 2', en: 'Heading 2' },
      3: { da: 'Overskrift 3', en: 'Heading 3' },
      4: { da: 'Overskrift 4', en: 'Heading 4' },
      5: { da: 'Overskrift 5', en: 'Heading 5' },
      6: { da: 'Overskrift 6', en: 'Heading 6' },
    },
  },
  example: {
    label: { da: 'Eksempel', en: 'Example' },
    help: {
      da: 'Sæt kryds, når indholdet ikke er jeres eget. Så står der øverst, at det er et eksempel.',
      en: 'For content that is not your own. It then says at the top that it is an example.',
    },
  },
  timeZone: {
    label: { da: 'Tidszone', en: 'Time zone' },
    help: {
      da: 'Afgør, hvilken dag der er »i dag«. Udelad den for dansk tid.',
      en: 'Decides which day is “today”. Leave it out for Danish time.',
    },
    example: 'Europe/Copenhagen',
  },
};
