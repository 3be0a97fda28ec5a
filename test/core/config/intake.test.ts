import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeConfig, type Intake, type IntakeRequest } from '../../../src/core/config/intake.js';
import { formatPath, type CoreProblem } from '../../../src/core/config/problem.js';
import { fakeFetch, NETWORK_FAILURE, SILENCE, type FakeAnswer } from './fake-fetch.js';
import { sampleFormat, type SampleConfig } from './sample-format.js';

const page = 'https://www.kommune.test/sundhed/uge-6';
const url = 'https://www.kommune.test/sund/sample.json';
const header = { widget: 'sample', version: 2 };
const day = (id: string) => ({ id, when: { kind: 'day', date: '2027-02-08' } });

type Options = Partial<IntakeRequest<SampleConfig>>;
type Answers = Readonly<Record<string, FakeAnswer | readonly FakeAnswer[]>>;

async function take(options: Options, answers: Answers = {}) {
  const { fetch, requests } = fakeFetch(answers);
  const intake = await takeConfig({
    format: sampleFormat,
    base: page,
    trust: 'author',
    policy: { pageOrigin: 'https://www.kommune.test', allowed: ['https://data.test'] },
    timeout: 40,
    retryAfter: 1,
    fetch,
    ...options,
  });
  return { intake, requests: requests.map((request) => request.url) };
}

/** `source: path code`, the source by its last part. */
function outline({ problems }: Intake<unknown>): string[] {
  return problems.map(({ code, path, source }: CoreProblem) =>
    [source?.split('/').at(-1), `${formatPath(path)} ${code}`.trim()].filter(Boolean).join(': '),
  );
}

test('property before child before file, and only one of them', async () => {
  const config = (id: string) => ({ ...header, entries: [day(id)] });
  const answers = { [url]: { json: config('file') } };
  const childText = JSON.stringify(config('child'));
  const table: [Options, string | undefined, number][] = [
    [{ property: config('property'), childText, src: url }, 'property', 0],
    [{ property: null, childText, src: url }, 'child', 0],
    [{ property: undefined, childText, src: url }, 'child', 0],
    [{ src: url }, 'file', 1],
    [{ src: '../sund/sample.json' }, 'file', 1],
    [{ property: 'x', childText, src: url }, undefined, 0],
    [{ childText: '', src: url }, undefined, 0],
  ];
  for (const [options, id, count] of table) {
    const { intake, requests } = await take(options, answers);
    assert.equal(intake.config?.entries[0]?.id, id);
    assert.equal(requests.length, count);
    assert.equal(intake.problems.length === 0, id !== undefined);
  }
});

test('nothing given is a problem of its own', async () => {
  for (const options of [{}, { src: '' }, { property: null }, { property: undefined }]) {
    assert.deepEqual(outline((await take(options)).intake), ['no-config']);
  }
});

test('a file that cannot be had', async () => {
  const table: [FakeAnswer, string][] = [
    [{ status: 404 }, 'http-status'],
    [{ status: 500 }, 'http-status'],
    [NETWORK_FAILURE, 'network'],
    [SILENCE, 'timeout'],
    ['<!doctype html>', 'sample.json: looks-like-html'],
    ['{"a": 1,}', 'sample.json: not-json'],
    ['', 'sample.json: not-json'],
    ['['.repeat(40), 'sample.json: too-deep'],
    [' '.repeat(600_000), 'sample.json: too-large'],
    [Uint8Array.of(0x50, 0x4b, 0), 'sample.json: not-text'],
    [{ json: [] }, 'sample.json: wrong-type'],
    [{ json: { widget: 'leisure-pass', version: 1 } }, 'sample.json: widget wrong-widget'],
    [{ json: { widget: 'sample', version: 9 } }, 'sample.json: version newer-version'],
  ];
  for (const [answer, expected] of table) {
    const { intake } = await take({ src: url }, { [url]: answer });
    assert.equal(intake.config, undefined);
    assert.deepEqual(outline(intake), [expected]);
    assert.equal(intake.sources.length, 1);
    assert.equal(intake.sources[0]?.url, url);
  }
});

test('an address that is none', async () => {
  for (const src of [
    'https://',
    'http://[',
    'javascript:alert(1)',
    'data:,{}',
    'file:///etc/passwd',
  ]) {
    const { intake, requests } = await take({ src });
    assert.deepEqual(outline(intake), ['bad-address'], src);
    assert.deepEqual(requests, []);
  }
});

