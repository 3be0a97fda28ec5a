import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { run, type Command } from '../../../src/apps/cli/run.js';
import type { System } from '../../../src/apps/cli/system.js';

/** What came of a command. */
export interface Outcome {
  readonly code: number;
  /** What other programs read. */
  readonly out: string;
  /** What the person reads. */
  readonly told: string;
  /** Files by path, those from before included; what is no text as Base64. */
  readonly files: Readonly<Record<string, string>>;
}

const FOLDER = '/skole';

/**
 * Runs `sund` on a computer with these files, at noon on 21 November 2026.
 * @param commands in place of its own
 */
export async function sund(
  args: readonly string[],
  files: Readonly<Record<string, unknown>> = {},
  commands?: ReadonlyMap<string, Command>,
): Promise<Outcome> {
  const disk = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
  const addresses = new Map(
    [...disk].map(([path]) => [pathToFileURL(resolve(FOLDER, path)).href, path]),
  );
  let out = '';
  let told = '';
  const system: System = {
    folder: FOLDER,
    now: () => Date.UTC(2026, 10, 21, 12),
    fetch: (address) => {
      const url = address instanceof Request ? address.url : address.toString();
      const content = disk.get(addresses.get(url) ?? '');
      const response =
        content === undefined ? new Response(null, { status: 404 }) : new Response(content);
      return Promise.resolve(response);
    },
    makeFolder: (path) =>
      Promise.resolve(
        path.startsWith('/') ? { kind: 'failed', reason: 'EACCES' } : { kind: 'written' },
      ),
    exists: (path) => Promise.resolve(disk.has(path)),
    writeFile: (path, content, overwrite) => {
      if (path.startsWith('/')) return Promise.resolve({ kind: 'failed', reason: 'EACCES' });
      if (disk.has(path) && !overwrite) return Promise.resolve({ kind: 'exists' });
      disk.set(
        path,
        typeof content === 'string' ? content : Buffer.from(content).toString('base64'),
      );
      return Promise.resolve({ kind: 'written' });
    },
    print: (text) => (out += text),
    tell: (text) => (told += `${text}\n`),
  };
  const code = await run(args, system, commands);
  return { code, out, told, files: Object.fromEntries(disk) };
}

/** A config of a calendar with these events and other fields. */
export function calendarFile(events: readonly object[], fields: object = {}): object {
  return { widget: 'event-calendar', version: 1, ...fields, events };
}
