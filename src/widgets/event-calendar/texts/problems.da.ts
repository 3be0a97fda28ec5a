import { coreProblemsDa } from '../../../core/config/problem-texts/da.js';
import { meant } from '../../../core/config/problem-texts/meant.da.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { DateRule, DeadlineConfig } from '../config.js';
import type { RecurrenceMistake } from '../domain/rules/recurrence-rule.js';
import type { EventCalendarProblems } from '../problems.js';
import { calendarWords } from './calendar-words.js';

const { month: monthName, weekday: weekdayName, years: yearList } = calendarWords('da');

/** The calendar's problems in Danish, for the editor of a page. */
export const problemsDa: ProblemTexts<EventCalendarProblems> = {
  ...coreProblemsDa,

  'impossible-date': ({ date, month, lastDay }) => ({
    problem: `Datoen ${date} findes ikke.`,
    fix:
      month === undefined || lastDay === undefined
        ? 'Måneden skal være et tal fra 01 til 12.'
        : `Den sidste dag i ${monthName(month)} er den ${lastDay}.`,
  }),
  'end-before-start': ({ start, end }) => ({
    problem: `Slutningen (${end}) ligger før begyndelsen (${start}).`,
    fix: end.includes(':')
      ? 'Ret et af klokkeslættene. Varer det til efter midnat, så lad det vare to dage.'
      : 'Byt dem om, eller ret en af dem.',
  }),
  'week-53': ({ years }) => ({
    problem:
      years.length === 0
        ? 'Ingen af de år, det gælder for, har en uge 53.'
        : `Kun nogle år har en uge 53. De næste er ${yearList(years)}.`,
    fix: 'Skriv 52, hvis du mener årets sidste uge, eller 1, hvis du mener ugen med nytår.',
  }),
  'fifth-weekday': ({ weekday, month, years }) => ({
    problem:
      years.length === 0
        ? `I de år, det gælder for, har ${monthName(month)} ikke fem ${weekdayName(weekday)}e.`
        : `Kun nogle år har ${monthName(month)} fem ${weekdayName(weekday)}e. De næste er ${yearList(years)}.`,
    fix: `Skriv -1, hvis du mener den sidste ${weekdayName(weekday)} i ${monthName(month)}.`,
  }),
  'leap-day': ({ years }) => ({
    problem:
      years.length === 0
        ? 'Ingen af de år, det gælder for, har en 29. februar.'
        : `Der er kun en 29. februar i skudår. De næste er ${yearList(years)}.`,
    fix: 'Vælg en anden dag, hvis det skal være hvert år.',
  }),
  'bad-rrule': ({ reason, part, value }) => recurrence[reason](part, value),
  'weekday-and-days': () => ({
    problem: 'Der står både "weekday" og "days". Kun "weekday" bliver brugt.',
    fix: 'Slet "days", hvis det er én ugedag. Slet "weekday", hvis det er hele ugen.',
  }),
  'announced-year': ({ year, date }) => ({
    problem: `Datoen ${date} står under ${year}.`,
    fix: `Flyt den til "${date.slice(0, 4)}", eller ret datoen.`,
  }),

  'unknown-reference': (unknown) => ({
    problem: `Der er ingen kampagne eller ferie med id "${unknown.id}".`,
    fix: meant(unknown, 'Skriv id på den, der skal regnes ud fra.'),
  }),
  'skipped-reference': ({ id }) => ({
    problem: `Den regnes ud fra "${id}", som ikke vises på grund af en fejl.`,
    fix: `Ret fejlen i "${id}".`,
  }),
  'reference-without-day': ({ id }) => ({
    problem: `Den regnes ud fra "${id}", som ikke har nogen dag. Derfor står der "Dato følger".`,
    fix: 'Regn ud fra noget, der har en dag.',
  }),
  'circular-rule': ({ cycle }) => ({
    problem: `Datoerne regnes ud fra hinanden i ring: ${cycle.join(' → ')}.`,
    fix: 'Giv en af dem en dato, der ikke afhænger af de andre.',
  }),
  'chain-too-long': ({ limit }) => ({
    problem: `Datoen regnes ud gennem mere end ${limit} andre.`,
    fix: 'Regn den ud fra en, der har sin egen dato.',
  }),

  'validity-order': ({ from, until }) => ({
    problem: `Den gælder fra ${from}, men kun til ${until}.`,
    fix: 'Ret et af årstallene.',
  }),
  'exception-outside-validity': ({ year }) => ({
    problem: `Ændringen i ${year} har ingen virkning, for kampagnen findes ikke det år.`,
    fix: 'Slet ændringen, eller ret "validFrom" eller "validUntil".',
  }),
  'repeated-exception': ({ year }) => ({
    problem: `Der er to ændringer for ${year}. Kun den første bliver brugt.`,
    fix: 'Slet den ene.',
  }),
  'exception-year': ({ year, date }) => ({
    problem: `Datoen ${date} ligger langt fra ${year}, som den skal gælde for.`,
    fix: 'Ret året eller datoen.',
  }),
  'exception-of-frequent-rule': ({ year }) => ({
    problem: `Reglen giver flere dage om året, men ændringen gælder dem alle i ${year}.`,
    fix: 'Giv den dag, der er anderledes, sin egen kampagne.',
  }),
  'time-without-day': ({ kind }) => ({
    problem: `Der er et klokkeslæt, men ${ruleNames[kind]} har ingen dag at vise det på.`,
    fix: 'Slet "time", eller skriv en dato.',
  }),

  'unknown-change': ({ missing, ...unknown }) => ({
    problem: `Der er ingen kampagne med id "${unknown.id}" at ændre.`,
    fix: meant(
      unknown,
      `Ret id. Er det en ny kampagne, så tilføj ${missing.map((key) => `"${key}"`).join(' og ')}.`,
    ),
  }),
  'unknown-theme': (unknown) => ({
    problem: `Temaet "${unknown.id}" står ikke i "themes".`,
    fix: meant(unknown, 'Tilføj det til "themes", eller ret det her.'),
  }),
  'unknown-audience': (unknown) => ({
    problem: `Målgruppen "${unknown.id}" står ikke i "audiences".`,
    fix: meant(unknown, 'Tilføj den til "audiences", eller ret den her.'),
  }),
  'holiday-without-day': ({ kind }) => ({
    problem: `En ferie eller fridag skal have dage, og det har ${ruleNames[kind]} ikke.`,
    fix: 'Skriv en dato, en periode eller en uge.',
  }),

  'deadline-without-rule': ({ purpose }) => ({
    problem: `Fristen (${purposes[purpose]}) har ingen dato.`,
    fix: 'Skriv "daysBefore" (dage før kampagnen) eller "when".',
  }),
  'deadline-with-two-rules': () => ({
    problem: 'Fristen har både "daysBefore" og "when". Kun "when" bliver brugt.',
    fix: 'Slet den ene.',
  }),
  'deadline-without-day': () => ({
    problem: 'Fristen tæller dage tilbage fra en kampagne, der ikke har nogen dag.',
    fix: 'Giv fristen sin egen dato i "when".',
  }),
  'deadline-rule': ({ kind }) => ({
    problem: `En frist skal være én dag om året, og det er ${ruleNames[kind]} ikke.`,
    fix: 'Skriv en dato, eller brug "daysBefore".',
  }),

  'half-position': () => ({
    problem: 'Stedet har kun den ene af "latitude" og "longitude".',
    fix: 'Skriv begge, eller slet den, der står der.',
  }),
  'view-not-offered': ({ view, views }) => ({
    problem: `Kalenderen begynder med "${view}", som den besøgende ikke kan vælge igen.`,
    fix: `Tilføj "${view}" til "views", eller begynd med en af disse: ${views.join(', ')}.`,
  }),
};

