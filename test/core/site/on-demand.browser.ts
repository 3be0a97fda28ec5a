import { expect } from 'chai';
import '../../../src/widgets/event-calendar/define.js';
import { responseUrl } from '../../support/response.js';
import { visibleText } from '../../support/roles.js';
import { settled, until } from '../../support/story.js';
import { restoreNetwork, watchNetwork } from '../element/network.js';

/*
 * Nothing here registers <sund-site> but the widget itself, so the first test must come first.
 */
const config = {
  widget: 'event-calendar',
  version: 1,
  events: [{ id: 'a', title: 'Uge Sex', when: { kind: 'month', month: 2 } }],
};
const child = `<script type="application/json">${JSON.stringify({ ...config, events: [] })}</script>`;

async function put(markup: string): Promise<HTMLElement> {
  const mount = document.createElement('div');
  mount.innerHTML = markup;
  document.body.append(mount);
  await settled(mount);
  const widget = mount.querySelector<HTMLElement>('sund-event-calendar');
  if (!widget) throw new Error('no widget');
  return widget;
}

describe('a page without <sund-site>', () => {
  it('does not load it', async () => {
    await put(`<sund-event-calendar>${child}</sund-event-calendar>`);
    expect(customElements.get('sund-site')).to.equal(undefined);
  });
});

describe('a page with <sund-site>', () => {
  afterEach(restoreNetwork);

  it('has it registered by the widget in it, which takes its language', async () => {
    const markup = `<sund-site lang="en"><sund-event-calendar>${child}</sund-event-calendar></sund-site>`;
    const widget = await put(markup);
    expect(customElements.get('sund-site')).not.to.equal(undefined);
    await until(() => widget.shadowRoot?.querySelector('.sund')?.getAttribute('lang') === 'en');
  });

  it('is asked for the base before anything is loaded', async () => {
    const address = new URL(responseUrl({ body: config }));
    const network = watchNetwork();
    await put(
      `<sund-site base="/respond"><sund-event-calendar src="${address.search}"></sund-event-calendar></sund-site>`,
    );
    expect(network.requests).to.deep.equal([address.href]);
  });

  it('may be around the slot that a widget is in, or the shadow root', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<sund-site look="dark"><slot></slot></sund-site>';
    host.innerHTML = `<sund-event-calendar>${child}</sund-event-calendar>`;
    document.body.append(host);
    const lookOf = (widget: Element | null) =>
      widget?.shadowRoot?.querySelector('.sund')?.getAttribute('data-look');
    await until(() => lookOf(host.firstElementChild) === 'dark');

    const outer = document.createElement('sund-site');
    outer.setAttribute('look', 'dark');
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).innerHTML =
      `<sund-event-calendar>${child}</sund-event-calendar>`;
    outer.append(inner);
    document.body.append(outer);
    await until(() => lookOf(inner.shadowRoot?.firstElementChild ?? null) === 'dark');
  });

  it('counts for a widget that is moved into it, and no longer for one moved out', async () => {
    const widget = await put(`<sund-event-calendar>${child}</sund-event-calendar>`);
    const site = document.createElement('sund-site');
    site.lang = 'en';
    document.body.append(site);
    const danish = visibleText(widget);
    site.append(widget);
    await until(() => visibleText(widget) !== danish);
    document.body.append(widget);
    await until(() => visibleText(widget) === danish);
  });
});
