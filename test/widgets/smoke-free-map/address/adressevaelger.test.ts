import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { adressevaelger } from '../../../../src/widgets/smoke-free-map/address/adressevaelger.js';
import type { AddressProvider } from '../../../../src/widgets/smoke-free-map/address/provider.js';

const ID = '0a3f5090-48fe-32b8-e044-0003ba298018';
let server: Server;
let origin: string;
let asked: string[] = [];
let reply: { status: number; body: string; delay?: number };

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status, body, delay = 0 } = reply;
    setTimeout(() => response.writeHead(status).end(body), delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked = [];
  reply = { status: 200, body: '{"fund":[]}' };
});

const never = new AbortController().signal;

function provider(municipality?: string): AddressProvider {
  const made = adressevaelger(
    { kind: 'adressevaelger', token: 'nøgle&1', url: `${origin}/adresser` },
    'https://kommune.test/kort.json',
    municipality,
  );
  assert.ok(made);
  return made;
}

test('asks with everything encoded, and no more than the service takes', async () => {
  await provider('0173').search(` Ågade 1 & 2?#${'x'.repeat(100)}`, never);
  const [path = '', query = ''] = (asked[0] ?? '').split('?');
  assert.equal(path, '/adresser/husnumre/soeg');
  const sent = new URLSearchParams(query);
  assert.equal(sent.get('tekst')?.length, 73);
  assert.ok(sent.get('tekst')?.startsWith('Ågade 1 & 2?#xxx'));
  assert.equal(sent.get('token'), 'nøgle&1');
  assert.equal(sent.get('kommuneKode'), '0173');
  assert.equal(sent.get('maksimum'), '8');
});

test('finds suggestions and where they are', async () => {
  reply.body = JSON.stringify({ fund: [{ type: 'husnummer', id: ID, titel: 'Lindevej 1' }] });
  assert.deepEqual(await provider().search('Linde', never), {
    kind: 'found',
    found: [{ kind: 'address', label: 'Lindevej 1', id: ID }],
  });
  reply.body = JSON.stringify({
    husnummer: { adgangspunkt: { geometri: { coordinates: [720_000, 6_187_000] } } },
  });
  assert.deepEqual(await provider().locate(ID, never), {
    kind: 'found',
    found: { east: 720_000, north: 6_187_000 },
  });
  assert.ok(asked[1]?.startsWith(`/adresser/husnumre/${ID}?token=`));
});

test('says why there is no answer', async () => {
  const cases: readonly (readonly [status: number, body: string, failure: string])[] = [
    [401, '', 'refused'],
    [403, '{}', 'refused'],
    [429, '', 'busy'],
    [503, '', 'busy'],
    [404, '', 'not-understood'],
    [200, '<html>', 'not-understood'],
    [200, '{"status":"fejl","beskrivelse":"ukendt token"}', 'not-understood'],
    [200, 'x'.repeat(300_000), 'not-understood'],
  ];
  for (const [status, body, failure] of cases) {
    reply = { status, body };
    const answer = await provider().search('Linde', never);
    assert.deepEqual(answer, { kind: 'failed', failure }, `${status}`);
  }
  const nobody = adressevaelger(
    { kind: 'adressevaelger', token: 't', url: 'http://127.0.0.1:9' },
    origin,
  );
  assert.deepEqual(await nobody?.search('Linde', never), { kind: 'failed', failure: 'network' });
});

test('stops when nobody waits any more', async () => {
  reply.delay = 5000;
  const stop = new AbortController();
  const answer = provider().search('Linde', stop.signal);
  stop.abort();
  await assert.rejects(answer, { name: 'AbortError' });
});

test('names who is asked, and refuses what is no address', () => {
  const named = (url?: string): string | undefined =>
    adressevaelger(
      { kind: 'adressevaelger', token: 't', ...(url !== undefined && { url }) },
      'https://kommune.test/sund/kort.json',
    )?.name;
  assert.equal(named(), 'Klimadatastyrelsen (adressevaelger.dk)');
  assert.equal(named('https://adressevaelger.dk'), 'Klimadatastyrelsen (adressevaelger.dk)');
  assert.equal(named('/adresser'), 'kommune.test');
  assert.equal(named('https://register.test/v1/'), 'register.test');
  assert.equal(named('javascript:alert(1)'), undefined);
  assert.equal(named('https://kommune.test@register.test/'), undefined);
});
