import { spawnSync } from 'node:child_process';
import { root } from './files.js';

/*
 * Everything that must hold before a change is taken in: `npm run check`. A step
 * that fails does not keep the others from telling what they know.
 */
const scripts = [
  'format:check',
  'lint',
  'typecheck',
  'depcruise',
  'check:structure',
  'check:shapes',
  'build',
  'check:manifest',
  'size',
  'check:package',
  'test:everywhere',
  'test:browser',
  'test:hosts',
  'build-storybook',
  'check:storybook',
];

const failed = scripts.filter((script, index) => {
  console.log(`\n── ${index + 1}/${scripts.length} npm run ${script}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${script}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else console.log('\nEverything holds.');
