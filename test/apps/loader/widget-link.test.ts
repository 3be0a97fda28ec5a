import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWidgetLink, type WidgetLink } from '../../../src/apps/loader/widget-link.js';

const HOST = 'https://sund.example.dk/sund';

/** A link as the browser gives it: `href` is absolute already. */
function link(href: string, { sund, rel = '' }: { sund?: string; rel?: string } = {}) {
  return { href, rel, dataset: { sund } } as unknown as HTMLAnchorElement;
}

const read: readonly [string, HTMLAnchorElement, WidgetLink | undefined][] = [
  [
    'the link in the contract',
    link(`${HOST}/event-calendar.html?src=https%3A%2F%2Fsund.example.dk%2Fkampagner.json`, {
      sund: 'event-calendar',
    }),
    {
      widget: 'event-calendar',
      base: `${HOST}/event-calendar.html?src=https%3A%2F%2Fsund.example.dk%2Fkampagner.json`,
      url: 'https://sund.example.dk/kampagner.json',
    },
  ],
  [
    'a relative src is relative to the link',
    link(`${HOST}/event-calendar.html?src=data/år.json`),
    {
      widget: 'event-calendar',
      base: `${HOST}/event-calendar.html?src=data/år.json`,
      url: `${HOST}/data/%C3%A5r.json`,
    },
  ],
  [
    'a file name alone is enough',
    link(`${HOST}/leisure-pass.html?src=/pas.json`),
    {
      widget: 'leisure-pass',
      base: `${HOST}/leisure-pass.html?src=/pas.json`,
      url: 'https://sund.example.dk/pas.json',
    },
  ],
  [
    'a prerendered page is named by its query',
    link('https://example.dk/kalender?sund=event-calendar&src=k.json'),
    {
      widget: 'event-calendar',
      base: 'https://example.dk/kalender?sund=event-calendar&src=k.json',
      url: 'https://example.dk/k.json',
    },
  ],
  [
    'data-sund goes before the file name',
    link(`${HOST}/event-calendar.html?src=/z.json`, { sund: 'smoke-free-map' }),
    {
      widget: 'smoke-free-map',
      base: `${HOST}/event-calendar.html?src=/z.json`,
      url: 'https://sund.example.dk/z.json',
    },
  ],
  [
    'an empty data-sund leaves it to the rest',
    link(`${HOST}/event-calendar.html?src=/z.json`, { sund: '' }),
    {
      widget: 'event-calendar',
      base: `${HOST}/event-calendar.html?src=/z.json`,
      url: 'https://sund.example.dk/z.json',
    },
  ],
  [
    'a config in the link itself is passed on unread',
    link(`${HOST}/event-calendar.html#config=q1YqS8wpTVWyUlJKTlTIVbICAA`),
    {
      widget: 'event-calendar',
      base: `${HOST}/event-calendar.html`,
      fragment: 'q1YqS8wpTVWyUlJKTlTIVbICAA',
    },
  ],
  [
    'src goes before a config in the link',
    link(`${HOST}/event-calendar.html?src=a.json#config=abc`),
    {
      widget: 'event-calendar',
      base: `${HOST}/event-calendar.html?src=a.json`,
      url: `${HOST}/a.json`,
    },
  ],
  ['rel ugc', link(`${HOST}/event-calendar.html?src=a.json`, { rel: 'nofollow UGC' }), undefined],
  [
    'rel sponsored',
    link(`${HOST}/event-calendar.html?src=a.json`, { rel: 'sponsored' }),
    undefined,
  ],
  ['no config', link(`${HOST}/event-calendar.html`, { sund: 'event-calendar' }), undefined],
  ['an empty src', link(`${HOST}/event-calendar.html?src=`), undefined],
  ['an empty config', link(`${HOST}/event-calendar.html#config=`), undefined],
  ['an src that is no address', link(`${HOST}/event-calendar.html?src=http://[`), undefined],
  ['an ordinary fragment', link(`${HOST}/event-calendar.html#indhold`), undefined],
  [
    'a widget we do not have',
    link(`${HOST}/weather.html?src=a.json`, { sund: 'weather' }),
    undefined,
  ],
  [
    'a name that every object has',
    link(`${HOST}/constructor.html?src=a.json`, { sund: 'toString' }),
    undefined,
  ],
  ['a name inside a longer one', link(`${HOST}/my-event-calendar.html?src=a.json`), undefined],
  ['a folder of that name', link(`${HOST}/event-calendar.html/other?src=a.json`), undefined],
  ['a mail address', link('mailto:sundhed@example.dk?sund=event-calendar'), undefined],
  ['no address at all', link('', { sund: 'event-calendar' }), undefined],
];

describe('readWidgetLink', () => {
  for (const [name, anchor, expected] of read) {
    test(name, () => {
      const found = readWidgetLink(anchor);
      // The browser writes `href` percent-encoded; the table is easier to read without.
      const base = expected && { ...expected, base: new URL(expected.base).href };
      assert.deepEqual(found, base);
    });
  }

  test('leaves other rel values alone', () => {
    const anchor = link(`${HOST}/event-calendar.html?src=a.json`, {
      rel: 'noopener nofollow external',
    });
    assert.equal(readWidgetLink(anchor)?.widget, 'event-calendar');
  });
});
