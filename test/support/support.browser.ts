import { expect } from 'chai';
import { LitElement, html } from 'lit';
import data from './sample.json';
import { expectAccessible } from './accessibility.js';
import { focused, press, tabTo, type } from './keys.js';
import { watchProblems } from './problems.js';
import { responseUrl } from './response.js';
import { allByRole, byRole, hasRole, visibleText } from './roles.js';
import { renderStory } from './story.js';

class SampleElement extends LitElement {
  static override properties = { label: { type: String } };
  declare label: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset['sundState'] = 'loading';
    setTimeout(() => (this.dataset['sundState'] = 'ready'), 50);
  }

  override render() {
    return html`
      <h2 id="h">Kalender</h2>
      <section aria-labelledby="h">
        <button>${this.label}</button>
        <button hidden>Skjult</button>
        <label>Søg <input /></label>
        <slot></slot>
      </section>
    `;
  }
}
customElements.define('sund-sample', SampleElement);

const meta = {
  args: { label: 'Næste' },
  render: (args: Record<string, unknown>) =>
    html`<sund-sample .label=${args['label']}><a href="#x">Uge 42</a></sund-sample>`,
};

describe('test support', () => {
  it('mounts a story and waits for its widget', async () => {
    const element = await renderStory({}, meta);
    expect(element.dataset['sundState']).to.equal('ready');
    expect(document.querySelectorAll('sund-sample')).to.have.length(1);
  });

  it('removes the story after the test', () => {
    expect(document.querySelectorAll('sund-sample')).to.have.length(0);
  });

  it('lets the story override the args, and decorators wrap it', async () => {
    const element = await renderStory(
      {
        args: { label: 'Forrige' },
        decorators: [(story: () => unknown) => html`<main>${story()}</main>`],
      },
      meta,
    );
    expect(element.closest('main')).not.to.equal(null);
    byRole(element, 'button', 'Forrige');
  });

  it('finds by role and name through shadow roots and slots', async () => {
    const element = await renderStory({}, meta);
    expect(allByRole(element, 'button')).to.have.length(1);
    byRole(document.body, 'region', 'Kalender');
    byRole(document.body, 'textbox', 'Søg');
    byRole(element, 'link', /uge 42/i);
    expect(hasRole(element, 'button', 'Skjult')).to.equal(false);
    expect(() => byRole(element, 'button', 'Slet')).to.throw('“Næste”');
    expect(visibleText(element)).to.equal('Kalender Næste Søg Uge 42');
  });

  it('presses real keys', async () => {
    const element = await renderStory({}, meta);
    await tabTo((stop) => stop.localName === 'input');
    await type('årshjul');
    expect((focused() as HTMLInputElement).value).to.equal('årshjul');
    await press('Shift+Tab');
    expect(focused()).to.equal(byRole(element, 'button'));
  });

  it('reports what axe finds, and nothing where all is well', async () => {
    const element = await renderStory({}, meta);
    await expectAccessible(element);
    const bad = await renderStory({}, { render: () => html`<p><img src="data:," /></p>` });
    let message = '';
    await expectAccessible(bad).catch((error: unknown) => (message = String(error)));
    expect(message).to.contain('image-alt');
  });

  it('collects problems of the page', () => {
    const watch = watchProblems();
    console.error('noget gik galt');
    watch.stop();
    expect(watch.problems).to.deep.equal(['console.error: noget gik galt']);
  });

  it('has a server that answers as told', async () => {
    const html = await fetch(responseUrl({ status: 404, type: 'text/html', body: '<p>Væk' }));
    expect(html.status).to.equal(404);
    expect(await html.text()).to.equal('<p>Væk');
    const bytes = await fetch(
      responseUrl({ body: new Uint8Array([0xe6]), foreign: true, cors: '*' }),
    );
    expect(new Uint8Array(await bytes.arrayBuffer())).to.deep.equal(new Uint8Array([0xe6]));
    let refused = false;
    await fetch(responseUrl({ body: {}, foreign: true })).catch(() => (refused = true));
    expect(refused).to.equal(true);
  });

  it('runs in Danish, in Danish time, with JSON as modules and as files', async () => {
    expect(navigator.language).to.equal('da-DK');
    expect(data).to.deep.equal({ navn: 'Sund' });
    const file = await fetch(new URL('./sample.json', import.meta.url));
    expect(await file.json()).to.deep.equal({ navn: 'Sund' });
  });
});
