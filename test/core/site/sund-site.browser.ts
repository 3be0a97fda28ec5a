import { ContextConsumer } from '@lit/context';
import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { defineSite } from '../../../src/core/site/define.js';
import { siteContext, type SiteContext } from '../../../src/core/site/site-context.js';
import { nextFrame, renderStory, until } from '../../support/story.js';

class ListenerElement extends LitElement {
  readonly site = new ContextConsumer(this, { context: siteContext, subscribe: true });
  heard: SiteContext[] = [];

  override render() {
    if (this.site.value) this.heard.push(this.site.value);
    return html`${JSON.stringify(this.site.value)}`;
  }
}
customElements.define('test-listener', ListenerElement);

async function page(markup: string): Promise<ListenerElement> {
  const content = document.createElement('div');
  content.innerHTML = markup;
  await renderStory({}, { render: () => content });
  const listener = content.querySelector<ListenerElement>('test-listener');
  if (!listener) throw new Error('no listener');
  await nextFrame();
  return listener;
}

const listener = '<test-listener></test-listener>';

defineSite();

describe('<sund-site>', () => {
  it('can be registered again, and again', () => {
    defineSite();
    defineSite();
    expect(customElements.get('sund-site')).not.to.equal(undefined);
  });

  const cases: readonly (readonly [attributes: string, value: SiteContext])[] = [
    ['', { look: 'auto' }],
    ['lang="en"', { look: 'auto', language: 'en' }],
    ['lang=""', { look: 'auto' }],
    ['municipality="Aarhus"', { look: 'auto', municipality: 'Aarhus' }],
    ['municipality="0751"', { look: 'auto', municipality: '0751' }],
    ['look="light"', { look: 'light' }],
    ['look="LIGHT"', { look: 'auto' }],
    ['base="https://sundkommune.dk/data/"', { look: 'auto', base: 'https://sundkommune.dk/data/' }],
    ['base="/data/"', { look: 'auto', base: `${location.origin}/data/` }],
    ['base="http://["', { look: 'auto', base: document.baseURI }],
    ['base=""', { look: 'auto' }],
  ];
  for (const [attributes, value] of cases) {
    it(`says ${JSON.stringify(value)} with ${attributes || 'nothing'}`, async () => {
      const element = await page(`<sund-site ${attributes}>${listener}</sund-site>`);
      expect(element.site.value).to.deep.equal(value);
    });
  }

  it('says every change of its attributes', async () => {
    const element = await page(`<sund-site>${listener}</sund-site>`);
    const site = element.closest('sund-site');
    for (const [name, value, expected] of [
      ['lang', 'en', { language: 'en' }],
      ['lang', 'da', { language: 'da' }],
      ['municipality', 'Odense', { municipality: 'Odense' }],
      ['base', '/x/', { base: `${location.origin}/x/` }],
      ['look', 'dark', { look: 'dark' }],
    ] as const) {
      site?.setAttribute(name, value);
      await until(() => {
        const said: object = element.site.value ?? {};
        return Object.entries(expected).every(([key, wanted]) => Reflect.get(said, key) === wanted);
      }, `${name}="${value}"`);
    }
    site?.removeAttribute('municipality');
    await until(() => element.site.value?.municipality === undefined);
  });

  it('says nothing where nothing has changed', async () => {
    const element = await page(`<sund-site lang="en">${listener}</sund-site>`);
    const before = element.heard.length;
    element.closest('sund-site')?.setAttribute('class', 'wide');
    element.closest('sund-site')?.setAttribute('lang', 'en');
    await nextFrame();
    expect(element.heard).to.have.length(before);
  });

  it('has properties, and what is set there can be seen on it', async () => {
    const element = await page(`<sund-site>${listener}</sund-site>`);
    const site = element.closest('sund-site');
    if (!site) throw new Error('no site');
    site.lang = 'en';
    site.look = 'dark';
    await until(() => element.site.value?.look === 'dark');
    expect(element.site.value).to.deep.equal({ look: 'dark', language: 'en' });
    expect(site.matches(':lang(en)')).to.equal(true);
  });

  it('the nearest counts', async () => {
    const element = await page(
      `<sund-site lang="da" look="dark"><p><sund-site lang="en">${listener}</sund-site></p></sund-site>`,
    );
    expect(element.site.value).to.deep.equal({ look: 'auto', language: 'en' });
  });

  it('is heard through shadow roots', async () => {
    const element = await page(`<sund-site lang="en"><div></div></sund-site>${listener}`);
    const root = document.querySelector('sund-site div')?.attachShadow({ mode: 'open' });
    root?.append(element);
    await until(() => element.site.value?.language === 'en');
  });

  it('is no box in the page’s layout', async () => {
    const element = await page(
      `<div style="display: flex"><sund-site><p>A</p><p>B</p>${listener}</sund-site></div>`,
    );
    const tops = [...document.querySelectorAll('sund-site p')].map(
      (box) => box.getBoundingClientRect().top,
    );
    expect(new Set(tops)).to.have.length(1);
    expect(element.closest('sund-site')?.getClientRects()).to.have.length(0);
  });
});
