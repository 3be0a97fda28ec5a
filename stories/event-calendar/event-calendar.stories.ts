import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/event-calendar/define.js';
import {
  arabic,
  campaignDays,
  everyRule,
  faulty,
  inPageLanguage,
  layered,
  longTexts,
  partnership,
  partnershipWithPlan,
  timed,
  withoutEvents,
} from './example-configs.js';
import { manyEvents } from './many-events.js';

interface CalendarArgs {
  /** The config as an object; goes before `src`. */
  config?: unknown;
  /** The address of a config file. */
  src?: string;
  /** `true` shows problems to the editor, `false` what a visitor sees. */
  debug?: boolean;
  /** The day that counts as today, so that a story looks the same next year. */
  today: string;
  /** What stands in the page's fragment when the calendar starts. */
  fragment?: string;
}

type Decorate = (story: () => unknown) => TemplateResult;

function calendar({ config, src, debug = false, today, fragment }: CalendarArgs): TemplateResult {
  if (fragment !== undefined) history.replaceState(history.state, '', `#${fragment}`);
  return html`
    <sund-event-calendar
      .config=${config}
      src=${src ?? nothing}
      debug=${debug ? '' : 'false'}
      today=${today}
    >
      <p><a href="/kontakt.html">Spørg Sundhed og Forebyggelse om årets kampagner</a></p>
    </sund-event-calendar>
  `;
}

const meta: Meta<CalendarArgs> = {
  title: 'Event calendar',
  component: 'sund-event-calendar',
  args: { config: campaignDays, today: '2026-11-21' },
  render: calendar,
};
export default meta;

type Story = StoryObj<CalendarArgs>;

/** A list by month, with what is over folded away. */
export const Agenda: Story = {};

/** A grid of weeks. November has a date that follows and a week that runs over seven cells. */
export const Month: Story = { args: { config: { ...campaignDays, view: 'month' } } };

/** February 2027 has the ISO weeks 5 to 8, which some calendars count as 6 to 9. */
export const MonthWithUgeSex: Story = {
  args: { config: { ...campaignDays, view: 'month' }, today: '2027-02-01' },
};

/** The school year as a wheel, with the same events in a table. */
export const WheelSchoolYear: Story = { args: { config: { ...campaignDays, view: 'wheel' } } };

export const WheelCalendarYear: Story = {
  args: { config: { ...campaignDays, view: 'wheel', period: 'calendar-year' } },
};

/** Which grade does what, and when. */
export const Grades: Story = { args: { config: { ...layered, view: 'grades' } } };

/** No event says for which grades it is. */
export const GradesWithoutAny: Story = {
  args: { config: { ...timed, view: 'grades', views: ['agenda', 'grades'] } },
};

/** The compact card: what comes next, and in how many days. */
export const Next: Story = { args: { config: { ...campaignDays, view: 'next', views: ['next'] } } };

/** On the day itself, and in the middle of a week. */
export const NextToday: Story = {
  args: { ...Next.args, today: '2026-11-20' },
};

/** The school year is nearly over: last items, and a way to the next year. */
export const EndOfSchoolYear: Story = { args: { today: '2027-07-30' } };

export const Filtered: Story = {
  args: {
    config: {
      ...campaignDays,
      filter: { themes: ['mad-og-maaltider'], audiences: ['grundskole'] },
    },
  },
};

/** The filter leaves nothing: it says so, and how to get back. */
export const FilteredToNothing: Story = {
  args: { config: { ...campaignDays, filter: { themes: ['soevn'], audiences: ['dagtilbud'] } } },
};

/** The page was opened with a link to one event, whose detail is open. */
export const DeepLinkToEvent: Story = {
  args: {
    config: { ...campaignDays, deepLinks: true },
    fragment: 'sund-calendar=event:uge-sex-2027',
  },
};

/** The page was opened with a link to a filter. */
export const DeepLinkToFilter: Story = {
  args: { config: { ...campaignDays, deepLinks: true }, fragment: 'sund-calendar=theme:tobak' },
};

/** A sensitive day: its detail names who to talk to. */
export const DetailWithHelp: Story = {
  args: {
    config: { ...campaignDays, deepLinks: true },
    today: '2026-08-15',
    fragment: 'sund-calendar=event:verdensdagen-for-selvmordsforebyggelse-2026',
  },
};

/** The editor has not added anything yet. */
export const Empty: Story = { args: { config: withoutEvents } };

/** The server takes its time: the fallback stays until the calendar is there. */
export const Loading: Story = {
  args: { config: undefined, src: '/respond?delay=30000' },
};

