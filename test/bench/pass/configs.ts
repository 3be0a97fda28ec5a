import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeSystem } from '../../../src/apps/cli/node-system.js';
import { readPass } from '../../../src/apps/cli/read-pass.js';
import { plainDay } from '../../../src/core/dates/plain-day.js';
import { diagramsOf } from '../../../src/widgets/leisure-pass/domain/relevance.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';

/** A config as it was read, and how much there is of it. */
export interface BenchConfig {
  readonly name: string;
  readonly config: PassConfig;
}

/** The day on which the bench is, so that a later run compares. */
export const TODAY = plainDay(2026, 11, 21);

const folder = new URL('../../../stories/data/fritidspas/', import.meta.url);

/** Every real config, checked. */
export async function realConfigs(): Promise<readonly BenchConfig[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Promise.all(
    files.map(async (name) => {
      const { config } = await readPass(fileURLToPath(new URL(name, folder)), nodeSystem, TODAY);
      if (!config) throw new Error(`${name} is not valid.`);
      return { name: name.replace('.json', ''), config };
    }),
  );
}

/** The real config whose diagrams are largest: what takes longest, whatever it is measured by. */
export function largestOf(configs: readonly BenchConfig[]): BenchConfig | undefined {
  const sized = configs.map((each) => ({
    each,
    nodes: diagramsOf(compileRules(each.config, TODAY)).store.size,
  }));
  return sized.toSorted((one, other) => other.nodes - one.nodes)[0]?.each;
}
