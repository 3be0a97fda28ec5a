import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUsageMistake, parseOptions } from '../../../src/apps/cli/options.js';

const specs = { from: 'value', theme: 'list', force: 'flag' } as const;

test('files and options in any order', () => {
  const options = parseOptions(
    ['--theme', 'a,b', 'x.json', '--force', '--theme=c', '--from', '2027-01-01', 'y.json'],
    specs,
  );
  assert.ok(!isUsageMistake(options));
  assert.deepEqual(options.files, ['x.json', 'y.json']);
  assert.deepEqual(options.list('theme'), ['a', 'b', 'c']);
  assert.equal(options.value('from'), '2027-01-01');
  assert.equal(options.flag('force'), true);
});

test('what is not given is not there', () => {
  const options = parseOptions([], specs);
  assert.ok(!isUsageMistake(options));
  assert.deepEqual(
    [options.files, options.list('theme'), options.value('from'), options.flag('force')],
    [[], [], undefined, false],
  );
});

test('after -- everything is a file', () => {
  const options = parseOptions(['--', '--force', '-x.json'], specs);
  assert.ok(!isUsageMistake(options));
  assert.deepEqual(options.files, ['--force', '-x.json']);
});
