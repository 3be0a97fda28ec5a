import type { Intake } from '../../core/config/intake.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Examined } from '../../core/element/config-controller.js';
import { checkConfig, checkFoundZones } from './check.js';
import type { SmokeFreeMapConfig } from './config.js';
import type { Listing } from './domain/listing.js';
import { modelOf } from './domain/places.js';

/**
 * A closer look at a config whose zones are shown: what is wrong with it, told at the places of the author's
 * files, and the zones anew where a rule must not be used.
 */
export function examineMap(
  { config }: Listing,
  intake: Intake<SmokeFreeMapConfig>,
  today: PlainDay,
): Examined<Listing> {
  const base = intake.sources.find(({ path }) => path.length === 0)?.url;
  const checked = checkConfig(config, { today, base });
  const isSame = checked.config === config;
  const after = modelOf(checked.config, today);
  // Of zones that did not come, there is nothing to say but why.
  const isTold = intake.problems.some(({ severity }) => severity === 'error');
  const came = config.zones.length > 0 || !isTold;
  const zones = [...after.zones, ...after.ended];
  const found = came ? checkFoundZones(config, checked, { ...after, zones }, { today, base }) : [];
  return {
    model: isSame ? undefined : after,
    problems: [...checked.problems, ...found].map((problem) => ({
      ...problem,
      ...intake.locate(problem.path),
    })),
  };
}
