import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, findBrowser } from './.scripts/browser.js';
import { jsonModules } from './.scripts/json-modules.js';
import { outlineResponses } from './.scripts/outline-responses.js';
import { plainResult } from './.scripts/plain-result.js';
import { storedFiles, testResponses } from './test/support/responses.js';

/**
 * Koa middleware: the stories' data is where the demo site and Storybook have it.
 *
 * @param {any} context Koa's context
 * @param {() => Promise<void>} next
 */
function storyData(context, next) {
  if (context.path.startsWith('/data/')) context.path = `/stories${context.path}`;
  return next();
}

const timezoneId = process.env.TZ || 'Europe/Copenhagen';

export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  files: ['test/**/*.browser.ts', '!**/node_modules/**', '!test/bench/**'],
  rootDir: '.',
  nodeResolve: true,
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), plainResult()],
  middleware: [storyData, outlineResponses, testResponses, storedFiles, jsonModules],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  filterBrowserLogs: ({ args }) =>
    !args.some((part) => String(part).includes('lit.dev/msg/dev-mode')),
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findBrowser(), args: browserFlags },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'da-DK', timezoneId, permissions: [] }),
    }),
  ],
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Test</title></head>` +
    `<body><script type="module" src="${testFramework}"></script></body></html>`,
});
