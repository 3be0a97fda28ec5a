import { loadavg } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.scripts/browser.js';
import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';
import { largestOf, realConfigs, TODAY, type BenchConfig } from './configs.js';
import { surveyOf } from './engines/survey-of.js';
import { plainRules } from './plain-rules.js';
import { servePass, type BenchServer } from './serve.js';
import { median } from './timing.js';

/*
 * Prints what a wizard with the largest real config takes in Chromium, as JSON, ours or SurveyJS:
 * `node --import tsx test/bench/pass/browser.ts sund`.
 */
const ROUNDS = 5;
const MOST_PAGES = 20;

/** A wizard in a page. */
interface Wizard {
  readonly path: string;
  /** Where it is, until all that it needs to begin is there. */
  readonly isThere: string;
  /** What holds its parts, and the heading of the page that it shows. */
  readonly root: string;
  readonly heading: string;
  readonly mount: (page: Page) => Promise<number>;
  /** What is pressed to go on. */
  readonly next: string;
  /** Whether it begins with a question, not with a page about it. */
  readonly beginsWithQuestion: boolean;
}

interface Round {
  readonly first: number;
  readonly steps: readonly number[];
  readonly work: readonly number[];
  readonly elements: number;
  readonly firstBytes: number;
  readonly laterBytes: number;
}

declare global {
  interface Window {
    /** Milliseconds from a key or a call to the frame after the heading that followed. */
    benchPainted: Promise<number>;
    mountSurvey: (survey: object, container: Element) => void;
  }
}

/** From the next key on, waits for another heading and for the frame that shows it. */
async function watch(page: Page, { root, heading }: Wizard): Promise<void> {
  await page.evaluate(
    ([root, heading]) => {
      const host = document.querySelector(root);
      const scope = host?.shadowRoot ?? host;
      if (!scope) throw new Error('There is no wizard.');
      const before = scope.querySelector(heading)?.textContent;
      // No function gets a name here: tsx would call a function of its own that the page does not have.
      window.benchPainted = new Promise((resolve, reject) => {
        document.addEventListener(
          'keydown',
          ({ timeStamp }) => {
            const observer = new MutationObserver(() => {
              const now = scope.querySelector(heading)?.textContent;
              if (now === before || now === undefined) return;
              observer.disconnect();
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - timeStamp);
                port2.postMessage(undefined);
              });
            });
            observer.observe(scope, { subtree: true, childList: true, characterData: true });
            setTimeout(() => reject(new Error(`No page follows “${before ?? ''}”.`)), 10_000);
          },
          { once: true, capture: true },
        );
      });
    },
    [root, heading] as const,
  );
}

async function workMeter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  // Of the processor: on a machine that others use too, truer than the clock.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = 0;
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const now = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    const spent = now - before;
    before = now;
    return spent;
  };
}

/**
 * Answers a page: yes, or the first there is; a birth date of three fields; else a number. False where
 * nothing is asked.
 */
async function answer(page: Page, { root }: Wizard): Promise<boolean> {
  const radios = page.locator(`${root} input[type=radio]`);
  if ((await radios.count()) > 0) {
    await radios.first().focus();
    await page.keyboard.press('Space');
    return true;
  }
  const fields = page.locator(`${root} input:is([type=text], [type=number])`);
  const count = await fields.count();
  const words = count === 3 ? ['4', '3', '2016'] : ['8'];
  for (const [place, word] of words.slice(0, count).entries()) {
    await fields.nth(place).fill(word);
    await fields.nth(place).blur();
  }
  return count > 0;
}

