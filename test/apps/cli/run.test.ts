import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sund } from './sample-system.js';

test('help and version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.deepEqual(await sund(['--version']), {
    code: 0,
    out: `${version}\n`,
    told: '',
    files: {},
  });
  for (const args of [
    ['--help'],
    ['-h'],
    ['help'],
    ['ics', '--help'],
    ['validate', 'x', '--help'],
  ]) {
    const { code, out, told } = await sund(args);
    assert.equal(code, 0);
    assert.match(out, /sund validate FILE…/);
    assert.match(out, /sund ics FILE/);
    assert.match(out, /sund check FILE…/);
    assert.equal(told, '');
  }
  assert.match((await sund(['--help', '--lang', 'da'])).out, /Sådan bruges den:/);
  assert.match((await sund(['--help', '--lang=da-DK'])).out, /Sådan bruges den:/);
});

test('commands of later releases are not promised', async () => {
  const { out } = await sund(['--help']);
  for (const name of ['import', 'prerender']) assert.ok(!out.includes(name), name);
});

test('what is not understood is answered with help, and 2', async () => {
  const table: [string[], RegExp][] = [
    [['valider', 'x.json'], /^sund: there is no command "valider"\./],
    [['valider', '--lang', 'da'], /^sund: Kommandoen "valider" findes ikke\./],
    [['constructor'], /^sund: there is no command "constructor"\./],
    [['validate', 'x.json', '--fast'], /^sund: there is no option --fast here\./],
    [['validate', 'x.json', '-x'], /^sund: there is no option -x here\./],
    [['validate', 'x.json', '--constructor'], /^sund: there is no option --constructor here\./],
    [['validate', 'x.json', '--out', 'y'], /^sund: there is no option --out here\./],
    [['ics', 'x.json', '--from'], /^sund: --from needs a value after it\./],
    [['ics', 'x.json', '--from', '--to', '2027-01-01'], /^sund: --from needs a value after it\./],
    [['ics', 'x.json', '--theme='], /^sund: --theme needs a value after it\./],
    [['ics', 'x.json', '--force=yes'], /^sund: --force takes no value\./],
  ];
  for (const [args, expected] of table) {
    const { code, out, told } = await sund(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(told, expected);
    assert.match(told, /sund validate FI[LE]/);
    assert.equal(out, '');
  }
  const { code, out } = await sund([]);
  assert.equal(code, 2);
  assert.match(out, /Usage:/);
});
