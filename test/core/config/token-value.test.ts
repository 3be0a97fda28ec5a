import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSafeTokenValue, isTokenName } from '../../../src/core/config/token-value.js';

test('colours, lengths, numbers and fonts pass', () => {
  for (const value of [
    '#fff',
    '#00AA77cc',
    'rebeccapurple',
    'CanvasText',
    'rgb(0 80 60 / 50%)',
    'rgba(0, 80, 60, .5)',
    'hsl(120deg 30% 20%)',
    'oklch(70% 0.1 200)',
    'color-mix(in srgb, #fff 20%, black)',
    '12px',
    '-0.5em',
    '1.25',
    '0',
    'calc(1em + 2px)',
    'clamp(1em, 2vw, (1em + 4px) * 2)',
    '"Segoe UI", Verdana, sans-serif',
    "'KBH Tekst', system-ui",
    'Åkirkeby Sans, serif',
    ' 700 ',
  ]) {
    assert.ok(isSafeTokenValue(value), value);
  }
});

test('nothing that loads, looks up, ends the declaration or hides', () => {
  for (const value of [
    '',
    ' ',
    'url(https://evil.test/a.png)',
    'URL("https://evil.test")',
    'u\\72l(https://evil.test)',
    'image-set("https://evil.test/a.png" 1x)',
    'image(red)',
    'src("a")',
    'element(#a)',
    'attr(data-a)',
    'var(--secret)',
    'env(safe-area-inset-top)',
    'paint(a)',
    'cross-fade(red)',
    'expression(alert(1))',
    'red; background: blue',
    'red}body{display:none',
    'red !important',
    '/* a */ red',
    'red // a',
    'rgb(0 0 0',
    'rgb(0 0 0))',
    ')(',
    '"open',
    "'a\" b'",
    '"https://evil.test"',
    '@import "a"',
    'red\n--x: 1;',
    '<b>',
    'a:b',
    '#fff\0',
    'a'.repeat(201),
    'rgb('.repeat(20_000),
  ]) {
    assert.ok(!isSafeTokenValue(value), value.slice(0, 60));
  }
});

test('only tokens of Sund can be set', () => {
  for (const name of ['--sund-color-accent', '--sund-radius', '--sund-space-2'])
    assert.ok(isTokenName(name), name);
  for (const name of [
    '--sund-',
    '--sund',
    '--other',
    'color',
    '--sund-A',
    '--sund-a;b',
    '--sund--a',
    ' --sund-a',
    '--sund-å',
  ]) {
    assert.ok(!isTokenName(name), name);
  }
});
