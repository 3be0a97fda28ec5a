import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import type { Host } from './host.js';

/** An address of the web under test, as a browser would ask it over https. */
export const secure = (address: string): string => address.replace(/^http:/, 'https:');

/** Lets a page have everything over https as well: a browser tells no other where a visitor is. */
export async function overHttps(page: Page, host: Host): Promise<void> {
  await page.route('https://*.test/**', async (route) => {
    const url = new URL(route.request().url());
    const answer = await ask(host.port, url);
    const { 'transfer-encoding': _, ...headers } = answer.headers;
    await route.fulfill({
      status: answer.statusCode ?? 500,
      headers: headers as Record<string, string>,
      body: await buffer(answer),
    });
  });
}

function ask(port: number, { host, pathname, search }: URL): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const path = pathname + search;
    request({ host: '127.0.0.1', port, path, headers: { host } }, resolve)
      .on('error', reject)
      .end();
  });
}
