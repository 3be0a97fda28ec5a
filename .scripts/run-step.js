import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { root } from './files.js';

/**
 * Runs a command, shows what it says as it says it, and keeps the end of that.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ kept?: number, show?: (text: string) => void, env?: NodeJS.ProcessEnv }} [options]
 *   `kept` is how many lines to keep
 * @returns {Promise<{ ok: boolean, end: string[] }>} `ok` where it left with 0
 */
export function runStep(command, args, options = {}) {
  const { kept = 40, show = (text) => void process.stdout.write(text), env } = options;
  /** @type {string[]} */
  let end = [];
  let rest = '';
  /** @param {string} text */
  const hear = (text) => {
    show(text);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    end = [...end, ...lines].slice(-kept);
  };
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      const decoder = new StringDecoder('utf8');
      stream.on('data', (part) => hear(decoder.write(part)));
    }
    child.once('error', (error) => hear(`${error.message}\n`));
    child.once('close', (status) => {
      if (rest !== '') end = [...end, rest].slice(-kept);
      resolve({ ok: status === 0, end });
    });
  });
}
