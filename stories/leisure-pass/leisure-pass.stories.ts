import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/leisure-pass/define.js';
import {
  closedInJuly,
  clubApplies,
  everybody,
  longTexts,
  outdated,
  partlyBad,
  professionals,
  smallest,
  spent,
  withoutSchemes,
} from './example-configs.js';
import { play, type Played } from './played.js';

interface PassArgs {
  /** The config as an object; goes before `src`. */
  config?: unknown;
  /** The address of a config file. */
  src?: string;
  /** `true` shows problems to the editor, `false` what a visitor sees. */
  debug?: boolean;
  /** The day that counts as today, so that a story looks the same next year. */
  today: string;
  /** What stands in the page's fragment when the wizard starts. */
  fragment?: string;
  /** What a visitor has done, after pressing Start. */
  played?: readonly Played[];
}

type Decorate = (story: () => unknown) => TemplateResult;

function pass(args: PassArgs): TemplateResult {
  const { config, src, debug = false, today, fragment, played } = args;
  const begin = (element: Element | undefined): void => {
    if (element && played) void play(element as HTMLElement, played);
  };
  if (fragment !== undefined) history.replaceState(history.state, '', `#${fragment}`);
  return html`
    <sund-leisure-pass
      .config=${config}
      src=${src ?? nothing}
      debug=${debug ? '' : 'false'}
      today=${today}
      history=${played ? 'off' : nothing}
      ${ref(begin)}
    >
      <p><a href="/kontakt.html">Læs om fritidspas, eller spørg kommunen</a></p>
    </sund-leisure-pass>
  `;
}

const meta: Meta<PassArgs> = {
  title: 'Leisure pass',
  component: 'sund-leisure-pass',
  args: { config: smallest, today: '2026-11-21' },
  render: pass,
};
export default meta;

type Story = StoryObj<PassArgs>;

const file = (name: string): Pick<Story, 'args'> => ({
  args: { config: undefined, src: `/data/fritidspas/${name}.json` },
});

/** The least that a municipality can write: an age, a benefit, one pass. */
export const Smallest: Story = {};

/** A limit of 2022: below it one can apply, above it one must ask. */
export const Aarhus: Story = file('aarhus');

/** Two kinds of pass, one of which is given by a case worker alone. */
export const Esbjerg: Story = file('esbjerg');

/** As its own documents have it. */
export const Holstebro: Story = file('holstebro');

/** Judged case by case; the parents pay a part. */
export const Silkeborg: Story = file('silkeborg');

/** The club or a guide applies; closed in July. */
export const Copenhagen: Story = file('koebenhavn');

/** A list of benefits, one of which is enough. */
export const Hvidovre: Story = file('hvidovre');

/** Only the club can apply. */
export const ClubApplies: Story = { args: { config: clubApplies } };

const oneChild: readonly Played[] = ['1 barn', { write: '8' }];
const results = (...answers: readonly Played[]): readonly Played[] => [
  ...oneChild,
  ...answers,
  'Vis resultatet',
];

/** A question to which a number is written. */
export const Question: Story = { args: { played: ['1 barn'] } };

/** A question with an answer that is none. */
export const Fault: Story = { args: { played: ['1 barn', { write: '240' }] } };

/** The answers, to be looked through. */
export const CheckAnswers: Story = { args: { played: [...oneChild, 'Ja'] } };

/** The family can apply. */
export const CanApply: Story = { args: { played: results('Ja') } };

/** It does not look as if the child can get it, and they may always ask. */
export const NotLikely: Story = { args: { played: results('Nej') } };

/** Something is not known, and somebody must be asked. */
export const NotKnown: Story = { args: { played: results('Det ved jeg ikke') } };

/** Two children, each with a result of its own. */
export const TwoChildren: Story = {
  args: { played: ['2 børn', { write: '8' }, 'Ja', { write: '19' }, 'Vis resultatet'] },
};

/** Only the club can apply: a card in Danish to show there. */
export const CardForTheClub: Story = { args: { config: clubApplies, played: results('Ja') } };

/** A professional applies: the parents must agree first. */
export const ConsentFirst: Story = { args: { config: professionals, played: results('Ja') } };

/** One could apply, were it not July. */
export const ClosedResult: Story = {
  args: { config: closedInJuly, today: '2026-07-10', played: results('Ja') },
};

/** The rules ran out, so that nothing is asked. */
export const OutdatedResult: Story = {
  args: { config: outdated, played: ['1 barn', 'Vis resultatet'] },
};

/** No one can apply in July. */
export const ClosedInJuly: Story = { args: { config: closedInJuly, today: '2026-07-10' } };

/** The money is spent until new year. */
export const Spent: Story = { args: { config: spent } };

/** The rules ran out at new year. */
export const Outdated: Story = { args: { config: outdated } };

/** Parents, professionals and young people choose who they are. */
export const Everybody: Story = { args: { config: everybody } };

/** For people who work with children: consent comes first. */
export const Professionals: Story = { args: { config: professionals } };

/** The page was opened with a shared result. */
export const SharedResult: Story = { args: { fragment: 'sund-pass=pas:canApply;pas:no' } };

/** The link is of other rules: the first page stands. */
export const SharedNonsense: Story = { args: { fragment: 'sund-pass=%ff,x:maybe;;:' } };

/** The browser's Back leaves the page. */
export const WithoutHistory: Story = {
  render: ({ config, today }) =>
    html`<sund-leisure-pass .config=${config} history="off" debug="false" today=${today}>
    </sund-leisure-pass>`,
};

/** Two wizards on one page, each with its own answers. */
export const TwoOnOnePage: Story = {
  render: (args) => html`${pass(args)}${pass({ ...args, config: everybody })}`,
};

/** The page around it is English. */
export const EnglishPage: Story = {
  args: { config: { ...smallest, lang: 'en' } },
  decorators: [((story) => html`<div lang="en">${story()}</div>`) satisfies Decorate],
};

/** Long words, in a long text. */
export const LongTexts: Story = { args: { config: longTexts } };

/** Its schemes have not been added yet. */
export const Empty: Story = { args: { config: withoutSchemes } };

/** One of its schemes has a key that nobody knows, and is not checked. */
export const PartlyBad: Story = { args: { config: partlyBad } };

/** The same, as its editor sees it. */
export const PartlyBadForEditor: Story = { args: { config: partlyBad, debug: true } };

/** The file is not there: visitors see the fallback. */
export const FileMissing: Story = {
  args: { config: undefined, src: '/respond?status=404' },
};

/** The config is no config. */
export const BadConfig: Story = { args: { config: { widget: 'leisure-pass', version: 1 } } };

/** The same, as its editor sees it. */
export const BadConfigForEditor: Story = {
  args: { config: { widget: 'leisure-pass', version: 1 }, debug: true },
};

/** The file is on its way. */
export const Loading: Story = {
  args: { config: undefined, src: '/respond?delay=30000' },
};
