/** @param {number | undefined} milliseconds */
const ms = (milliseconds) => {
  if (milliseconds === undefined) return '–';
  return milliseconds < 10
    ? milliseconds.toFixed(1)
    : Math.round(milliseconds).toLocaleString('en');
};

/** @param {number | undefined} bytes */
const kilobytes = (bytes) =>
  bytes === undefined ? '–' : Math.round(bytes / 1000).toLocaleString('en');

/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {string[]} head
 * @param {string} alignment `l` or `r` for each column
 * @param {string[]} rows
 */
const table = (head, alignment, rows) =>
  [row(head), row([...alignment].map((each) => (each === 'r' ? '---:' : '---'))), ...rows].join(
    '\n',
  );

/** @param {any[]} engines */
function qualityTable(engines) {
  const sets = [...new Set(engines.flatMap(({ quality }) => Object.keys(quality.whole)))];
  return table(
    ['engine', 'version', 'kB gzip', ...sets, 'without synonyms', 'found, median'],
    `lrr${'r'.repeat(sets.length)}rr`,
    engines.map(({ name, version, size, quality: { whole, bare } }) => {
      const all = Object.values(bare);
      const sum = (/** @type {'passed' | 'of'} */ key) =>
        all.reduce((total, set) => total + set[key], 0);
      return row([
        name,
        version,
        (size / 1000).toFixed(1),
        ...sets.map((set) => (whole[set] ? `${whole[set].passed} of ${whole[set].of}` : '–')),
        `${sum('passed')} of ${sum('of')}`,
        sets.map((set) => whole[set]?.found ?? '–').join(' / '),
      ]);
    }),
  );
}

/** @param {any[]} engines */
function timeTable(engines) {
  const counts = [...new Set(engines.flatMap(({ byCount }) => Object.keys(byCount)))];
  const rows = counts.flatMap((count) =>
    engines.flatMap(({ name, byCount }) => {
      const each = byCount[count];
      if (each?.buildProcessorMs === undefined) return [];
      return row([
        Number(count).toLocaleString('en'),
        name,
        ms(each.buildProcessorMs),
        ms(each.memoryMb),
        ms(each.p50ProcessorMs),
        ms(each.p95ProcessorMs),
        ms(each.p95Ms),
        each.keys,
        kilobytes(each.indexBytes),
        each.load?.toFixed(1) ?? '–',
      ]);
    }),
  );
  const head = [
    ...['entries', 'engine', 'build, ms', 'memory, MB', 'key p50, ms', 'p95', 'p95 by the clock'],
    ...['keys', 'index, kB gzip', 'load'],
  ];
  return table(head, 'rlrrrrrrrr', rows);
}

/** @param {any} widget */
function widgetPart({ keystrokes, tasks, load, browser }) {
  const { keys, p50, p95, p50Work, p95Work } = keystrokes;
  const after = tasks.filter((/** @type {any} */ { step }) => step !== 'load');
  const longest = after.toSorted(
    (/** @type {any} */ one, /** @type {any} */ other) => other.processor - one.processor,
  )[0];
  return `## The finder in the browser

Chromium ${browser}, load ${load.toFixed(1)} when it began.

A key with 10,000 entries, from the key to the frame after its results, without the 150 ms in which the
widget waits for the next key: p50 ${ms(p50)} ms, p95 ${ms(p95)} ms by the clock. Of that the main thread's
processor was busy for p50 ${ms(p50Work)} ms, p95 ${ms(p95Work)} ms, with the echo of the key, script, style,
layout and paint (${keys} keys).

The longest task of the main thread with 20,000 entries in a file of 12 MB, by what was done. The budget
after load is 50 ms; the longest is ${ms(longest?.processor)} ms of processor (${longest?.step}).

${table(
  ['step', 'processor, ms', 'by the clock, ms'],
  'lrr',
  tasks.map((/** @type {any} */ { step, processor, wall }) => row([step, ms(processor), ms(wall)])),
)}
`;
}

/** @param {any} index */
function indexPart(index) {
  const count = Number(index.entries).toLocaleString('en');
  const once = kilobytes(index.onceBytes);
  const [p50, p95] = [kilobytes(index.coldP50Bytes), kilobytes(index.coldP95Bytes)];
  return `## ${count} entries over the files of \`sund index\`

The command takes ${ms(index.writeMs / 1000)} s and writes ${Number(index.files).toLocaleString('en')} files, ${ms(index.bytes / 1e6)} MB as they are sent. The first
search fetches ${once} kB once; a whole query after that p50 ${p50} and p95 ${p95} kB. Files come from this
machine, read anew for every request; times are by the clock, memory is ${ms(index.memoryMb)} MB. The budget is
50 ms at p95.

${table(
  ['what', 'p50, ms', 'p95, ms', 'of'],
  'lrrr',
  [
    ['a whole query, nothing else fetched', index.coldP50Ms, index.coldP95Ms, index.coldQueries],
    ['a key, in the order of typing', index.typedP50Ms, index.typedP95Ms, index.keystrokes],
    ['the same keys once more', index.warmP50Ms, index.warmP95Ms, index.keystrokes],
  ].map(([what, p50, p95, of]) => row([what, ms(p50), ms(p95), of])),
)}
`;
}

/**
 * The finder's results as Markdown.
 *
 * @param {Record<string, any>} results
 * @returns {string}
 */
export function finderTable({ finder, machine }) {
  if (!finder) return '';
  /** @type {any[]} */
  const engines = Object.values(finder.engines);
  const described = engines.map(
    ({ name, says, tried, measured }) =>
      `- ${name}: ${says}${tried > 1 ? ` (the best of ${tried} tried)` : ''}, measured ${measured}`,
  );
  return `# Our finder beside search libraries

Made by \`npm run bench -- finder --peers\`; without \`--peers\` ours alone is measured and the other rows
stay; \`npm run bench -- finder quality\` asks the queries again and leaves the times.

Quality: for how many queries all expected entries are among the first five of the 78 real entries, for
each committed set in \`test/widgets/intervention-finder/\`. Every engine is given the same: title, summary,
body, and the labels and synonyms of the facet values that an entry has. "Without synonyms" is all sets
together when nobody has written any. Found is the median of how many entries a query of each set finds:
who finds much, has more of the expected among it, and more to read through.

Times: synthetic Danish entries (\`finder-catalogue.ts\`), searches of one to three words typed key by key,
every third word with a letter wrong, each key with a filter of two themes and the counts of all facets.
Ours and Orama count by themselves, Orama under all filters; for the others our facet index counts as for
ours, so that every value says what choosing it would show. Milliseconds are of the processor, all threads,
except where it says the clock. Memory is heap and buffers after garbage collection, without the entries.
Keys are fewer where an engine is slow. The index is what a library can write out, gzip -6. Size is what a
page loads of it for this, minified, gzip -9; ours includes facets, counts, sorting and Danish. Ours is
measured beyond the 20,000 entries that the widget takes. Load is that of the machine when it began, for
${machine.cores} cores of ${machine.processor}, Node ${machine.node}: with more than ${machine.cores}, the clock says little.

${described.join('\n')}

${qualityTable(engines)}

${timeTable(engines)}

${finder.widget ? widgetPart(finder.widget) : ''}
${finder.index ? indexPart(finder.index) : ''}`;
}