test('a text in the page has the same limits', async () => {
  const { intake } = await take({ childText: JSON.stringify({ a: 'ø'.repeat(260_000) }) });
  assert.deepEqual(outline(intake), ['too-large']);
  const kept = await take({
    childText: JSON.stringify({ ...header, entries: [], intro: 'x'.repeat(500_000) }),
  });
  assert.ok(kept.intake.config);
  assert.deepEqual(outline((await take({ childText: '<b>' })).intake), ['looks-like-html']);
});

test('files saved by Excel or Notepad', async () => {
  const text = '{"widget":"sample","version":2,"title":"æ","entries":[]}';
  const { intake } = await take(
    { src: url },
    { [url]: new Uint8Array(Buffer.from(text, 'latin1')) },
  );
  assert.equal(intake.config?.title, 'æ');
  assert.deepEqual(outline(intake), ['sample.json: windows-1252']);
});

test('lists in files of their own, relative to the file that names them', async () => {
  const data = 'https://data.test/lists';
  const { intake, requests } = await take(
    { src: url },
    {
      [url]: {
        json: {
          ...header,
          entries: { src: 'data/entries.json' },
          groups: [
            { id: 'a', entries: [day('inline')] },
            { id: 'b', entries: { src: `${data}/b.json` } },
            { id: 'c' },
          ],
        },
      },
      'https://www.kommune.test/sund/data/entries.json': { json: [day('x'), day('y')] },
      [`${data}/b.json`]: { json: { note: 1, entries: [day('z')] } },
    },
  );
  assert.deepEqual(intake.problems, []);
  assert.deepEqual(intake.config?.entries, [day('x'), day('y')]);
  assert.deepEqual(intake.config.groups, [
    { id: 'a', entries: [day('inline')] },
    { id: 'b', entries: [day('z')] },
    { id: 'c' },
  ]);
  assert.equal(requests.length, 3);
  assert.deepEqual(
    intake.sources.map(({ path, loaded }) => [formatPath(path), loaded]),
    [
      ['', true],
      ['entries', true],
      ['groups[1].entries', true],
    ],
  );
});

test('a list whose entries have lists of their own', async () => {
  const { intake } = await take(
    { property: { ...header, entries: [], groups: { src: '/a/groups.json' } } },
    {
      'https://www.kommune.test/a/groups.json': {
        json: [{ id: 'a', entries: { src: 'b/c.json' } }],
      },
      'https://www.kommune.test/a/b/c.json': { json: [day('x')] },
    },
  );
  assert.deepEqual(intake.problems, []);
  assert.deepEqual(intake.config?.groups, [{ id: 'a', entries: [day('x')] }]);
});

test('a whole config of the same widget can be the data, an older one too', async () => {
  const property = { ...header, entries: { src: '/old.json' }, groups: { src: '/new.json' } };
  const { intake } = await take(
    { property },
    {
      'https://www.kommune.test/old.json': {
        json: { widget: 'sample', version: 1, items: [day('x')] },
      },
      'https://www.kommune.test/new.json': { json: { widget: 'sample', version: 9, groups: [] } },
    },
  );
  assert.deepEqual(intake.config?.entries, [day('x')]);
  assert.deepEqual(outline(intake), ['new.json: version newer-version']);
});

test('a list that fails is empty, and the rest is shown', async () => {
  const groups = ['404', 'html', 'network', 'empty', 'other', 'self', 'ring', 'ftp'].map((id) => ({
    id,
    entries: { src: id === 'ftp' ? 'ftp://x.test/a' : id === 'self' ? '' : `/${id}.json` },
  }));
  const at = (name: string) => `https://www.kommune.test/${name}.json`;
  const { intake } = await take(
    { property: { ...header, entries: [day('a')], groups } },
    {
      [at('html')]: '<html>',
      [at('network')]: NETWORK_FAILURE,
      [at('empty')]: { json: { items: [] } },
      [at('other')]: { json: { widget: 'leisure-pass', entries: [] } },
      [at('ring')]: { json: { entries: { src: 'ring2.json' } } },
      [at('ring2')]: { json: { entries: { src: 'ring.json' } } },
    },
  );
  assert.deepEqual(intake.config?.entries, [day('a')]);
  assert.deepEqual(
    intake.config.groups?.map((group) => group.entries),
    groups.map(() => []),
  );
  assert.deepEqual(outline(intake).toSorted(), [
    'empty.json: no-such-list',
    'groups[0].entries http-status',
    'groups[2].entries network',
    'groups[5].entries bad-address',
    'groups[6].entries cyclic-source',
    'groups[7].entries bad-address',
    'html.json: looks-like-html',
    'other.json: widget wrong-widget',
  ]);
  const failed = intake.sources.filter(({ loaded }) => !loaded).map(({ path }) => formatPath(path));
  assert.deepEqual(failed.toSorted(), [
    'groups[0].entries',
    'groups[1].entries',
    'groups[2].entries',
  ]);
});