/** The file is gone. The visitor keeps the link, and can try again. */
export const FileMissing: Story = { args: { config: undefined, src: '/respond?status=404' } };

export const FileMissingForEditor: Story = { args: { ...FileMissing.args, debug: true } };

/** A config without events, as a visitor meets it: the fallback. */
export const BadConfig: Story = {
  args: { config: { widget: 'event-calendar', version: 1, titel: 'Kalender' } },
};

/** The same, as the editor meets it: where, what and how to fix it. */
export const BadConfigForEditor: Story = { args: { ...BadConfig.args, debug: true } };

/** The config is another widget's. */
export const WrongWidgetForEditor: Story = {
  args: { config: { widget: 'leisure-pass', version: 1 }, debug: true },
};

/** Some entries are wrong: the rest of the calendar stands. */
export const PartlyBad: Story = { args: { config: faulty } };

export const PartlyBadForEditor: Story = { args: { config: faulty, debug: true } };

/** The date for going through the content has passed. */
export const ReviewDueForEditor: Story = {
  args: {
    config: { ...campaignDays, owner: { ...campaignDays.owner, reviewBy: '2026-11-01' } },
    debug: true,
  },
};

/** Not example data: no strip. */
export const OwnData: Story = { args: { config: { ...campaignDays, example: false } } };

/** A feed that people can subscribe to. */
export const WithFeed: Story = {
  args: {
    config: { ...campaignDays, feed: 'https://www.eksempel-kommune.example/kampagnedage.ics' },
  },
};

export const LongText: Story = { args: { config: longTexts } };

const inNarrowColumn: Decorate = (story) => html`
  <div style="inline-size: 17rem; border-inline-end: 1px solid #767676">${story()}</div>
`;

export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

/** A month needs room: in a narrow column the list takes its place. */
export const NarrowMonth: Story = { ...Month, decorators: [inNarrowColumn] };

/** A sidebar on a page where the widget's own column is a flex item. */
export const InSidebar: Story = {
  ...Next,
  decorators: [
    (story) => html`
      <div style="display: flex; gap: 1rem">
        <p style="flex: 1 1 20rem">Sidens egen tekst står her.</p>
        <aside style="flex: 0 1 18rem">${story()}</aside>
      </div>
    `,
  ],
};

/** `<sund-site look="dark">` on a dark page. */
export const Dark: Story = {
  decorators: [
    (story) => html`
      <sund-site look="dark">
        <div style="background: #0f1517; padding: 1rem">${story()}</div>
      </sund-site>
    `,
  ],
};

export const DarkMonth: Story = { ...Month, decorators: Dark.decorators ?? [] };

/** The colours, corners and typeface of a municipality. */
export const OwnLook: Story = {
  decorators: [
    (story) => html`
      <div
        style="--sund-accent: #7a1f4d; --sund-radius: 0; --sund-font: Georgia, serif; font-family: Georgia, serif"
      >
        ${story()}
      </div>
    `,
  ],
};

/** English because the config says so. */
export const English: Story = { args: { config: { ...campaignDays, lang: 'en' } } };

/** English because the page is; the config does not say. */
export const EnglishPage: Story = {
  args: { config: inPageLanguage },
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};

/** An Arabic page from right to left. Interface texts fall back, and carry their own direction. */
export const ArabicPage: Story = {
  args: { config: arabic },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** The partnership's year: most of it has no date, some of it only every second year. */
export const Partnership: Story = { args: { config: partnership } };

/** The same year after a plan has been laid over it. */
export const PartnershipWithPlan: Story = { args: { config: partnershipWithPlan } };

/** A municipality's layer: an event renamed, one hidden, one moved, four added, its own holidays. */
export const Layers: Story = { args: { config: layered } };

/** Times of day, across midnight, across the change to summer time, and in another zone. */
export const TimedEvents: Story = { args: { config: timed } };

/** One event for each kind of date rule. */
export const EveryRule: Story = { args: { config: everyRule } };

/** Every rule on the wheel: what has no day is drawn as an outline, or listed beside it. */
export const EveryRuleOnWheel: Story = { args: { config: { ...everyRule, view: 'wheel' } } };

/** Ten thousand events, the same ones each time. */
export const TenThousandEvents: Story = {
  args: { config: undefined },
  render: (args) => calendar({ ...args, config: manyEvents(10_000) }),
};

export const TenThousandEventsMonth: Story = {
  args: { config: undefined },
  render: (args) => calendar({ ...args, config: { ...manyEvents(10_000), view: 'month' } }),
};
