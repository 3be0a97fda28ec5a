/** @param {number} milliseconds */
const ms = (milliseconds) =>
  milliseconds < 10 ? milliseconds.toFixed(2) : Math.round(milliseconds).toLocaleString('en');

/** @param {number | undefined} bytes */
const megabytes = (bytes) => (bytes === undefined ? '–' : (bytes / 1_000_000).toFixed(1));

/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {any} map @param {'first' | 'work' | 'heap'} what */
const atEach = ({ byCount }, what) =>
  Object.values(byCount)
    .map((each) => (what === 'heap' ? megabytes(each.heap) : ms(each[what])))
    .join(' / ');

/** @param {[string, any]} entry */
const mapRow = ([name, map]) =>
  row([
    ...[name, map.version, (map.bytes / 1000).toFixed(1)],
    ...[atEach(map, 'first'), atEach(map, 'work'), atEach(map, 'heap')],
    ...[`${map.reached} of 100`, map.load.toFixed(1)],
  ]);

/** @param {any} domain */
const domainRow = ({ zones, read, verdict, match }) =>
  row([zones.toLocaleString('en'), ms(read), ms(verdict.p50), ms(verdict.p95), ms(match)]);

/**
 * The map's results as Markdown.
 *
 * @param {Record<string, any>} results
 * @returns {string}
 */
export function mapTable({ map, machine }) {
  if (!map) return '';
  const [{ browser }] = Object.values(map.maps);
  return `# Our map card beside map libraries

Made by \`npm run bench -- map --peers\`; without \`--peers\` ours alone is measured and the other rows
stay.

All get the same polygons of twelve corners, WGS 84, over an area like København's (\`map/zones.ts\`), at
100 / 1,000 / 10,000 of them, in Chromium ${browser} without a graphics card: those that draw with one are faster
where there is one. The others draw areas on an empty background, with no tiles, list or words; ours checks
its config, and draws the list and the overview. First render is from the call to the second frame after
the library says that it has drawn (ours: after its overview is there), scripts already loaded, the median
of three; work is the main thread's processor in that time. Heap is what is held afterwards in script and
elements, megabytes, without what a worker or the graphics card holds. Bytes are script and style that were
asked for by then, gzip -9 (of ours \`npm run size\` says how many before the list). Reached by keyboard are the zones that have the focus under their names at some
time, when somebody goes through the page with Tab, and with Page Down and the arrow keys in each stop.
Load is that of the machine when it began, for ${machine.cores} cores.

| map | version | kB gzip | first render, ms | work, ms | heap, MB | by keyboard | load |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${Object.entries(map.maps).map(mapRow).join('\n')}

## Reading zones, and answering for a point

In Node ${machine.node}, milliseconds by the clock. The budget for the answer is 1 ms at 10,000 zones. Search is one
key: which zones match a word, and in what order.

| zones | read, WGS 84 | answer, p50 | p95 | search |
| ---: | ---: | ---: | ---: | ---: |
${map.domain.map(domainRow).join('\n')}
`;
}
