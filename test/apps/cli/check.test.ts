import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sund } from './sample-system.js';

const source = { title: 'Kilde' };

function pass(limit: number, more: object = {}): object {
  return {
    widget: 'leisure-pass',
    version: 1,
    contact: { unit: { da: 'Fritid', en: 'Leisure' }, place: { da: 'Rådhuset', en: 'Town hall' } },
    facts: [
      { kind: 'age', id: 'alder', standard: 'age' },
      { kind: 'money', id: 'løn', period: 'year', standard: 'income-limit' },
    ],
    parameters: [
      {
        id: 'grænse',
        label: { da: 'Grænse', en: 'Limit' },
        unit: 'kroner',
        period: 'year',
        values: [{ value: limit, from: '2026-01-01', source }],
      },
    ],
    conditions: [
      { kind: 'age', id: 'under-18', fact: 'alder', untilTurning: 18 },
      { kind: 'compare', id: 'lav', fact: 'løn', is: 'atMost', than: 'grænse' },
    ],
    schemes: [
      {
        id: 'pas',
        name: { da: 'Fritidspas', en: 'Leisure pass' },
        requires: ['under-18', 'lav'],
        routes: [{ id: 'forælder', kind: 'parent' }],
        benefits: [{ id: 'kontingent', kind: 'fee', cap: 1000 }],
        source,
      },
    ],
    cases: [
      {
        id: 'lige på grænsen',
        today: '2026-11-21',
        answers: { alder: 17, løn: 200_000 },
        expect: { pas: { outcome: 'canApply', amounts: { kontingent: 1000 } } },
      },
    ],
    ...more,
  };
}

test('cases that pass, and rules with nothing to mend', async () => {
  const { code, out, told } = await sund(['check', 'a.json'], { 'a.json': pass(200_000) });
  assert.equal(out, '');
  assert.match(
    told,
    /^a\.json: 1 of 1 cases passed\. 1 scheme gone through in \d+ situations: nothing to mend\.\n$/,
  );
  assert.equal(code, 0);
});

test('figures of a shared file beside those of the config', async () => {
  const figure = (id: string, value: number) => ({
    id,
    label: { da: id, en: id },
    unit: 'kroner',
    values: [{ value, from: '2026-01-01', source }],
  });
  const base = pass(200_000) as { schemes: object[]; cases: object[] };
  const config = {
    ...base,
    sharedParameters: { src: 'fælles/satser.json' },
    schemes: [
      { ...base.schemes[0], benefits: [{ id: 'kontingent', kind: 'fee', cap: 'landssats' }] },
    ],
  };
  const check = (shared: unknown) =>
    sund(['check', 'a.json'], { 'a.json': config, 'fælles/satser.json': shared });
  const fine = await check([figure('landssats', 1000)]);
  assert.deepEqual([fine.out, fine.code], ['', 0]);
  const doubled = await check([figure('landssats', 1000), figure('grænse', 1)]);
  assert.equal(doubled.code, 1);
  assert.match(doubled.out, /^a\.json: parameters\[0\]\.id: .*"grænse" both here and in/m);
  const misnamed = await check({ parameters: [figure('landssats', 1000)] });
  assert.equal(misnamed.code, 1);
  assert.match(misnamed.out, /satser\.json.*no list called "sharedParameters"/);
});

test('a case that fails says what was expected', async () => {
  const { code, out } = await sund(['check', 'a.json'], { 'a.json': pass(199_999) });
  assert.equal(
    out,
    'a.json: cases "lige på grænsen": the scheme "pas" should give outcome "canApply", but gives "no".\n',
  );
  assert.equal(code, 1);
});

test('a changed limit names the situations that change, and only those', async () => {
  const files = { 'ny.json': pass(199_999, { cases: [] }), 'gammel.json': pass(200_000) };
  const { code, out } = await sund(['check', 'ny.json', '--against', 'gammel.json'], files);
  assert.equal(code, 0);
  assert.match(out, /^ny\.json: 4 of \d+ situations change\.$/m);
  assert.match(
    out,
    /before “can apply, forælder”, now “no”\. For example alder \d+, løn 199,999\.01\.$/m,
  );
  const same = await sund(['check', 'gammel.json', '--against', 'gammel.json'], files);
  assert.match(same.out, /^gammel\.json: none of \d+ situations change\.\n$/);
});

