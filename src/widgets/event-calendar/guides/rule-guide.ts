import type { FieldGuide, Guide } from '../../../core/config/guide.js';
import type { DateRule } from '../rule-config.js';

const month = {
  label: { da: 'Måned', en: 'Month' },
  help: { da: 'Månedens nummer, 1 til 12.', en: 'The number of the month, 1 to 12.' },
  example: 5,
};
const dayOfMonth = {
  label: { da: 'Dag', en: 'Day' },
  help: { da: 'Dagen i måneden, 1 til 31.', en: 'The day of the month, 1 to 31.' },
  example: 31,
};
const weekday = {
  label: { da: 'Ugedag', en: 'Weekday' },
  help: { da: '1 er mandag, 7 er søndag.', en: '1 is Monday, 7 is Sunday.' },
  example: 5,
};
const lengthInDays = {
  label: { da: 'Antal dage', en: 'Length in days' },
  help: { da: 'Udelad det for en enkelt dag.', en: 'Leave it out for a single day.' },
  example: 7,
};
const offset = {
  label: { da: 'Flyt så mange dage', en: 'Move by days' },
  help: {
    da: 'Et minus flytter bagud. Udelad det for ikke at flytte.',
    en: 'A minus moves back. Leave it out to move nothing.',
  },
  example: -1,
};
const week = (about: FieldGuide) => ({ ...about, example: 40 });

const monthAndDay = (about: FieldGuide) => ({ ...about, fields: { month, day: dayOfMonth } });

