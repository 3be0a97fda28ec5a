import type { Browser, Page } from 'playwright-core';
import { benchCatalogue, benchKeystrokes } from '../finder-catalogue.js';

/** What a key costs in the widget itself, in milliseconds. */
export interface KeystrokeTimes {
  readonly keys: number;
  /** From the key to the frame after its results, without the wait for the visitor to pause. */
  readonly p50: number;
  readonly p95: number;
  /** How long it kept the main thread's processor busy: script, style, layout and paint. */
  readonly p50Work: number;
  readonly p95Work: number;
}

/** While somebody types, the widget waits so long for the next key. */
const DEBOUNCE_MILLISECONDS = 150;
const SEARCHES = 6;

/** Types searches into the widget with so many entries, key by key, each until its results are there. */
export async function keystrokeTimes(
  browser: Browser,
  url: string,
  count: number,
): Promise<KeystrokeTimes> {
  const context = await browser.newContext({
    locale: 'da-DK',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}bench/`);
  await page.evaluate((src) => {
    const finder = document.createElement('sund-intervention-finder');
    finder.setAttribute('src', src);
    document.body.append(finder);
  }, `${count}/config.json`);
  await page.locator('.values .count').first().waitFor();
  await page.locator('#sund-search').focus();
  const busy = await workMeter(page);
  const times: number[] = [];
  const work: number[] = [];
  for (const text of benchKeystrokes(benchCatalogue(count).words, SEARCHES)) {
    await watch(page);
    await busy();
    // A search that begins anew is a field that was cleared first.
    if (text.length === 1) await page.locator('#sund-search').fill(text);
    else await page.keyboard.type(text.slice(-1));
    const time = await page.evaluate(() => window.painted);
    if (time === undefined) continue;
    times.push(time - DEBOUNCE_MILLISECONDS);
    work.push(await busy());
  }
  await context.close();
  return {
    keys: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p50Work: percentile(work, 0.5),
    p95Work: percentile(work, 0.95),
  };
}

declare global {
  interface Window {
    /** Milliseconds from the key to the frame after the results; undefined where they stayed the same. */
    painted: Promise<number | undefined>;
  }
}

/** From the next key on, waits for the first change after the pause and for the frame that shows it. */
async function watch(page: Page): Promise<void> {
  await page.evaluate((pause) => {
    const root = document.querySelector('sund-intervention-finder')?.shadowRoot;
    const field = root?.querySelector('#sund-search');
    if (!root || !field) throw new Error('There is no finder.');
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    // No function gets a name here: tsx would call a function of its own that the page does not have.
    window.painted = new Promise((resolve) => {
      field.addEventListener(
        'input',
        ({ timeStamp }) => {
          const observer = new MutationObserver((changes) => {
            // What changes before is the field itself; what is only heard comes later.
            if (performance.now() - timeStamp < pause) return;
            const seen = changes.some(({ target }) => {
              const around = target instanceof Element ? target : target.parentElement;
              return !around?.closest('[aria-live], [role=status]');
            });
            if (!seen) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(undefined);
            });
          });
          observer.observe(root, everything);
          setTimeout(() => {
            observer.disconnect();
            resolve(undefined);
          }, 1000);
        },
        { once: true, capture: true },
      );
    });
  }, DEBOUNCE_MILLISECONDS);
}

async function workMeter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  // Of the processor: on a machine that others use too, truer than the clock.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const total = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  let before = await total();
  return async () => {
    const now = await total();
    const spent = now - before;
    before = now;
    return spent;
  };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
