import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';

const DATA = 'stories/data/kampagnedage.json';

/** Runs the command as a person does; with `head` it stops reading after the first piece. */
function sund(
  args: readonly string[],
  head = false,
): Promise<{ code: number | null; out: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/apps/cli/cli.ts', ...args]);
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (head) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, errors }));
  });
}

test('the exit code is the answer, and all of the file is written', async () => {
  const [fine, wrong, unknown, feed] = await Promise.all([
    sund(['validate', DATA]),
    sund(['validate', 'stories/data/fejl.json']),
    sund(['nothing']),
    sund(['ics', DATA, '--from', '2024-01-01', '--to', '2035-12-31']),
  ]);
  assert.equal(fine.code, 0, fine.out + fine.errors);
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /^stories\/data\/fejl\.json: events\[1\]/m);
  assert.equal(unknown.code, 2);
  assert.equal(feed.code, 0);
  assert.ok(feed.out.startsWith('BEGIN:VCALENDAR\r\n'));
  assert.ok(feed.out.endsWith('END:VCALENDAR\r\n'));
});

test('a reader that has had enough is no error', async () => {
  const { code, errors } = await sund(
    ['ics', DATA, '--from', '1990-01-01', '--to', '2089-12-31'],
    true,
  );
  assert.equal(code, 0);
  assert.ok(!errors.includes('EPIPE'), errors);
});
