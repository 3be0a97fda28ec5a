import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchCalendars, counts } from './calendar.js';
import { calendarTable } from './calendar-table.js';
import { benchFinder } from './finder.js';
import { finderTable } from './finder-table.js';
import { benchPass } from './pass.js';
import { benchMap } from './map.js';
import { mapTable } from './map-table.js';
import { passTable } from './pass-table.js';

/*
 * `npm run bench` measures our calendar, finder, leisure pass and map, `npm run bench -- calendar`,
 * `-- finder`, `-- pass` or `-- map` one of them, `-- finder quality` only what the finder's engine finds,
 * `-- finder widget` only what the finder takes in a browser; with
 * `--peers` the others are installed and measured too. Results go to `results.json`, and from there to
 * the tables in `results.md`; what was not measured this time stays.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

const words = process.argv.slice(2);
const withPeers = words.includes('--peers');
const onlyQuality = words.includes('quality');
const onlyWidget = words.includes('widget');
const all = ['calendar', 'finder', 'pass', 'map'];
const named = all.filter((part) => words.includes(part));
const parts = named.length > 0 ? named : all;
if (!existsSync(`${root}dist/event-calendar.js`)) throw new Error('Run `npm run build` first.');
if (withPeers) {
  console.log('Installing the others …');
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
}

const text = await readFile(`${here}results.json`, 'utf8').catch(() => '{"calendars":{}}');
let results = JSON.parse(text);
const machine = {
  ...results.machine,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  node: process.versions.node,
};
if (parts.includes('calendar')) {
  const measured = await benchCalendars(results, { withPeers });
  results = { ...results, ...measured, machine: { ...machine, ...measured.machine } };
}
if (parts.includes('finder')) {
  results = {
    ...results,
    machine: { ...machine, ...results.machine },
    finder: await benchFinder(results.finder ?? {}, { withPeers, onlyQuality, onlyWidget }),
  };
}
if (parts.includes('pass')) {
  results = {
    ...results,
    machine: { ...machine, ...results.machine },
    pass: await benchPass(results.pass ?? {}, { withPeers }),
  };
}
if (parts.includes('map')) {
  results = {
    ...results,
    machine: { ...machine, ...results.machine },
    map: await benchMap(results.map ?? {}, { withPeers }),
  };
}
const page = [
  calendarTable(results, counts),
  finderTable(results),
  passTable(results),
  mapTable(results),
].join('\n');
await writeFile(`${here}results.json`, `${JSON.stringify(results, null, 2)}\n`);
await writeFile(`${here}results.md`, page);
console.log(`\n${page}`);
