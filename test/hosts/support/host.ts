import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.scripts/browser.js';
import { startHostServer, type HostServer, type Reply, type Routes } from './host-server.js';

/** A page under test, and what a careful webmaster would not want to see of it. */
export interface HostPage {
  readonly page: Page;
  /** `console.error`, uncaught errors and CSP reports, oldest first; a file that is not there is none. */
  readonly problems: string[];
}

/** A browser and the web it knows: `*.test` is one server on this machine, and there is nothing else. */
export class Host {
  readonly #server: HostServer;
  readonly #browser: Browser;

  private constructor(server: HostServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** Starts both. Call {@link close} when the tests are over. */
  static async start(): Promise<Host> {
    if (!existsSync(new URL('../../../dist/sund.js', import.meta.url))) {
      throw new Error('dist/sund.js is not there: run `npm run build` first.');
    }
    const server = await startHostServer();
    const rules = `MAP *.test 127.0.0.1:${server.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: [...browserFlags, `--host-resolver-rules=${rules}`],
      // Playwright switches the back-forward cache off; a visitor's browser has it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    return new Host(server, browser);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }

  /** Where on this machine its web is. */
  get port(): number {
    return this.#server.port;
  }

  /** Addresses asked for by all pages so far. */
  get asked(): readonly string[] {
    return this.#server.asked;
  }

  /** As if nothing had been asked for until now. */
  forgetAsked(): void {
    this.#server.asked.length = 0;
  }

  /** Says what addresses answer from now on, instead of all that was said before. */
  serve(routes: Routes): void {
    this.#server.routes.clear();
    this.#server.asked.length = 0;
    for (const [address, reply] of Object.entries(routes)) this.add(address, reply);
  }

  /** Says what one more address answers. */
  add(address: string, reply: Reply | string): void {
    const whole = typeof reply === 'string' ? { body: reply } : reply;
    this.#server.routes.set(new URL(address).href, whole);
  }

  /** A new page, before it goes anywhere. */
  async newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<HostPage> {
    const context = await this.#browser.newContext({ locale: 'da-DK', ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    await page.exposeFunction('sundTestReport', (text: string) => problems.push(text));
    await page.addInitScript(() => {
      const { sundTestReport } = window as unknown as { sundTestReport: (text: string) => void };
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        sundTestReport(`CSP: ${violatedDirective} ${blockedURI}`),
      );
    });
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      const isMissingFile = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isMissingFile) problems.push(message.text());
    });
    return { page, problems };
  }

  /** A page that has opened an address. */
  async open(address: string, options?: Parameters<Host['newPage']>[0]): Promise<HostPage> {
    const hostPage = await this.newPage(options);
    await hostPage.page.goto(address);
    return hostPage;
  }
}
