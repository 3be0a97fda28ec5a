import assert from 'node:assert/strict';
import { parseConfig } from '../../../src/core/config/parse.js';
import { plainDay } from '../../../src/core/dates/plain-day.js';
import {
  configSchema,
  LISTS,
  VERSION,
  WIDGET,
  type InterventionFinderConfig,
} from '../../../src/widgets/intervention-finder/config.js';
import type { FinderConfig } from '../../../src/widgets/intervention-finder/finder-config.js';

/** The today of tests that name no other. */
export const TODAY = plainDay(2026, 11, 21);

/** Facets of every kind: declared values, values that the entries say, numbers, yes and no. */
export const FACETS = [
  {
    kind: 'list',
    id: 'tema',
    label: 'Tema',
    values: [
      { id: 'tobak', label: 'Tobak' },
      { id: 'trivsel', label: 'Trivsel' },
    ],
  },
  { kind: 'list', id: 'sted', label: 'Sted' },
  { kind: 'range', id: 'klasse', label: 'Klassetrin', unit: 'grade' },
  { kind: 'boolean', id: 'gratis', label: 'Gratis' },
];

/** A config with these fields besides the required ones, as the intake gives it. */
export async function takenConfig(fields: object): Promise<FinderConfig> {
  const format = { widget: WIDGET, version: VERSION, schema: configSchema, lists: LISTS };
  const whole = { widget: WIDGET, version: VERSION, entries: [], facets: FACETS, ...fields };
  const { config, problems } = await parseConfig<InterventionFinderConfig>(format, whole);
  assert.deepEqual(problems, [], 'the shape is right');
  assert.ok(config);
  return config;
}