test('a config that names itself, and one that names too many', async () => {
  const self = await take(
    { src: url },
    { [url]: { json: { ...header, entries: { src: 'sample.json' } } } },
  );
  assert.deepEqual(outline(self.intake), ['sample.json: entries cyclic-source']);
  const groups = Array.from({ length: 80 }, (_, index) => ({
    id: 'g',
    entries: { src: `/${String(index)}.json` },
  }));
  const many = await take({ property: { ...header, entries: [], groups } });
  assert.equal(many.requests.length, 50);
  assert.equal(many.intake.problems.filter(({ code }) => code === 'too-many-sources').length, 30);
});

test('the same file is loaded once', async () => {
  const groups = ['a', 'b'].map((id) => ({ id, entries: { src: '/same.json' } }));
  const { intake, requests } = await take(
    { property: { ...header, entries: { src: '/same.json' }, groups } },
    { 'https://www.kommune.test/same.json': { json: [day('x')] } },
  );
  assert.equal(requests.length, 1);
  assert.deepEqual(intake.config?.groups?.[1]?.entries, [day('x')]);
});

test('a link leads to allowed origins only, at any depth', async () => {
  const evil = 'https://evil.test/a.json';
  const answers = {
    [url]: {
      json: { ...header, entries: { src: evil }, groups: { src: 'https://data.test/g.json' } },
    },
    'https://data.test/g.json': { json: [{ id: 'g', entries: { src: evil } }] },
    [evil]: { json: [day('evil')] },
  };
  const linked = await take({ src: url, trust: 'link' }, answers);
  assert.deepEqual(outline(linked.intake), [
    'sample.json: entries refused-origin',
    'g.json: [0].entries refused-origin',
  ]);
  assert.ok(!linked.requests.includes(evil));
  const authored = await take({ src: url }, answers);
  assert.deepEqual(authored.intake.config?.entries, [day('evil')]);
  const straight = await take({ src: evil, trust: 'link' }, answers);
  assert.deepEqual(outline(straight.intake), ['refused-origin']);
  const inline = await take(
    { childText: JSON.stringify({ ...header, entries: { src: evil } }), trust: 'link' },
    answers,
  );
  assert.deepEqual(outline(inline.intake), ['entries refused-origin']);
  assert.deepEqual(inline.requests, []);
  const redirected = await take(
    { src: url, trust: 'link' },
    { [url]: { redirectedTo: evil, body: JSON.stringify({ ...header, entries: [] }) } },
  );
  assert.deepEqual(outline(redirected.intake), ['refused-origin']);
});

test('lists are relative to where a redirect led', async () => {
  const moved = 'https://www.kommune.test/media/42/sample.json';
  const { intake } = await take(
    { src: url },
    {
      [url]: {
        redirectedTo: moved,
        body: JSON.stringify({ ...header, entries: { src: 'e.json' } }),
      },
      'https://www.kommune.test/media/42/e.json': { json: [day('x')] },
    },
  );
  assert.deepEqual(intake.config?.entries, [day('x')]);
  assert.equal(intake.sources[0]?.url, moved);
});

test('problems and places are those of the files, before anything was skipped', async () => {
  const { intake } = await take(
    { src: url },
    {
      [url]: {
        json: {
          ...header,
          titel: 'x',
          entries: [day('a'), {}, day('c')],
          groups: [{}, { id: 'g', entries: { src: 'g.json' } }],
        },
      },
      'https://www.kommune.test/sund/g.json': {
        json: { entries: [7, day('d'), 8, { ...day('e'), x: 1 }] },
      },
    },
  );
  assert.deepEqual(outline(intake), [
    'sample.json: titel unknown-key',
    'sample.json: entries[1].id missing',
    'sample.json: entries[1].when missing',
    'sample.json: entries entries-skipped',
    'sample.json: groups[0].id missing',
    'g.json: entries[0] wrong-type',
    'g.json: entries[2] wrong-type',
    'g.json: entries[3].x unknown-key',
    'g.json: entries entries-skipped',
    'sample.json: groups entries-skipped',
  ]);
  const places: [(string | number)[], string][] = [
    [['entries', 0, 'when'], 'sample.json entries[0].when'],
    [['entries', 1, 'when', 'date'], 'sample.json entries[2].when.date'],
    [['groups', 0], 'sample.json groups[1]'],
    [['groups', 0, 'entries'], 'g.json entries'],
    [['groups', 0, 'entries', 1, 'id'], 'g.json entries[3].id'],
    [['title'], 'sample.json title'],
    [[], 'sample.json '],
  ];
  for (const [path, expected] of places) {
    const place = intake.locate(path);
    assert.equal(`${String(place.source?.split('/').at(-1))} ${formatPath(place.path)}`, expected);
  }
});

