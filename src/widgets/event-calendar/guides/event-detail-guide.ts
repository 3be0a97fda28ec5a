import { linkGuide } from '../../../core/config/fields-guide.js';
import type { FieldGuides } from '../../../core/config/guide.js';
import type { EventConfig } from '../config.js';
import { id, source, url } from './entry-fields-guide.js';
import { ruleGuide } from './rule-guide.js';

type EventFields = FieldGuides<EventConfig>;

const place: EventFields['place'] = {
  label: { da: 'Sted', en: 'Place' },
  help: { da: 'Hvis den foregår ét sted.', en: 'Where it takes place in one place.' },
  fields: {
    name: {
      label: { da: 'Stedets navn', en: 'Name of the place' },
      help: { da: 'Som folk kender det.', en: 'As people know it.' },
      example: { da: 'Stadion', en: 'The stadium' },
    },
    address: {
      label: { da: 'Vej og nummer', en: 'Street and number' },
      help: { da: 'Uden by.', en: 'Without the town.' },
      example: 'Eksempelvej 1',
    },
    postalCode: {
      label: { da: 'Postnummer', en: 'Postal code' },
      help: { da: 'Fire cifre i Danmark.', en: 'Four digits in Denmark.' },
      example: '0000',
    },
    town: {
      label: { da: 'By', en: 'Town' },
      help: { da: 'Postdistriktets navn.', en: 'The name of the postal district.' },
      example: 'Eksempelby',
    },
    latitude: {
      label: { da: 'Breddegrad', en: 'Latitude' },
      help: { da: 'I grader, med punktum.', en: 'In degrees, with a point.' },
      example: 55.676,
    },
    longitude: {
      label: { da: 'Længdegrad', en: 'Longitude' },
      help: { da: 'I grader, med punktum.', en: 'In degrees, with a point.' },
      example: 12.568,
    },
    url,
  },
};

const help: EventFields['help'] = {
  label: { da: 'Hjælp', en: 'Help' },
  help: {
    da: 'Rådgivning og telefonlinjer, når emnet kan være svært. Kun organisationer.',
    en: 'Advice and helplines where the subject can be hard. Organisations only.',
  },
  item: {
    label: { da: 'Et sted at få hjælp', en: 'A place to get help' },
    help: { da: 'Navn og mindst én vej.', en: 'A name and at least one way to it.' },
    fields: {
      name: {
        label: { da: 'Navn', en: 'Name' },
        help: { da: 'Organisationens eller linjens navn.', en: 'The organisation or line.' },
        example: { da: 'BørneTelefonen', en: 'BørneTelefonen (children’s helpline)' },
      },
      url,
      phone: {
        label: { da: 'Telefon', en: 'Phone' },
        help: { da: 'Bliver til et link, man kan ringe fra.', en: 'Becomes a link to call from.' },
        example: '116 111',
      },
      hours: {
        label: { da: 'Tider', en: 'Hours' },
        help: { da: 'Hvornår de svarer.', en: 'When they answer.' },
        example: { da: 'Hele døgnet', en: 'Day and night' },
      },
    },
  },
};

const deadlines: EventFields['deadlines'] = {
  label: { da: 'Frister', en: 'Deadlines' },
  help: {
    da: 'Det, der skal gøres i god tid. Hver frist får sin egen linje og sin egen påmindelse.',
    en: 'What must be done in good time. Each has a line and a reminder of its own.',
  },
  item: {
    label: { da: 'Frist', en: 'Deadline' },
    help: {
      da: 'Skriv enten dage før kampagnen eller en regel.',
      en: 'Give either days before the campaign or a rule.',
    },
    fields: {
      id: { ...id, example: 'materialer' },
      purpose: {
        label: { da: 'Hvad skal der gøres', en: 'What is to be done' },
        help: { da: 'Står i kalenderen.', en: 'Stands in the calendar.' },
        values: {
          'order-materials': { da: 'Bestil materialer', en: 'Order materials' },
          'write-to-parents': { da: 'Skriv til forældrene', en: 'Write to the parents' },
          'sign-up': { da: 'Tilmeld jer', en: 'Sign up' },
          other: { da: 'Noget andet', en: 'Something else' },
        },
      },
      title: {
        label: { da: 'Med egne ord', en: 'In your own words' },
        help: { da: 'Står i stedet for den faste tekst.', en: 'Stands instead of the fixed text.' },
        example: { da: 'Bestil foldere hos kommunen', en: 'Order leaflets from us' },
      },
      daysBefore: {
        label: { da: 'Dage før', en: 'Days before' },
        help: { da: 'Regnet fra kampagnens første dag.', en: 'From the campaign’s first day.' },
        example: 28,
      },
      when: ruleGuide,
      alarmDaysBefore: {
        label: { da: 'Påmindelse, dage før', en: 'Reminder, days before' },
        help: {
          da: 'Hvornår kalenderen minder om fristen. Udelad det for 7 dage.',
          en: 'When a calendar reminds of it. Leave it out for 7 days.',
        },
        example: 7,
      },
      url,
    },
  },
};

