import type { Browser, CDPSession, Page } from 'playwright-core';

/** What was done while the longest tasks were measured, in this order. */
export type Step = (typeof STEPS)[number]['name'];

/** The longest task of the main thread in one step, in milliseconds. */
export interface LongestTask {
  readonly step: Step;
  /** By the clock. */
  readonly wall: number;
  /** Of the processor: on a machine that others use too, truer than the clock. */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const MARK = 'bench:';

/** What a visitor does. */
const STEPS = [
  { name: 'load', act: load },
  { name: 'engine and check', act: engineReady },
  { name: 'search', act: (page: Page) => type(page, 'fritidspas bevægelse') },
  { name: 'search on', act: (page: Page) => type(page, ' for børn i skolen') },
  { name: 'clear', act: (page: Page) => page.locator('#sund-search').fill('') },
  { name: 'filters', act: filter },
  { name: 'sort', act: (page: Page) => page.locator('#sund-sort').selectOption({ index: 1 }) },
  { name: 'show more', act: (page: Page) => click(page, 'button', 'Vis flere', 5) },
  { name: 'entry and back', act: openEntry },
  { name: 'matrix', act: (page: Page) => click(page, '#sund-view-matrix') },
  { name: 'cell', act: (page: Page) => click(page, 'td button') },
  { name: 'put 20 on the list', act: collect },
  { name: 'shortlist', act: (page: Page) => click(page, '#sund-view-shortlist') },
  { name: 'downloads', act: download },
  { name: 'print the list', act: (page: Page) => click(page, 'button', 'Udskriv listen') },
  { name: 'print 1,000', act: printResults },
] as const;

async function load(page: Page): Promise<void> {
  await page.evaluate(() => {
    const finder = document.createElement('sund-intervention-finder');
    finder.setAttribute('src', '20000/config.json');
    document.body.append(finder);
  });
  await page.locator('sund-intervention-finder[data-sund-state=ready]').waitFor();
}

/** There are counts when the engine has answered; the check comes in an idle moment. */
async function engineReady(page: Page): Promise<void> {
  await page.locator('.values .count').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
}

/**
 * Clicks what a selector finds in the widget, the first that holds a text. Not by mouse, since what lies
 * where is not the matter here, but as a mouse does: it is focused too, and in a task of its own, without
 * the search for it.
 */
async function click(page: Page, selector: string, text = '', times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.evaluate(
      ([wanted, words]) => {
        const root = document.querySelector('sund-intervention-finder')?.shadowRoot;
        const all = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])];
        const element = all.find(({ textContent }) => textContent.includes(words));
        if (!element) throw new Error(`There is no ${wanted} “${words}”.`);
        setTimeout(() => {
          element.focus();
          element.click();
        });
      },
      [selector, text] as const,
    );
    await page.waitForTimeout(300);
  }
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#sund-search').focus();
  for (const key of text) {
    await page.keyboard.type(key);
    await page.waitForTimeout(250);
  }
}

async function filter(page: Page): Promise<void> {
  for (const value of ['sund', 'arbejde', 'er']) {
    for (let twice = 0; twice < 2; twice++) await click(page, '.values .value', value);
  }
}

async function openEntry(page: Page): Promise<void> {
  await click(page, 'button.open');
  await page.waitForTimeout(300);
  await click(page, '.way-back button');
}

async function collect(page: Page): Promise<void> {
  await click(page, '#sund-view-list');
  await click(page, 'button', 'Ryd alle filtre');
  await click(page, 'button.on-list[aria-pressed=false]', '', 20);
}

async function download(page: Page): Promise<void> {
  await click(page, 'summary.button');
  for (const kind of ['CSV', 'JSON']) await click(page, '.shortlist-files button', kind);
}

async function printResults(page: Page): Promise<void> {
  await click(page, '#sund-view-list');
  await click(page, 'button', 'Udskriv resultaterne');
  await page.waitForTimeout(3000);
}

/** Does all steps in a page with 20 000 entries, and says how long the main thread was held in each. */
export async function longestTasks(browser: Browser, url: string): Promise<readonly LongestTask[]> {
  const context = await browser.newContext({
    locale: 'da-DK',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => console.error(String(error)));
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`${url}bench/`);
  await page.waitForFunction(() => customElements.get('sund-intervention-finder'));
  const session = await context.newCDPSession(page);
  const events = await traced(session, async () => {
    for (const { name, act } of STEPS) {
      await page.evaluate((mark) => performance.mark(mark), `${MARK}${name}`);
      // What was not done took no time.
      await act(page).catch((cause: unknown) => {
        throw new Error(`The step “${name}” could not be done.`, { cause });
      });
      await page.waitForTimeout(1000);
    }
  });
  await context.close();
  return longestBySteps(events);
}

async function traced(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  const done = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  await act();
  await session.send('Tracing.end');
  await done;
  return events;
}

function longestBySteps(events: readonly TraceEvent[]): readonly LongestTask[] {
  const marks = events.filter(({ name }) => name.startsWith(MARK));
  const [first] = marks;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name === 'RunTask' && pid === first?.pid && tid === first.tid,
  );
  return marks.map(({ name, ts }, at) => {
    const end = marks[at + 1]?.ts ?? Infinity;
    const own = tasks.filter((task) => task.ts >= ts && task.ts < end);
    const longest = (of: 'dur' | 'tdur') => Math.max(0, ...own.map((task) => task[of] ?? 0)) / 1000;
    return {
      step: name.slice(MARK.length) as Step,
      wall: longest('dur'),
      processor: longest('tdur'),
    };
  });
}