test('a place in the page has no source', async () => {
  const { intake } = await take({ property: { ...header, entries: [7, day('a')] } });
  assert.deepEqual(intake.locate(['entries', 0]), { path: ['entries', 1] });
  const broken = await take({});
  assert.deepEqual(broken.intake.locate(['a']), { path: ['a'] });
});

test('a list that is named in an odd way', async () => {
  const answers = { 'https://www.kommune.test/a.json': { json: [day('x')] } };
  const odd = await take(
    { property: { ...header, entries: { src: '/a.json', type: 'json' } } },
    answers,
  );
  assert.deepEqual(outline(odd.intake), ['entries.type unknown-key']);
  assert.deepEqual(odd.intake.config?.entries, [day('x')]);
  const wrong = await take({ property: { ...header, entries: { src: 7 } } }, answers);
  assert.deepEqual(outline(wrong.intake), ['entries.src wrong-type']);
  assert.equal(wrong.intake.config, undefined);
});

test('a live object is neither changed nor turned into text and back', async () => {
  const entries = Object.freeze([Object.freeze(day('a')), Object.freeze({ ...day('b'), x: 1 })]);
  const property = Object.freeze({
    ...header,
    title: undefined,
    entries,
    toJSON: () => {
      throw new Error('turned into text');
    },
  });
  const before = structuredClone(entries);
  const poison = { value: () => 'poisoned', configurable: true, enumerable: true, writable: true };
  Object.defineProperty(Array.prototype, 'toJSON', poison);
  Object.defineProperty(Object.prototype, 'added', poison);
  try {
    const { intake } = await take({ property });
    assert.equal(intake.config?.entries.map(({ id }) => id).join(), 'a,b');
    assert.equal(Object.keys(intake.config).join(), 'widget,version,entries');
    assert.equal(outline(intake).join(), 'toJSON unknown-key,entries[1].x unknown-key');
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    Reflect.deleteProperty(Object.prototype, 'added');
  }
  assert.deepEqual(entries, before);
  assert.ok('title' in property);
});

test('a property that changes later does not change the config', async () => {
  const entry = day('a');
  const { intake } = await take({ property: { ...header, entries: [entry] } });
  entry.id = 'b';
  assert.equal(intake.config?.entries[0]?.id, 'a');
});

test('a property that throws or never ends is a problem', async () => {
  const throwing = {
    ...header,
    get entries(): unknown {
      throw new Error('no entries today');
    },
  };
  const { intake } = await take({ property: throwing });
  assert.deepEqual(
    intake.problems.map(({ code, detail }) => [code, detail]),
    [['unexpected', { message: 'no entries today' }]],
  );
  const cyclic: Record<string, unknown> = { ...header, entries: [] };
  cyclic.again = cyclic;
  assert.deepEqual(outline((await take({ property: cyclic })).intake), ['again unknown-key']);
  for (const property of [7, 'x', true, [], () => 1, new Map(), new Proxy({}, {})]) {
    const odd = await take({ property });
    assert.equal(odd.intake.config, undefined);
    assert.ok(odd.intake.problems.length > 0);
  }
});

test('an abort is the only thing that is thrown', async () => {
  const reason = new Error('gone');
  for (const answers of [{ [url]: SILENCE }, { [url]: NETWORK_FAILURE }] as Answers[]) {
    const controller = new AbortController();
    const taking = take(
      { src: url, signal: controller.signal, timeout: 5000, retryAfter: 5000 },
      answers,
    );
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    await assert.rejects(taking, reason);
  }
  const inList = new AbortController();
  const taking = take(
    { property: { ...header, entries: { src: url } }, signal: inList.signal, timeout: 5000 },
    { [url]: SILENCE },
  );
  setTimeout(() => {
    inList.abort(reason);
  }, 5);
  await assert.rejects(taking, reason);
});

test('on the command line files come from the disk', async () => {
  const { intake } = await take(
    { src: 'kalender.json', base: 'file:///home/editor/' },
    {
      'file:///home/editor/kalender.json': { json: { ...header, entries: { src: 'data.json' } } },
      'file:///home/editor/data.json': { json: [day('x')] },
    },
  );
  assert.deepEqual(intake.config?.entries, [day('x')]);
});
