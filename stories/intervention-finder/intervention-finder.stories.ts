import { html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FinderEngine } from '../../src/widgets/intervention-finder/domain/engine.js';
import '../../src/widgets/intervention-finder/define.js';
import {
  arabic,
  everything,
  faulty,
  inPageLanguage,
  listMissing,
  longTexts,
  lyngbyPlan,
  offers,
  presetToNothing,
  schoolPage,
  withoutEntries,
  withoutFacets,
} from './example-configs.js';
import { exampleServer, serverDown, slowServer } from './example-server.js';
import { manyEntries } from './many-entries.js';
import { publishIndex } from './published-index.js';

interface FinderArgs {
  /** The config as an object; goes before `src`. */
  config?: unknown;
  /** The address of a config file. */
  src?: string;
  /** What answers in place of the page. */
  engine?: FinderEngine;
  /** `true` shows problems to the editor, `false` what a visitor sees. */
  debug?: boolean;
  /** The day that counts as today, so that a story looks the same next year. */
  today: string;
  /** What stands in the page's fragment when the finder starts. */
  fragment?: string;
}

type Decorate = (story: () => unknown) => TemplateResult;

function finder(args: FinderArgs): TemplateResult {
  const { config, src, engine, debug = false, today, fragment } = args;
  if (fragment !== undefined) history.replaceState(history.state, '', `#${fragment}`);
  return html`
    <sund-intervention-finder
      .config=${config}
      .engine=${engine}
      src=${src ?? nothing}
      debug=${debug ? '' : 'false'}
      today=${today}
    >
      <p><a href="/kontakt.html">Spørg Sundhed og Forebyggelse, hvad andre har prøvet</a></p>
    </sund-intervention-finder>
  `;
}

const meta: Meta<FinderArgs> = {
  title: 'Intervention finder',
  component: 'sund-intervention-finder',
  args: { config: everything, today: '2026-11-21' },
  render: finder,
};
export default meta;

type Story = StoryObj<FinderArgs>;

/** Every initiative of five catalogues, with a search, filters and a table of theme by level. */
export const All: Story = {};

/** A municipality's plan as a table: which committee does what, under the ten columns of the source. */
export const LyngbyPlan: Story = { args: { config: lyngbyPlan } };

/** The same plan, read as a list in the order of the source. */
export const LyngbyPlanAsList: Story = { args: { config: { ...lyngbyPlan, view: 'list' } } };

/** A school's page: only what is for young people, with a filter chosen that can be removed. */
export const SchoolPage: Story = { args: { config: schoolPage } };

/** What can be signed up for; the page calls it “tilbud”. */
export const Offers: Story = { args: { config: offers } };

/** As on the demo site: the config and its list are files. */
export const FromFile: Story = {
  args: { config: undefined, src: '/data/indsatser-alle.json' },
};

/** Two facets crossed, as the first thing that is seen. */
export const MatrixFirst: Story = { args: { config: { ...everything, view: 'matrix' } } };

/** The page was opened with a link to a table of two other facets. */
export const DeepLinkToMatrix: Story = {
  args: { fragment: 'sund-finder=view:matrix;axes:setting,audience' },
};

/** The page was opened with a link to a filter. */
export const DeepLinkToFilter: Story = { args: { fragment: 'sund-finder=f.theme:tobak' } };

/** Filters of each kind: several values, a range, and another facet. */
export const DeepLinkToSeveralFilters: Story = {
  args: { fragment: 'sund-finder=f.theme:tobak,trivsel;f.setting:skole;r.grade:7..9;sort:title' },
};

/** What the young people say about a theme, before the municipalities' answers. */
export const WhatYoungPeopleSay: Story = {
  args: { config: schoolPage, fragment: 'sund-finder=f.youthTheme:relationen' },
};

/** The page was opened with a link to one entry. */
export const DeepLinkToEntry: Story = { args: { fragment: 'sund-finder=open:002-c12' } };

/** The link leads to an entry that is no longer there: the list stands. */
export const DeepLinkToNothing: Story = { args: { fragment: 'sund-finder=open:findes-ikke' } };

/** The shortlist before anything is on it: how to begin. */
export const ShortlistEmpty: Story = { args: { fragment: 'sund-finder=view:shortlist' } };

/** A colleague sent a link to their shortlist, with what is planned so far. */
export const ShortlistFirst: Story = {
  args: {
    fragment:
      'sund-finder=view:shortlist;list:002-b4/agreed/m1/7,002-c12,001-i6/running/w6-8/8-9,003-f2/later',
  },
};

/** Four initiatives side by side, what they differ in first. */
export const Compare: Story = {
  args: {
    fragment:
      'sund-finder=view:shortlist;list:002-b4,002-c12,001-i6,003-f2;compare:002-b4,002-c12,001-i6,003-f2',
  },
};

