import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../.scripts/serve.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let site: Awaited<ReturnType<typeof serve>>;

before(async () => {
  site = await serve(0);
});

after(() => {
  site.close();
});

/** Asks for exactly this path: `fetch` would tidy `..` away. */
function get(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the demo site', () => {
  it('serves data to anybody, as JSON, never stale', async () => {
    const { status, headers, body } = await get('/data/kampagnedage.json');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal((JSON.parse(body) as { widget: string }).widget, 'event-calendar');
  });

  it('lets other sites read the zones of a map', async () => {
    const { status, headers } = await get('/data/roegfri/lyngby-taarbaek.geojson', 'HEAD');
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], '*');
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await get('/data/kampagnedage.json', 'HEAD');
    assert.equal(status, 200);
    assert.ok(Number(headers['content-length']) > 1000);
    assert.equal(body, '');
  });

  it('is for reading alone', async () => {
    assert.equal((await get('/data/kampagnedage.json', 'POST')).status, 405);
  });

  for (const path of [
    '/nothing-here',
    '/data/',
    '/data/nothing.json',
    '/../package.json',
    '/data/../../package.json',
    '/data/..%2f..%2fpackage.json',
    '/data/%2e%2e/%2e%2e/package.json',
    '/data/..\\..\\package.json',
    '/%00',
    '/%zz',
  ]) {
    it(`has nothing at ${path}`, async () => {
      const { status, body } = await get(path);
      assert.equal(status, 404);
      assert.ok(!body.includes('devDependencies'));
    });
  }

  it('takes another port when the one asked for is taken', async () => {
    const taken = Number(new URL(site.url).port);
    const second = await serve(taken);
    assert.notEqual(second.url, site.url);
    second.close();
  });
});
