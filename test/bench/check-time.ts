import { todayIn } from '../../src/core/dates/time-zone.js';
import { parseConfig } from '../../src/core/config/parse.js';
import { checkConfig } from '../../src/widgets/event-calendar/check.js';
import {
  configSchema,
  LISTS,
  VERSION,
  WIDGET,
  type EventCalendarConfig,
} from '../../src/widgets/event-calendar/config.js';
import { configShape } from '../../src/widgets/event-calendar/config.shape.js';
import { benchEvents } from './events.js';

/*
 * Prints the milliseconds that checking a config of so many events takes, shape
 * and meaning, the median of eleven after as many to warm up.
 */
const now = new Date();
const config = {
  widget: WIDGET,
  version: VERSION,
  events: benchEvents(Number(process.argv[2]), now).map(({ id, title, start, end }) => ({
    id,
    title,
    when: { kind: 'once', date: start === end ? start : `${start}/${end}` },
  })),
};
const format = {
  widget: WIDGET,
  version: VERSION,
  shape: () => Promise.resolve(configShape),
  schema: configSchema,
  lists: LISTS,
};
const today = todayIn('Europe/Copenhagen', now.getTime());

async function check(): Promise<number> {
  const start = performance.now();
  const parsed = await parseConfig<EventCalendarConfig>(format, config);
  if (parsed.config === undefined) throw new Error('The config of the bench is not valid.');
  checkConfig(parsed.config, { today });
  return performance.now() - start;
}

const times: number[] = [];
while (times.length < 22) times.push(await check());
const middle = times.slice(11).toSorted((a, b) => a - b)[5];
process.stdout.write(String(middle));
