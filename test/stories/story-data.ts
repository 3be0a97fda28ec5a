import { readFile } from 'node:fs/promises';
import { takeConfig, type Intake } from '../../src/core/config/intake.js';
import {
  configSchema,
  LISTS,
  VERSION,
  WIDGET,
  type EventCalendarConfig,
} from '../../src/widgets/event-calendar/config.js';

const SITE = 'https://www.eksempel-kommune.example';

/** Answers as the demo site does, from the files in stories/data. */
async function fetchFromDisk(input: string | URL | Request): Promise<Response> {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const name = pathname.replace('/data/', '');
  const text = await readFile(new URL(`../../stories/data/${name}`, import.meta.url), 'utf8');
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}

/** Takes a file of stories/data in as the widget does when a pasted link leads to it. */
export function takeStoryConfig(name: string): Promise<Intake<EventCalendarConfig>> {
  return takeConfig({
    format: { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS },
    src: `/data/${name}`,
    base: `${SITE}/sund/event-calendar.html`,
    trust: 'link',
    policy: { pageOrigin: SITE, allowed: [] },
    fetch: fetchFromDisk,
  });
}
