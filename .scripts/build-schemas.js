import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { describeSchema } from './describe-schema.js';

/**
 * Writes `schemas/<widget>.schema.json` for every widget, from its `config.ts`,
 * with the labels and help of its `guide.ts`, so that an editor such as VS Code
 * completes and checks a config.
 *
 * @param {string} dist
 */
export async function writeSchemas(dist) {
  const rooms = join(dist, 'npm/widgets');
  if (!existsSync(rooms)) return;
  await mkdir(join(dist, 'schemas'), { recursive: true });
  for (const widget of await readdir(rooms)) {
    const room = join(rooms, widget);
    if (!existsSync(join(room, 'config.js'))) continue;
    const { configSchema } = await import(pathToFileURL(join(room, 'config.js')).href);
    if (configSchema === undefined) {
      throw new Error(`src/widgets/${widget}/config.ts exports no configSchema.`);
    }
    const schema = z.toJSONSchema(configSchema, { io: 'input', reused: 'ref' });
    if (existsSync(join(room, 'guide.js'))) {
      const { guide } = await import(pathToFileURL(join(room, 'guide.js')).href);
      if (guide !== undefined) describeSchema(schema, guide);
    }
    const file = join(dist, 'schemas', `${widget}.schema.json`);
    await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
  }
}
