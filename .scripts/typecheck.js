import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from './files.js';

/* Type-checks every part of the tree under the rules of that part. */
const projects = [
  'src/tsconfig.json',
  'src/tsconfig.pure.json',
  'src/apps/cli/tsconfig.json',
  'stories/tsconfig.json',
  'test/tsconfig.json',
  '.scripts/tsconfig.json',
];

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
/** TypeScript's code for a project that has no file yet. */
const noInputs = 'TS18003';

const failed = projects.filter((project) => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], {
    cwd: root,
    encoding: 'utf8',
  });
  const isEmpty = stdout.includes(noInputs);
  if (!isEmpty) process.stdout.write(stdout);
  console.log(`${project}: ${isEmpty ? 'no files' : status === 0 ? 'ok' : 'errors'}`);
  return status !== 0 && !isEmpty;
});
process.exitCode = failed.length > 0 ? 1 : 0;
