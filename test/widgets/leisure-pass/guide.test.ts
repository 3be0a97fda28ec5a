import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { configSchema } from '../../../src/widgets/leisure-pass/config.js';
import { runCases } from '../../../src/widgets/leisure-pass/domain/cases.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';

test('the README’s example is a whole config that answers its own cases', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  const section = readme.split('## Fritidspas: reglerne i en opsætningsfil')[1] ?? '';
  const [, example = ''] = /```json\n(.*?)\n```/s.exec(section) ?? [];
  const config = configSchema.parse(JSON.parse(example)) as PassConfig;
  const results = runCases(config);
  assert.equal(results.length, 3);
  for (const { case: each, differences } of results) assert.deepEqual(differences, [], each.id);
});
