import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStep } from '../../.scripts/run-step.js';

/** Runs a script in Node, and gives what was shown besides. */
async function run(script: string, kept?: number) {
  let shown = '';
  const result = await runStep(process.execPath, ['-e', script], {
    ...(kept !== undefined && { kept }),
    show: (text) => (shown += text),
  });
  return { ...result, shown };
}

test('shows everything and keeps the end, of both streams', async () => {
  const script = 'for (let n = 1; n <= 5; n += 1) console.log("line " + n); console.error("æ");';
  const { ok, end, shown } = await run(script, 3);
  assert.equal(ok, true);
  assert.equal(end.length, 3);
  assert.ok(end.includes('æ') && end.includes('line 5'));
  for (const line of ['line 1\n', 'line 5\n', 'æ\n']) assert.ok(shown.includes(line), line);
});

test('keeps a last line without its end', async () => {
  const { ok, end } = await run('process.stdout.write("one\\ntwo"); process.exitCode = 3');
  assert.deepEqual({ ok, end }, { ok: false, end: ['one', 'two'] });
});

test('says that a command is not there', async () => {
  const { ok, end } = await runStep('sund-no-such-command', [], { show: () => undefined });
  assert.equal(ok, false);
  assert.ok(end.length > 0);
});
