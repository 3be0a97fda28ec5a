/** @param {number} milliseconds */
const ms = (milliseconds) =>
  milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds).toString();

/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * The calendars' results as Markdown.
 *
 * @param {Record<string, any>} results
 * @param {number[]} counts
 * @returns {string}
 */
export function calendarTable({ calendars, machine }, counts) {
  const named = Object.entries(calendars);
  const sizes = named.map(([name, { version, size, measured }]) =>
    row([name, version, (size / 1000).toFixed(1), measured]),
  );
  const rows = counts.flatMap((count) =>
    named.map(([name, { byCount }]) => {
      const { render, renderWork, nextMonth, nextMonthWork, elements, tabStops, check } =
        byCount[count];
      const checked = check === undefined ? '–' : ms(check);
      return row([
        count.toLocaleString('en'),
        name,
        ms(render),
        ms(renderWork),
        ms(nextMonth),
        ms(nextMonthWork),
        elements,
        tabStops,
        checked,
      ]);
    }),
  );
  return `# Our calendar beside others

Made by \`npm run bench -- calendar --peers\`; without \`--peers\` ours alone is measured and the other
rows stay.

Each shows one month of a year of all-day events, in Danish, with week numbers, 1280 px wide. Times
are milliseconds to the frame after the last element or text, script already loaded, the median of
${machine.rounds} (of one where a render takes over 3 s). Work is how long the main thread was busy from
the same moment until nothing had changed for a quarter of a second: no waiting for frames or files, but
also what is done after the view. Ours includes checking the config, which the others do not do; the last
column says how much of it that is, measured apart in Node. Elements are those of the calendar, shadow
roots included. Tab stops are real presses of Tab from before the calendar to after it. Size is script and
style for this view, with the Temporal polyfill where a calendar asks for one, gzip -9.

${machine.cores} cores of ${machine.processor}, Chromium ${machine.browser}, Node ${machine.node}.

| calendar | version | kB gzip | measured |
| --- | --- | ---: | --- |
${sizes.join('\n')}

| events | calendar | first render, ms | its work | next month, ms | its work | elements | tab stops | our check, ms |
| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
