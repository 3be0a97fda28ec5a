import { readFile } from 'node:fs/promises';
import type { ConfigFormat } from '../../src/core/config/format.js';
import { takeConfig, type Intake } from '../../src/core/config/intake.js';
import * as calendar from '../../src/widgets/event-calendar/config.js';
import * as finder from '../../src/widgets/intervention-finder/config.js';
import * as pass from '../../src/widgets/leisure-pass/config.js';
import { STRICT_PATHS } from '../../src/widgets/leisure-pass/widget.js';
import * as map from '../../src/widgets/smoke-free-map/config.js';
import { entriesIn } from '../../src/widgets/smoke-free-map/domain/reading/entries.js';
import * as mapWidget from '../../src/widgets/smoke-free-map/widget.js';

const SITE = 'https://www.eksempel-kommune.example';

/** Answers as the demo site does, from the files in stories/data. */
async function fetchFromDisk(input: string | URL | Request): Promise<Response> {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const name = pathname.replace('/data/', '');
  const text = await readFile(new URL(`../../stories/data/${name}`, import.meta.url), 'utf8');
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}

/** Takes a file of stories/data in as a widget does when a pasted link leads to it. */
function take<Config>(format: ConfigFormat<Config>, name: string): Promise<Intake<Config>> {
  return takeConfig({
    format,
    src: `/data/${name}`,
    base: `${SITE}/sund/${format.widget}.html`,
    trust: 'link',
    policy: { pageOrigin: SITE, allowed: [] },
    fetch: fetchFromDisk,
  });
}

/** Takes a calendar's config in, as the calendar does. */
export function takeCalendarConfig(name: string): Promise<Intake<calendar.EventCalendarConfig>> {
  const { WIDGET, VERSION, LISTS, configSchema } = calendar;
  return take({ widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS }, name);
}

/** Takes a finder's config in, as the finder does, with its list of entries. */
export function takeFinderConfig(name: string): Promise<Intake<finder.InterventionFinderConfig>> {
  const { WIDGET, VERSION, LISTS, configSchema } = finder;
  return take({ widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS }, name);
}

/** Takes a pass's config in, as the pass does, with the figures that it shares with others. */
export function takePassConfig(name: string): Promise<Intake<pass.LeisurePassConfig>> {
  const { WIDGET, VERSION, LISTS, configSchema } = pass;
  const format = { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS };
  return take({ ...format, strictPaths: STRICT_PATHS }, `fritidspas/${name}`);
}

/** Takes a map's config in, as the map does, with its features. */
export function takeMapConfig(name: string): Promise<Intake<map.SmokeFreeMapConfig>> {
  const { WIDGET, VERSION, LISTS, configSchema } = map;
  const format = { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS };
  const { STRICT_PATHS: strictPaths } = mapWidget;
  return take({ ...format, strictPaths, entriesIn }, `roegfri/${name}`);
}
