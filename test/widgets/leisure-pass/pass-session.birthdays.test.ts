import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { currentDay } from '../../../src/core/element/current-day.js';
import { birthdayInstants, hostZones, to17 } from './birthday-instants.js';
import { PassSession } from '../../../src/widgets/leisure-pass/pass-session.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';

/** As the element does it: the day by the clock, the rules of that day, and what they say. */
function saidAt(at: string, born: string): string | undefined {
  mock.timers.enable({ apis: ['Date'], now: Date.parse(at) });
  try {
    const today = currentDay(undefined, undefined);
    const session = new PassSession(to17 as unknown as PassConfig, today, 'parent');
    return session.results(new Map([['foedt', born]]))[0]?.outcome.code;
  } finally {
    mock.timers.reset();
  }
}

for (const zone of hostZones) {
  test(`ages go by Danish midnight on a clock in ${zone}`, () => {
    const own = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
      for (const { born, at, says } of birthdayInstants) {
        assert.equal(saidAt(at, born), says, `born ${born}, at ${at}`);
      }
    } finally {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    }
  });
}