/** The guide to a date rule: when something happens, year after year. */
export const ruleGuide: Guide<DateRule> = {
  label: { da: 'Hvornår', en: 'When' },
  help: {
    da: 'Vælg den regel, der giver dagen hvert år. Ved du den ikke, så vælg »Bliver meldt ud«, en måned eller »Uden dato«. Gæt aldrig en dag.',
    en: 'Choose the rule that gives the day every year. If you do not know it, choose “Announced”, a month or “Undated”. Never guess a day.',
  },
  variants: {
    fixed: {
      label: { da: 'Samme dato hvert år', en: 'The same date every year' },
      help: { da: 'For eksempel 31. maj.', en: 'For example 31 May.' },
      fields: { month, day: dayOfMonth, lengthInDays },
    },
    span: {
      label: { da: 'Samme periode hvert år', en: 'The same span every year' },
      help: {
        da: 'Fra en dato til en anden, begge med. Slutter den før starten, er det året efter.',
        en: 'From one date to another, both included. An end before the start is in the next year.',
      },
      fields: {
        start: monthAndDay({
          label: { da: 'Første dag', en: 'First day' },
          help: { da: 'Måned og dag.', en: 'Month and day.' },
        }),
        end: monthAndDay({
          label: { da: 'Sidste dag', en: 'Last day' },
          help: { da: 'Måned og dag.', en: 'Month and day.' },
        }),
      },
    },
    'iso-week': {
      label: { da: 'En uge med nummer', en: 'A numbered week' },
      help: {
        da: 'Hele ugen, mandag til fredag eller én ugedag i den.',
        en: 'The whole week, Monday to Friday or one weekday of it.',
      },
      fields: {
        week: {
          label: { da: 'Ugenummer', en: 'Week number' },
          help: {
            da: '1 til 53. Uge 53 findes ikke hvert år.',
            en: '1 to 53. Not every year has a week 53.',
          },
          example: 6,
        },
        days: {
          label: { da: 'Dage i ugen', en: 'Days of the week' },
          help: { da: 'Udelad det for hele ugen.', en: 'Leave it out for the whole week.' },
          values: {
            all: { da: 'Mandag til søndag', en: 'Monday to Sunday' },
            weekdays: { da: 'Mandag til fredag', en: 'Monday to Friday' },
          },
        },
        weekday,
      },
    },
    weeks: {
      label: { da: 'En gang i nogle uger', en: 'Some time in a run of weeks' },
      help: {
        da: 'Når I kender ugerne, men ikke dagen. Den vises med ugerne og får aldrig en dag.',
        en: 'When you know the weeks but not the day. It is shown by its weeks and never given a day.',
      },
      fields: {
        from: week({
          label: { da: 'Første uge', en: 'First week' },
          help: { da: 'Ugenummer, 1 til 53.', en: 'Week number, 1 to 53.' },
        }),
        to: week({
          label: { da: 'Sidste uge', en: 'Last week' },
          help: { da: 'Ugenummer, 1 til 53.', en: 'Week number, 1 to 53.' },
        }),
      },
    },
    'nth-weekday': {
      label: {
        da: 'Den første, anden … eller sidste ugedag',
        en: 'The first, second … or last weekday',
      },
      help: {
        da: 'For eksempel første fredag i marts.',
        en: 'For example the first Friday in March.',
      },
      fields: {
        month,
        weekday,
        nth: {
          label: { da: 'Hvilken', en: 'Which one' },
          help: { da: 'Den femte findes ikke i alle måneder.', en: 'Not every month has a fifth.' },
          values: {
            1: { da: 'Første', en: 'First' },
            2: { da: 'Anden', en: 'Second' },
            3: { da: 'Tredje', en: 'Third' },
            4: { da: 'Fjerde', en: 'Fourth' },
            5: { da: 'Femte', en: 'Fifth' },
            [-1]: { da: 'Sidste', en: 'Last' },
          },
        },
        offset,
        lengthInDays,
      },
    },
    easter: {
      label: { da: 'Regnet fra påske', en: 'Counted from Easter' },
      help: { da: 'Følger påskedag.', en: 'Follows Easter Sunday.' },
      fields: {
        offset: {
          label: { da: 'Dage fra påskedag', en: 'Days from Easter Sunday' },
          help: {
            da: '50 er 2. pinsedag, −3 er skærtorsdag.',
            en: '50 is Whit Monday, −3 is Maundy Thursday.',
          },
          example: 50,
        },
        lengthInDays,
      },
    },
    relative: {
      label: { da: 'Før eller efter noget andet', en: 'Before or after something else' },
      help: {
        da: 'For eksempel fredagen før efterårsferien.',
        en: 'For example the Friday before the autumn holiday.',
      },
      fields: {
        to: {
          label: { da: 'Regnet fra', en: 'Counted from' },
          help: {
            da: 'Id på en anden kampagne eller ferie i kalenderen.',
            en: 'The id of another campaign or holiday of the calendar.',
          },
          example: 'efteraarsferie',
        },
        anchor: {
          label: { da: 'Hvilken dag i den', en: 'Which day of it' },
          help: { da: 'Udelad det for den første.', en: 'Leave it out for the first.' },
          values: {
            start: { da: 'Første dag', en: 'First day' },
            end: { da: 'Sidste dag', en: 'Last day' },
          },
        },
        direction: {
          label: { da: 'Før eller efter', en: 'Before or after' },
          help: { da: 'Hvilken vej der regnes.', en: 'Which way to count.' },
          values: {
            before: { da: 'Før', en: 'Before' },
            after: { da: 'Efter', en: 'After' },
          },
        },
        weekday,
        offset,
        lengthInDays,
      },
    },
    announced: {
      label: { da: 'Bliver meldt ud år for år', en: 'Announced year by year' },
      help: {
        da: 'Skriv de år, arrangøren har meldt ud. I andre år står der »Dato følger«.',
        en: 'Write the years the organiser has announced. Other years say “Date to follow”.',
      },
      fields: {
        dates: {
          label: { da: 'Datoer', en: 'Dates' },
          help: {
            da: 'År og dato, eller år og første/sidste dag med en skråstreg imellem.',
            en: 'Year and date, or year and first/last day with a slash between.',
          },
          example: { 2026: '2026-01-16', 2027: '2027-09-06/2027-09-19' },
        },
        usualMonth: {
          label: { da: 'Plejer at ligge i', en: 'Usual month' },
          help: {
            da: 'Afgør kun, hvor »Dato følger« står.',
            en: 'Decides only where “Date to follow” stands.',
          },
          example: 1,
        },
      },
    },
    once: {
      label: { da: 'Kun én gang', en: 'Only once' },
      help: { da: 'Kommer ikke igen.', en: 'Does not repeat.' },
      fields: {
        date: {
          label: { da: 'Dato', en: 'Date' },
          help: {
            da: 'År-måned-dag. Flere dage: første/sidste dag med en skråstreg imellem.',
            en: 'Year-month-day. Several days: first/last day with a slash between.',
          },
          example: '2027-04-14',
        },
      },
    },
    month: {
      label: { da: 'En gang i en måned', en: 'Some time in a month' },
      help: {
        da: 'Vises under måneden og får aldrig en dag.',
        en: 'Shown under the month and never given a day.',
      },
      fields: { month },
    },
    season: {
      label: { da: 'En årstid', en: 'A season' },
      help: {
        da: 'Vises med årstiden og får aldrig en dag.',
        en: 'Shown with its season and never given a day.',
      },
      fields: {
        season: {
          label: { da: 'Årstid', en: 'Season' },
          help: { da: 'Vinter er december til februar.', en: 'Winter is December to February.' },
          values: {
            spring: { da: 'Forår', en: 'Spring' },
            summer: { da: 'Sommer', en: 'Summer' },
            autumn: { da: 'Efterår', en: 'Autumn' },
            winter: { da: 'Vinter', en: 'Winter' },
          },
        },
      },
    },
    undated: {
      label: { da: 'Uden dato', en: 'Undated' },
      help: {
        da: 'Når tiden ikke er kendt, for eksempel »en eller to gange om året«. Står til sidst.',
        en: 'When the time is not known, for example “once or twice a year”. Listed last.',
      },
      fields: {},
    },
    rrule: {
      label: { da: 'Anden regel (iCalendar)', en: 'Another rule (iCalendar)' },
      help: {
        da: 'En RRULE fra et andet kalenderprogram. Brug den kun, hvis ingen anden regel passer.',
        en: 'An RRULE from another calendar program. Only where no other rule fits.',
      },
      fields: {
        rrule: {
          label: { da: 'Regel', en: 'Rule' },
          help: { da: 'Uden »RRULE:« foran.', en: 'Without “RRULE:” before it.' },
          example: 'FREQ=MONTHLY;BYDAY=1WE',
        },
        start: {
          label: { da: 'Fra', en: 'From' },
          help: {
            da: 'Den første dag, der tælles fra: år-måned-dag.',
            en: 'The first day to count from: year-month-day.',
          },
          example: '2026-08-05',
        },
        lengthInDays,
      },
    },
  },
};
