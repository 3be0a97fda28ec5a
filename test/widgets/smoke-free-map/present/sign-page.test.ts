import assert from 'node:assert/strict';
import { it } from 'node:test';
import { signPage } from '../../../../src/widgets/smoke-free-map/present/sign-page.js';

const PAGE = 'https://www.kommune.example/roegfri.html#sund-map=zone:legeplads-1';

it('a sign leads to a page of the web whose address is short enough for paper', () => {
  assert.equal(signPage(PAGE), PAGE);
  assert.equal(signPage('http://localhost:8080/'), 'http://localhost:8080/');
  for (const address of [
    '',
    'about:srcdoc',
    'about:blank',
    'file:///kort.html',
    'blob:https://x/1',
  ]) {
    assert.equal(signPage(address), undefined, address);
  }
  assert.equal(signPage(`https://kommune.example/#config=${'a'.repeat(8000)}`), undefined);
});
