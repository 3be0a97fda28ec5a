import type { FieldGuides } from '../../../core/config/guide.js';
import type { EventConfig } from '../config.js';
import { validFrom, validUntil } from './entry-fields-guide.js';
import { ruleGuide } from './rule-guide.js';

type EventFields = FieldGuides<EventConfig>;

const year = {
  label: { da: 'År', en: 'Year' },
  help: { da: 'Året, der er anderledes.', en: 'The year that differs.' },
  example: 2027,
};

const note = {
  label: { da: 'Besked', en: 'Note' },
  help: { da: 'Står ved kampagnen det år.', en: 'Stands with the campaign that year.' },
  example: { da: 'Flyttet på grund af valget.', en: 'Moved because of the election.' },
};

/** Years that differ from the rule. */
export const exceptions: EventFields['exceptions'] = {
  label: { da: 'Undtagelser', en: 'Exceptions' },
  help: {
    da: 'År, hvor den er flyttet eller aflyst.',
    en: 'Years in which it is moved or cancelled.',
  },
  item: {
    label: { da: 'Undtagelse', en: 'Exception' },
    help: { da: 'Ét år, der er anderledes.', en: 'One year that differs.' },
    variants: {
      moved: {
        label: { da: 'Flyttet', en: 'Moved' },
        help: { da: 'Den ligger på en anden dag det år.', en: 'It is on another day that year.' },
        fields: {
          year,
          date: {
            label: { da: 'Ny dato', en: 'New date' },
            help: {
              da: 'År-måned-dag. Flere dage: første/sidste dag med en skråstreg imellem.',
              en: 'Year-month-day. Several days: first/last day with a slash between.',
            },
            example: '2027-09-12',
          },
          note,
        },
      },
      cancelled: {
        label: { da: 'Aflyst', en: 'Cancelled' },
        help: { da: 'Den er der ikke det år.', en: 'It does not take place that year.' },
        fields: { year, note },
      },
    },
  },
};

/** When an event is, and in which years. */
export const timeFields = {
  when: ruleGuide,
  validFrom,
  validUntil,
  everyYears: {
    label: { da: 'Ikke hvert år', en: 'Not every year' },
    help: {
      da: 'For det, der kun er hvert andet eller tredje år.',
      en: 'For what takes place only every second or third year.',
    },
    fields: {
      interval: {
        label: { da: 'År imellem', en: 'Years between' },
        help: { da: '2 er hvert andet år.', en: '2 is every second year.' },
        example: 2,
      },
      from: {
        label: { da: 'Et år, hvor den var der', en: 'A year it took place' },
        help: {
          da: 'Der tælles herfra. Udelad det, hvis du ikke ved det. Så får den aldrig en dag.',
          en: 'Counting starts here. Leave it out if you do not know. It is then never given a day.',
        },
        example: 2026,
      },
    },
  },
  exceptions,
  lastConfirmed: {
    label: { da: 'Sidst bekræftet', en: 'Last confirmed' },
    help: {
      da: 'Kun når reglen er et gæt ud fra tidligere år. Efter to år står der »Ikke bekræftet«.',
      en: 'Only where the rule is inferred from earlier years. After two years it says “Not confirmed”.',
    },
    example: '2026-11-04',
  },
} satisfies Partial<EventFields>;
