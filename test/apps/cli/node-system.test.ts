import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { nodeSystem } from '../../../src/apps/cli/node-system.js';

test('files are read as a server would answer for them', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'sund-'));
  context.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'æøå med mellemrum.json');
  await writeFile(path, 'indhold');
  const found = await nodeSystem.fetch(pathToFileURL(path));
  assert.deepEqual([found.status, await found.text()], [200, 'indhold']);
  assert.equal((await nodeSystem.fetch(pathToFileURL(`${path}.txt`).href)).status, 404);
  assert.equal((await nodeSystem.fetch(pathToFileURL(folder).href)).status, 404);
});

test('a file is written, kept, or replaced', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'sund-'));
  context.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'kalender.ics');
  assert.deepEqual(await nodeSystem.writeFile(path, 'en', false), { kind: 'written' });
  assert.deepEqual(await nodeSystem.writeFile(path, 'to', false), { kind: 'exists' });
  assert.equal(await readFile(path, 'utf8'), 'en');
  assert.deepEqual(await nodeSystem.writeFile(path, 'tre', true), { kind: 'written' });
  assert.equal(await readFile(path, 'utf8'), 'tre');
  const refused = await nodeSystem.writeFile(join(folder, 'findes/ikke.ics'), 'x', true);
  assert.equal(refused.kind, 'failed');
});
