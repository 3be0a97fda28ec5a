#!/usr/bin/env node
import { nodeSystem } from './node-system.js';
import { run } from './run.js';

// `sund ics … | head` closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// Not `exit()`, which would cut off what is still being written.
process.exitCode = await run(process.argv.slice(2), nodeSystem);
