import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseUrl, safeImageUrl, safeUrl } from '../../../src/core/links/safe-url.js';

const base = 'https://www.kommune.test/sund/kampagner.json';

test('addresses that people write are made absolute', () => {
  const table: [string, string][] = [
    ['https://x.test', 'https://x.test/'],
    ['http://x.test/a?b=c#d', 'http://x.test/a?b=c#d'],
    [' https://x.test/ ', 'https://x.test/'],
    ['HTTPS://X.test/A', 'https://x.test/A'],
    ['//x.test/a', 'https://x.test/a'],
    ['/a', 'https://www.kommune.test/a'],
    ['a b.pdf', 'https://www.kommune.test/sund/a%20b.pdf'],
    ['../æø.pdf', 'https://www.kommune.test/%C3%A6%C3%B8.pdf'],
    ['#a', `${base}#a`],
    ['?a=b', `${base}?a=b`],
    ['www.x.test', 'https://www.kommune.test/sund/www.x.test'],
    ['https://rødovre.test/', 'https://xn--rdovre-bya.test/'],
    ['mailto:sundhed@kommune.test?subject=Uge%206', 'mailto:sundhed@kommune.test?subject=Uge%206'],
    ['tel:+45 12 34 56 78', 'tel:+4512345678'],
    ['tel:116111', 'tel:116111'],
    ['https://x.test/javascript:alert(1)', 'https://x.test/javascript:alert(1)'],
    ['https://x.test/?u=data:text/html,a', 'https://x.test/?u=data:text/html,a'],
    // A relative address is a file of the base, whatever it is called.
    ['javascript', 'https://www.kommune.test/sund/javascript'],
    ['./javascript:alert(1)', 'https://www.kommune.test/sund/javascript:alert(1)'],
    ['&#106;avascript:alert(1)', 'https://www.kommune.test/sund/&#106;avascript:alert(1)'],
    ['%6Aavascript:alert(1)', 'https://www.kommune.test/sund/%6Aavascript:alert(1)'],
    ['ｊavascript:alert(1)', 'https://www.kommune.test/sund/%EF%BD%8Aavascript:alert(1)'],
  ];
  for (const [written, expected] of table) assert.equal(safeUrl(written, base), expected, written);
});

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript\t:alert(1)',
  'javascript://x.test/%0aalert(1)',
  'javascript:/*--></title></style></textarea></script><svg/onload=alert(1)>',
  '\u200bjavascript:alert(1)',
  'java\u200bscript:alert(1)',
  'java\u00adscript:alert(1)',
  '\ufeffjava\u2028script:alert(1)',
  'vbscript:msgbox(1)',
  'VBSCRIPT:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://www.kommune.test/4f0c',
  'filesystem:https://www.kommune.test/temporary/a',
  'file:///etc/passwd',
  'ftp://x.test/a',
  'ws://x.test/',
  'about:blank',
  'view-source:https://x.test',
  'intent://x.test#Intent;end',
  'ms-word:ofe|u|https://x.test/a.docx',
  'sms:12345678',
  'jar:https://x.test!/',
  'feed:javascript:alert(1)',
  'x:y',
  'https://kommune.test@x.test/',
  'https://a:b@x.test/',
  'https://:b@x.test/',
  'https:\\\\x.test\\a',
  '\\\\x.test\\a',
  'https://x.test/\u202etxt.exe',
  'https://x.test/\u2066a',
  'https://x.test/a\tb',
  'https://x.test/\u0085',
  'https://',
  'https://x y.test/',
  'https://x.test:99999/',
  'https://[::1/',
  '',
  '   ',
  `https://x.test/${'a'.repeat(100_000)}`,
];

test('everything else is refused', () => {
  for (const written of hostile) {
    assert.equal(safeUrl(written, base), undefined, JSON.stringify(written.slice(0, 60)));
  }
});

test('without a base only absolute addresses pass', () => {
  assert.equal(safeUrl('/a'), undefined);
  assert.equal(safeUrl('https://x.test/a'), 'https://x.test/a');
  assert.equal(safeUrl('/a', 'not an address'), undefined);
  assert.equal(safeUrl('/a', 'about:blank'), undefined);
});

test('the allow-list can be narrower', () => {
  assert.equal(safeUrl('http://x.test/', base, ['https:']), undefined);
  assert.equal(safeUrl('mailto:a@x.test', base, ['https:']), undefined);
  assert.equal(safeUrl('/a', base, []), undefined);
});

test('images come over https, or from the origin that the config is on', () => {
  const local = 'http://localhost:8000/kampagner.json';
  const table: [string, string, string | undefined][] = [
    ['a.png', base, 'https://www.kommune.test/sund/a.png'],
    ['https://x.test/a.png', base, 'https://x.test/a.png'],
    ['http://x.test/a.png', base, undefined],
    ['http://www.kommune.test/a.png', base, undefined],
    ['data:image/png;base64,AA', base, undefined],
    ['tel:123', base, undefined],
    ['a.png', local, 'http://localhost:8000/a.png'],
    ['http://localhost:9000/a.png', local, undefined],
  ];
  for (const [written, from, expected] of table) {
    assert.equal(safeImageUrl(written, from), expected, written);
  }
});

test('what is no address is undefined, never an exception', () => {
  assert.equal(parseUrl(undefined, base), undefined);
  assert.equal(parseUrl('https://['), undefined);
  assert.equal(parseUrl('a', base)?.href, 'https://www.kommune.test/sund/a');
});
