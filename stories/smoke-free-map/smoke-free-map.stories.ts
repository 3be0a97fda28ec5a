import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/smoke-free-map/define.js';
import {
  linked,
  longNames,
  one,
  overlapping,
  partlyBad,
  small,
  withoutZones,
} from './example-configs.js';
import { manyZones } from './many-zones.js';
import { standAt, type Standing } from './standing.js';

interface MapArgs {
  /** The config as an object; goes before `src`. */
  config?: unknown;
  /** The address of a config file. */
  src?: string;
  /** `true` shows problems to the editor, `false` what a visitor sees. */
  debug?: boolean;
  /** The day that counts as today, so that a story looks the same next year. */
  today: string;
  /** The time of day it is taken to be. */
  time: string;
  /** What stands in the page's fragment when the card begins. */
  fragment?: string;
  /** Where the device is when the visitor asks, which they then do. */
  standing?: Standing;
}

type Decorate = (story: () => unknown) => TemplateResult;

function map(args: MapArgs): TemplateResult {
  const { config, src, debug = false, today, time, fragment, standing } = args;
  const begin = (element: Element | undefined): void => {
    if (element && standing !== undefined) void standAt(element as HTMLElement, standing);
  };
  if (fragment !== undefined) history.replaceState(history.state, '', `#${fragment}`);
  return html`
    <sund-smoke-free-map
      .config=${config}
      src=${src ?? nothing}
      debug=${debug ? '' : 'false'}
      today=${today}
      time=${time}
      ${ref(begin)}
    >
      <p><a href="/kontakt.html">Se, hvor der er røgfrit, eller spørg kommunen</a></p>
    </sund-smoke-free-map>
  `;
}

const meta: Meta<MapArgs> = {
  title: 'Smoke-free map',
  component: 'sund-smoke-free-map',
  args: { config: small, today: '2026-11-21', time: '12:00' },
  render: map,
};
export default meta;

type Story = StoryObj<MapArgs>;

const file = (name: string): Pick<Story, 'args'> => ({
  args: { config: undefined, src: `/data/roegfri/${name}.json` },
});
const open = (id: string): Pick<Story, 'args'> => ({
  args: { config: linked, fragment: `sund-map=zone:${id}` },
});
const at = (longitude: number, latitude: number, accuracy = 8, config: object = small): Story => ({
  args: { config, standing: { longitude, latitude, accuracy } },
});

/** Five places, each with a rule of another kind. */
export const Small: Story = {};

/** 130 or so real playgrounds: a request, and never a ban. */
export const Copenhagen: Story = file('koebenhavn');

/** Areas drawn for the example, in EPSG:25832, with the municipality's own names of fields. */
export const Lyngby: Story = file('lyngby-taarbaek');

/** A beach and a harbour where snus and e-cigarettes are covered too. */
export const Fredensborg: Story = file('fredensborg');

/** One place's own card: a school, by law. */
export const School: Story = file('skole');

/** One place's own card: a harbour bath, by request. */
export const HarbourBath: Story = file('havnebad');

/** By law, with all that is known about it. */
export const PanelByLaw: Story = open('skolen');

/** By request, around a point whose limits nobody has measured. */
export const PanelByRequest: Story = open('legepladsen');

/** A rule that does not hold in November. */
export const PanelNotNow: Story = open('stranden');

/** A place whose rule nobody has said. */
export const PanelUnknown: Story = open('torvet');

/** In a place with a ban. */
export const Inside: Story = at(12.502, 55.772);

/** In two places: the strictest rule holds. */
export const InsideTwo: Story = at(12.509, 55.7757, 8, overlapping);

/** Near a point whose limits nobody has measured: never “you are inside”. */
export const Close: Story = at(12.4961, 55.7775);

/** At the edge, and the device does not know better. */
export const TooCloseToSay: Story = at(12.502, 55.773, 40);

/** On a place whose rule does not hold now. */
export const NotInForce: Story = at(12.518, 55.7795);

/** Outside all that is marked, which is no permission. */
export const Outside: Story = at(12.506, 55.774);

/** The device knows roughly alone. */
export const WeakAccuracy: Story = at(12.506, 55.774, 900);

/** In another part of the country. */
export const Elsewhere: Story = at(9.9, 57.05);

/** The visitor said no. */
export const LocateDenied: Story = { args: { standing: 'denied' } };

/** The device does not know. */
export const LocateUnavailable: Story = { args: { standing: 'unavailable' } };

/** It took too long. */
export const LocateTimeout: Story = { args: { standing: 'timeout' } };

/** The browser is asking the visitor. */
export const LocateAsking: Story = { args: { standing: 'asking' } };

/** The page was opened by a link to kinds of place. */
export const LinkedFilter: Story = {
  args: { config: linked, fragment: 'sund-map=category:school,playground' },
};

/** The link is to a place that is gone: the list stands. */
export const LinkedNonsense: Story = {
  args: { config: linked, fragment: 'sund-map=zone:%ff,x;category:;;:' },
};

/** Two cards on one page. */
export const TwoOnOnePage: Story = {
  render: (args) => html`${map(args)}${map({ ...args, config: overlapping })}`,
};

/** The page around it is English. */
export const EnglishPage: Story = {
  args: { config: { ...small, lang: 'en' } },
  decorators: [((story) => html`<div lang="en">${story()}</div>`) satisfies Decorate],
};

/** In a narrow column beside the page's own text. */
export const InSidebar: Story = {
  decorators: [
    ((story) => html`<div style="inline-size: 20em">${story()}</div>`) satisfies Decorate,
  ],
};

/** One place. */
export const OnePlace: Story = { args: { config: one } };

/** Three thousand places. */
export const ManyPlaces: Story = { args: { config: manyZones(3000) } };

/** Long names, and places without one. */
export const LongNames: Story = { args: { config: longNames } };

/** No places have been added yet. */
export const Empty: Story = { args: { config: withoutZones } };

/** Two of its places cannot be read, and the rest stands. */
export const PartlyBad: Story = { args: { config: partlyBad } };

/** The same, as its editor sees it. */
export const PartlyBadForEditor: Story = { args: { config: partlyBad, debug: true } };

/** The file is not there: visitors see the fallback. */
export const FileMissing: Story = {
  args: { config: undefined, src: '/respond?status=404' },
};

/** The config is no config. */
export const BadConfig: Story = { args: { config: { widget: 'smoke-free-map', version: 1 } } };

/** The same, as its editor sees it. */
export const BadConfigForEditor: Story = {
  args: { config: { widget: 'smoke-free-map', version: 1 }, debug: true },
};

/** The file is on its way. */
export const Loading: Story = {
  args: { config: undefined, src: '/respond?delay=30000' },
};
