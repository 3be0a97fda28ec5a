#!/usr/bin/env node
import { nodeSystem } from './node-system.js';
import { run } from './run.js';

// `sund ics … | head` closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// No top-level await: in the bundle, modules that are imported when needed come after this one, and
// would wait for it. And no `exit()`, which would cut off what is still being written.
void run(process.argv.slice(2), nodeSystem).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    nodeSystem.tell(`sund: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
