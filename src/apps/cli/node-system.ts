import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { System, WriteResult } from './system.js';

/** The computer itself. */
export const nodeSystem: System = {
  folder: process.cwd(),
  now: () => Date.now(),
  fetch: fetchAnything,
  writeFile: write,
  makeFolder,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(`${text}\n`),
};

/** `fetch` that also answers for files, with the status that a server would give. */
async function fetchAnything(
  input: string | URL | Request,
  options?: RequestInit,
): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith('file:')) return fetch(input, options);
  try {
    return new Response(new Uint8Array(await readFile(fileURLToPath(address))));
  } catch (error) {
    return new Response(null, { status: codeOf(error) === 'EACCES' ? 403 : 404 });
  }
}

async function makeFolder(path: string): Promise<WriteResult> {
  try {
    await mkdir(path, { recursive: true });
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function write(
  path: string,
  content: string | Uint8Array,
  overwrite: boolean,
): Promise<WriteResult> {
  try {
    await writeFile(path, content, { flag: overwrite ? 'w' : 'wx' });
    return { kind: 'written' };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { kind: 'exists' };
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