type RecurrenceText = (part: string, value: string) => { problem: string; fix: string };

const recurrence: Readonly<Record<RecurrenceMistake['reason'], RecurrenceText>> = {
  'no-frequency': () => ({
    problem: 'Gentagelsen siger ikke, hvor tit det er.',
    fix: 'Begynd med FREQ=YEARLY, FREQ=MONTHLY, FREQ=WEEKLY eller FREQ=DAILY.',
  }),
  'too-frequent': (part, value) => ({
    problem: `${pair(part, value)} er oftere end hver dag.`,
    fix: 'Kalenderen viser dage. Brug DAILY, WEEKLY, MONTHLY eller YEARLY.',
  }),
  'unknown-part': (part, value) => ({
    problem: `${pair(part, value)} kan ikke bruges i en gentagelse.`,
    fix: 'Slet det, eller ret stavningen.',
  }),
  'repeated-part': (part) => ({ problem: `${part} står to gange.`, fix: 'Slet den ene.' }),
  'bad-value': (part, value) => ({
    problem: `Værdien i ${pair(part, value)} kan ikke bruges.`,
    fix: 'Ret den. Et eksempel: FREQ=MONTHLY;BYDAY=1MO er den første mandag i hver måned.',
  }),
  'count-and-until': () => ({
    problem: 'Der står både COUNT og UNTIL.',
    fix: 'Vælg, om det slutter efter et antal gange eller på en dato.',
  }),
  'part-does-not-fit': (part, value) => ({
    problem: `${pair(part, value)} passer ikke sammen med resten af reglen.`,
    fix: 'Slet det, eller brug en anden FREQ.',
  }),
};

function pair(part: string, value: string): string {
  return value === '' ? part : `${part}=${value}`;
}

const ruleNames: Readonly<Record<DateRule['kind'], string>> = {
  fixed: 'en fast dato',
  span: 'en fast periode',
  'iso-week': 'en uge',
  weeks: 'et antal uger',
  'nth-weekday': 'en ugedag i en måned',
  easter: 'en dag, der følger påsken',
  relative: 'en dag, der regnes ud fra en anden',
  announced: 'en dato, der bliver meldt ud',
  once: 'en enkelt dato',
  month: 'en måned',
  season: 'en årstid',
  undated: 'noget uden dato',
  rrule: 'en gentagelse (RRULE)',
};

const purposes: Readonly<Record<DeadlineConfig['purpose'], string>> = {
  'order-materials': 'bestil materialer',
  'write-to-parents': 'skriv til forældrene',
  'sign-up': 'tilmelding',
  other: 'anden frist',
};