test('a comparison says who asks, where several may', async () => {
  const audiences = ['parent', 'professional'];
  const files = {
    'ny.json': pass(199_999, { cases: [], audiences }),
    'gammel.json': pass(200_000, { audiences }),
  };
  const { out } = await sund(['check', 'ny.json', '--against', 'gammel.json'], files);
  assert.match(out, /^ny\.json: when a parent answers: \d+ of \d+ situations change\.$/m);
  assert.match(out, /^ny\.json: when a professional answers: /m);
});

test('gaps and contradictions are errors; what nobody uses is a warning', async () => {
  const never = { kind: 'age', id: 'ældre', fact: 'alder', from: 20 };
  const base = pass(200_000, { cases: [] }) as { conditions: object[]; schemes: object[] };
  const schemes = [{ ...base.schemes[0], requires: ['under-18', 'ældre'] }];
  const { code, out } = await sund(['check', 'a.json'], {
    'a.json': { ...base, conditions: [...base.conditions, never], schemes },
  });
  assert.equal(code, 1);
  assert.match(
    out,
    /^a\.json: The scheme "pas" requires "under-18" and "ældre", which nobody can meet at once\.$/m,
  );
  assert.match(out, /^a\.json: warning: No scheme uses the condition "lav"\.$/m);
  assert.match(out, /^a\.json: warning: No scheme uses the question "løn"\.$/m);
});

test('problems of the rules, and texts that are missing', async () => {
  const base = pass(200_000, { cases: [] }) as { schemes: object[] };
  const schemes = [{ ...base.schemes[0], name: 'Fritidspas', max: 3 }];
  const strict = await sund(['check', 'a.json'], { 'a.json': { ...base, schemes } });
  assert.equal(strict.code, 1);
  assert.match(strict.out, /^a\.json: schemes\[0\]\.max: /m);
  const named = [{ ...base.schemes[0], name: 'Fritidspas' }];
  const { code, out } = await sund(['check', 'a.json'], { 'a.json': { ...base, schemes: named } });
  assert.equal(
    out,
    'a.json: warning: 1 text is missing in "en" and will be shown in Danish. That is schemes[0].name.\n',
  );
  assert.equal(code, 0);
  const again = await sund(['check', '--strict', 'a.json'], {
    'a.json': { ...base, schemes: named },
  });
  assert.equal(again.code, 1);
});

test('on another day', async () => {
  const files = { 'a.json': pass(200_000, { cases: [] }) };
  const { out } = await sund(['check', 'a.json', '--as-of', '2025-12-31'], files);
  assert.match(
    out,
    /^a\.json: warning: parameters\[0\]\.values: The figure holds from 2026-01-01 on\./m,
  );
  assert.equal((await sund(['check', 'a.json', '--as-of', '2025-02-30'], files)).code, 2);
});

test('what it was not given', async () => {
  assert.equal((await sund(['check'])).code, 2);
  assert.equal((await sund(['check', 'a.json', 'b.json', '--against', 'c.json'])).code, 2);
  const missing = await sund(['check', 'findes-ikke.json']);
  assert.equal(missing.code, 1);
  assert.match(missing.out, /^findes-ikke\.json: /);
});

test('in Danish', async () => {
  const { out, told } = await sund(['check', '--lang', 'da', 'a.json'], {
    'a.json': pass(199_999),
  });
  assert.match(out, /Ordningen "pas" skulle give outcome "canApply", men giver "no"\./);
  assert.match(told, /1 af 1 eksempler passer ikke\./);
});

test('validate knows a pass', async () => {
  const { code, told } = await sund(['validate', 'a.json'], { 'a.json': pass(200_000) });
  assert.equal(told, 'a.json: no problems, 1 scheme.\n');
  assert.equal(code, 0);
});