async function round(browser: Browser, server: BenchServer, wizard: Wizard): Promise<Round> {
  const context = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await server.bytes();
    await page.goto(server.url + wizard.path);
    await page.waitForFunction(wizard.isThere);
    const first = await wizard.mount(page);
    const firstBytes = await server.bytes();
    await page.waitForTimeout(500);
    const busy = await workMeter(page);
    if (wizard.beginsWithQuestion) await answer(page, wizard);
    const [steps, work]: [number[], number[]] = [[], []];
    let elements = 0;
    for (let count = 0; count < MOST_PAGES; count++) {
      const next = page.locator(`${wizard.root} ${wizard.next}`).first();
      if (!(await next.isVisible())) break;
      await watch(page, wizard);
      await next.focus();
      await busy();
      await page.keyboard.press('Enter');
      steps.push(await page.evaluate(() => window.benchPainted));
      work.push(await busy());
      elements = Math.max(elements, await countElements(page, wizard.root));
      if (!(await answer(page, wizard))) break;
    }
    return { first, steps, work, elements, firstBytes, laterBytes: await server.bytes() };
  } finally {
    await context.close();
  }
}

async function countElements(page: Page, root: string): Promise<number> {
  return page.evaluate((root) => {
    const host = document.querySelector(root);
    // SurveyJS keeps all its icons in the page; they are not counted.
    const all = (host?.shadowRoot ?? host)?.querySelectorAll('*:not(symbol, symbol *)');
    return all?.length ?? 0;
  }, root);
}

function sund(config: object): Wizard {
  return {
    path: 'sund-page/',
    isThere: `customElements.get('sund-leisure-pass')`,
    root: 'sund-leisure-pass',
    heading: '[id$="-page"]',
    next: 'button.primary',
    beginsWithQuestion: false,
    mount: (page) =>
      page.evaluate(async (config) => {
        const from = performance.now();
        const wizard = document.createElement('sund-leisure-pass');
        Object.assign(wizard, { config, today: '2026-11-21' });
        document.querySelector('#wizard')?.append(wizard);
        while (wizard.dataset.sundState !== 'ready') {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - from;
      }, config),
  };
}

function survey({ config }: BenchConfig): Wizard {
  const plain = plainRules(compileRules(config, TODAY));
  const model = surveyOf(plain, (id) => `Hvordan er det med ${id}?`);
  return {
    path: 'survey/',
    isThere: 'window.mountSurvey',
    root: '#wizard',
    heading: '.sd-question__title',
    next: '.sd-navigation__next-btn',
    beginsWithQuestion: true,
    mount: (page) =>
      page.evaluate(async (model) => {
        const from = performance.now();
        const container = document.querySelector('#wizard');
        if (!container) throw new Error('There is no place for it.');
        window.mountSurvey(model, container);
        while (!container.querySelector('input')) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - from;
      }, model),
  };
}

const which = process.argv[2] ?? 'sund';
const load = loadavg()[0] ?? 0;
const largest = largestOf(await realConfigs());
if (!largest) throw new Error('There is no config.');
const server = await servePass(which !== 'sund');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
try {
  const wizard = which === 'sund' ? sund(largest.config) : survey(largest);
  const rounds: Round[] = [];
  while (rounds.length < ROUNDS) rounds.push(await round(browser, server, wizard));
  const middle = (of: (each: Round) => number): number => median(rounds.map(of));
  const later = wizard.beginsWithQuestion ? 0 : 1;
  const steps = rounds.flatMap((each) => each.steps.slice(later));
  const work = rounds.flatMap((each) => each.work.slice(later));
  process.stdout.write(
    JSON.stringify({
      load,
      browser: browser.version(),
      config: largest.name,
      first: middle((each) => each.first),
      // Ours has a page before it, with what the visitor should know.
      ...(later && { start: middle((each) => each.steps[0] ?? 0) }),
      next: median(steps),
      nextMost: Math.max(...steps),
      nextWork: median(work),
      questions: middle((each) => each.steps.length),
      elements: Math.max(...rounds.map((each) => each.elements)),
      bytes: rounds.map((each) => each.firstBytes + each.laterBytes)[0],
    }),
  );
} finally {
  await browser.close();
  server.close();
}
