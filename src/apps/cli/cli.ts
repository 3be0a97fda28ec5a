#!/usr/bin/env node
import { nodeSystem } from './node-system.js';
import { run } from './run.js';

// `sund ics … | head` closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// In its own turn and not by a top-level `await`: bundled into one file, what is imported when needed
// stands after this, and would wait for it. Not `exit()`, which would cut off what is being written.
setImmediate(() => {
  void run(process.argv.slice(2), nodeSystem).then((code) => {
    process.exitCode = code;
  });
});