/** What an event says about itself. */
export const detailFields = {
  alsoKnownAs: {
    label: { da: 'Andre navne', en: 'Other names' },
    help: { da: 'Navne, den også kendes under.', en: 'Names it is also known by.' },
    item: {
      label: { da: 'Navn', en: 'Name' },
      help: { da: 'Ét andet navn.', en: 'One other name.' },
      example: 'Uge 6',
    },
  },
  summary: {
    label: { da: 'Kort om', en: 'Summary' },
    help: { da: 'En eller to korte sætninger.', en: 'One or two short sentences.' },
    example: {
      da: 'Skolerne underviser i krop, følelser, grænser og sex.',
      en: 'Schools teach about the body, feelings, boundaries and sex.',
    },
  },
  description: {
    label: { da: 'Beskrivelse', en: 'Description' },
    help: {
      da: 'Mere om kampagnen. Du kan bruge **fed**, lister og links.',
      en: 'More about the campaign. You can use **bold**, lists and links.',
    },
    example: {
      da: '- **0.–3. klasse:** krop og følelser\n- **4.–6. klasse:** pubertet',
      en: '- **Grades 0–3:** body and feelings\n- **Grades 4–6:** puberty',
    },
  },
  themes: {
    label: { da: 'Temaer', en: 'Themes' },
    help: { da: 'Id på de temaer, man kan filtrere på.', en: 'Ids of the themes to filter by.' },
    item: {
      label: { da: 'Tema', en: 'Theme' },
      help: { da: 'Id på et tema.', en: 'The id of a theme.' },
      example: 'trivsel',
    },
  },
  audiences: {
    label: { da: 'Målgrupper', en: 'Audiences' },
    help: { da: 'Id på dem, den er for.', en: 'Ids of those it is for.' },
    item: {
      label: { da: 'Målgruppe', en: 'Audience' },
      help: { da: 'Id på en målgruppe.', en: 'The id of an audience.' },
      example: 'grundskole',
    },
  },
  grades: {
    label: { da: 'Klassetrin', en: 'School grades' },
    help: {
      da: 'De klassetrin, den er for. De giver planen for klassetrin.',
      en: 'The grades it is for. They make the plan by school grade.',
    },
    item: {
      label: { da: 'Klassetrin', en: 'Grade' },
      help: { da: 'Ét klassetrin.', en: 'One grade.' },
      values: {
        0: { da: '0. klasse', en: 'Grade 0' },
        1: { da: '1. klasse', en: 'Grade 1' },
        2: { da: '2. klasse', en: 'Grade 2' },
        3: { da: '3. klasse', en: 'Grade 3' },
        4: { da: '4. klasse', en: 'Grade 4' },
        5: { da: '5. klasse', en: 'Grade 5' },
        6: { da: '6. klasse', en: 'Grade 6' },
        7: { da: '7. klasse', en: 'Grade 7' },
        8: { da: '8. klasse', en: 'Grade 8' },
        9: { da: '9. klasse', en: 'Grade 9' },
        10: { da: '10. klasse', en: 'Grade 10' },
        youth: { da: 'Ungdomsuddannelse', en: 'Youth education' },
      },
    },
  },
  organiser: {
    label: { da: 'Arrangør', en: 'Organiser' },
    help: { da: 'En organisation, aldrig en person.', en: 'An organisation, never a person.' },
    fields: {
      name: {
        label: { da: 'Navn', en: 'Name' },
        help: { da: 'Organisationens navn.', en: 'The name of the organisation.' },
        example: { da: 'Sex & Samfund', en: 'Sex & Samfund' },
      },
      url,
    },
  },
  place,
  links: {
    label: { da: 'Materialer', en: 'Materials' },
    help: { da: 'Links til materialer og inspiration.', en: 'Links to materials and ideas.' },
    item: linkGuide({
      label: { da: 'Link', en: 'Link' },
      help: { da: 'Ét materiale.', en: 'One material.' },
    }),
  },
  registration: linkGuide({
    label: { da: 'Tilmelding', en: 'Registration' },
    help: { da: 'Hvor man melder sig til.', en: 'Where one signs up.' },
  }),
  source,
  help,
  deadlines,
  status: {
    label: { da: 'Status', en: 'Status' },
    help: {
      da: 'Udelad det, når alt er, som det plejer.',
      en: 'Leave it out when all is as usual.',
    },
    values: {
      planned: { da: 'Planlagt', en: 'Planned' },
      tentative: { da: 'Foreløbig dato', en: 'Provisional date' },
      cancelled: { da: 'Aflyst', en: 'Cancelled' },
    },
  },
  time: {
    label: { da: 'Klokkeslæt', en: 'Time of day' },
    help: { da: 'Udelad det for hele dage.', en: 'Leave it out for whole days.' },
    fields: {
      start: {
        label: { da: 'Start', en: 'Start' },
        help: { da: 'Timer og minutter med kolon.', en: 'Hours and minutes with a colon.' },
        example: '14:00',
      },
      end: {
        label: { da: 'Slut', en: 'End' },
        help: { da: 'Timer og minutter med kolon.', en: 'Hours and minutes with a colon.' },
        example: '16:00',
      },
      timeZone: {
        label: { da: 'Tidszone', en: 'Time zone' },
        help: {
          da: 'Kun når det er et andet sted end kalenderens.',
          en: 'Only where it is another than the calendar’s.',
        },
        example: 'America/Nuuk',
      },
    },
  },
  frequency: {
    label: { da: 'Hvor tit, med ord', en: 'How often, in words' },
    help: { da: 'Når ingen dato siger det.', en: 'Where no date says it.' },
    example: { da: 'En eller to gange om året', en: 'Once or twice a year' },
  },
} satisfies Partial<EventFields>;