/** The chosen filters leave nothing: it says which to remove, and what that gives. */
export const FilteredToNothing: Story = { args: { config: presetToNothing } };

/** The editor has not added anything yet. */
export const Empty: Story = { args: { config: withoutEntries } };

/** The server takes its time: the fallback stays until the finder is there. */
export const Loading: Story = {
  args: { config: undefined, src: '/respond?delay=30000' },
};

/** The file is gone. The visitor keeps the link, and can try again. */
export const FileMissing: Story = { args: { config: undefined, src: '/respond?status=404' } };

export const FileMissingForEditor: Story = { args: { ...FileMissing.args, debug: true } };

/** The config is there, but the file with its list is not. */
export const ListMissing: Story = { args: { config: listMissing } };

export const ListMissingForEditor: Story = { args: { config: listMissing, debug: true } };

/** A config without entries and facets, as a visitor meets it: the fallback. */
export const BadConfig: Story = {
  args: { config: { widget: 'intervention-finder', version: 1, titel: 'Find en indsats' } },
};

/** The same, as the editor meets it: where, what and how to fix it. */
export const BadConfigForEditor: Story = { args: { ...BadConfig.args, debug: true } };

/** The config is another widget's. */
export const WrongWidgetForEditor: Story = {
  args: { config: { widget: 'event-calendar', version: 1 }, debug: true },
};

/** Some entries are wrong: the rest of the catalogue stands. */
export const PartlyBad: Story = { args: { config: faulty } };

export const PartlyBadForEditor: Story = { args: { config: faulty, debug: true } };

/** The date for going through the content has passed. */
export const ReviewDueForEditor: Story = {
  args: {
    config: { ...everything, owner: { ...everything.owner, reviewBy: '2026-11-01' } },
    debug: true,
  },
};

/** Not example data: no strip. */
export const OwnData: Story = { args: { config: { ...everything, example: false } } };

/** Nothing to filter by: a list and a search. */
export const WithoutFacets: Story = { args: { config: withoutFacets } };

export const LongText: Story = { args: { config: longTexts } };

export const LongTextMatrix: Story = { args: { config: { ...longTexts, view: 'matrix' } } };

const inNarrowColumn: Decorate = (story) => html`
  <div style="inline-size: 20rem; border-inline-end: 1px solid #767676">${story()}</div>
`;

/** 320 px: the filters are folded away behind a button. */
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

/** A table has no room here: lists that unfold take its place. */
export const NarrowMatrix: Story = { ...MatrixFirst, decorators: [inNarrowColumn] };

/** A comparison has no room here: a card for each field takes its place. */
export const NarrowCompare: Story = { ...Compare, decorators: [inNarrowColumn] };

/** A sidebar on a page where the widget's own column is a flex item. */
export const InSidebar: Story = {
  ...SchoolPage,
  decorators: [
    (story) => html`
      <div style="display: flex; flex-wrap: wrap; gap: 1rem">
        <p style="flex: 1 1 20rem">Sidens egen tekst står her.</p>
        <aside style="flex: 0 1 18rem; min-inline-size: 0">${story()}</aside>
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

export const DarkMatrix: Story = { ...MatrixFirst, decorators: Dark.decorators ?? [] };

export const DarkShortlist: Story = { ...ShortlistFirst, decorators: Dark.decorators ?? [] };

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
export const English: Story = { args: { config: { ...everything, lang: 'en' } } };

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

/** A server has the catalogue: its counts are about right, and it knows only some ways to sort. */
export const FromServer: Story = {
  render: (args) => finder({ ...args, config: withoutEntries, engine: exampleServer() }),
};

/** The server has no answer: the visitor can try again, and whom to ask stays on the page. */
export const ServerDown: Story = {
  render: (args) => finder({ ...args, config: withoutEntries, engine: serverDown() }),
};

/** The server takes its time: the visitor is told. */
export const ServerSlow: Story = {
  render: (args) => finder({ ...args, config: withoutEntries, engine: slowServer() }),
};

const INDEX = '/stored/eksempel/';

/** The config is that of `sund index`: the page fetches what it shows, and what a search needs. */
export const FromIndex: Story = {
  render: (args) => {
    const shown = { ...args, config: undefined, src: `${INDEX}config.json` };
    return html`${until(publishIndex(INDEX, everything).then(() => finder(shown)))}`;
  },
};

/** Five thousand entries, the same ones each time. */
export const FiveThousandEntries: Story = {
  args: { config: undefined },
  render: (args) => finder({ ...args, config: manyEntries(5000) }),
};

export const FiveThousandEntriesMatrix: Story = {
  args: { config: undefined },
  render: (args) => finder({ ...args, config: { ...manyEntries(5000), view: 'matrix' } }),
};
