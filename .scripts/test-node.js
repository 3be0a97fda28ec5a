import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { glob } from './files.js';

/*
 * Runs the tests that need no browser: `node .scripts/test-node.js [--everywhere] [part of a path …]`.
 * With `--everywhere` it runs them once in each time zone below, because a
 * calendar that is right at home only is not right.
 */
const zones = ['UTC', 'Europe/Copenhagen', 'America/Los_Angeles'];

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const everywhere = process.argv.includes('--everywhere');
const files = (await glob('test', /\.test\.ts$/)).filter(
  (file) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
if (files.length === 0) {
  console.error('No test file fits.');
  process.exit(1);
}

const options = [
  ...['--import', 'tsx', '--test', '--test-reporter', './.scripts/node-reporter.js'],
  // Node leaves one core idle unless told, which is half of a small machine.
  `--test-concurrency=${availableParallelism()}`,
];
const failed = (everywhere ? zones : [process.env.TZ || 'Europe/Copenhagen']).filter((TZ) => {
  console.log(`\nNode tests in ${TZ}`);
  const { status } = spawnSync(process.execPath, [...options, ...files], {
    stdio: 'inherit',
    env: { ...process.env, TZ, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`\nNode tests failed in ${failed.join(', ')}.`);
  process.exit(1);
}
