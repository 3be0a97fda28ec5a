import { runStep } from './run-step.js';

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

/** @type {{ script: string, end: string[] }[]} */
const failed = [];
for (const [index, script] of scripts.entries()) {
  console.log(`\n── ${index + 1}/${scripts.length} npm run ${script}`);
  const start = performance.now();
  const { ok, end } = await runStep('npm', ['run', '--silent', script]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${script}: ${ok ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (!ok) failed.push({ script, end });
}

if (failed.length > 0) {
  // Whoever runs this elsewhere may have kept no more than the end of it.
  for (const { script, end } of failed) {
    console.error(`\n── ${script} FAILED; its last ${end.length} lines again:`);
    console.error(end.join('\n'));
  }
  console.error(`\nFailed: ${failed.map(({ script }) => script).join(', ')}`);
  process.exitCode = 1;
} else console.log('\nEverything holds.');
