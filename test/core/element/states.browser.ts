import { expect } from 'chai';
import { expectAccessible } from '../../support/accessibility.js';
import { watchProblems } from '../../support/problems.js';
import { responseUrl } from '../../support/response.js';
import { byRole, hasRole, visibleText } from '../../support/roles.js';
import { nextFrame, settled, until } from '../../support/story.js';
import { linesAbout, ownTag, page, recordEvents, script } from './sample-page.js';
import { sampleConfig } from './sample-widget.js';

const contact = { unit: 'Sund Kommune', phone: '12 34 56 78' };
const missing = responseUrl({ status: 404, type: 'text/html', body: '<p>Findes ikke' });
const calm = 'Indholdet kan ikke vises lige nu.';

function slow(config: object): string {
  return responseUrl({ body: config, delay: 300 });
}

/** Markup of a widget as visitors meet it. */
function visited(attributes: string, children = '', tag = 'sund-sample'): string {
  return `<${tag} debug="false" ${attributes}>${children}</${tag}>`;
}

describe('states', () => {
  let watch: ReturnType<typeof watchProblems>;
  beforeEach(() => (watch = watchProblems()));
  afterEach(() => watch.stop());

  it('goes from loading to ready, and says what it rendered', async () => {
    const { events, ready, stop } = recordEvents();
    const config = sampleConfig(['Uge Sex'], { title: 'Kampagner og mærkedage', example: true });
    const widget = await page(visited(`src="${slow(config)}"`), { state: 'loading' });
    expect(events).to.deep.equal([]);
    await settled(document.body, 'ready');
    stop();
    expect(events).to.have.length(1);
    expect(ready[0]).to.include({
      type: 'sund-ready',
      target: widget,
      bubbles: true,
      composed: true,
      state: 'ready',
      title: 'Kampagner og mærkedage',
      lang: 'da',
      example: true,
    });
    byRole(widget, 'heading', 'Kampagner og mærkedage');
    expect(visibleText(widget)).to.contain('Eksempel. Dette er ikke kommunens egen side.');
  });

  it('is empty, and not wrong, where there is nothing to show', async () => {
    const { events, ready, stop } = recordEvents();
    const tag = ownTag();
    const widget = await page(visited('', script(sampleConfig([])), tag), { state: 'empty' });
    stop();
    expect(visibleText(widget)).to.contain('Her er ingenting');
    expect(events).to.have.length(1);
    expect(ready.map(({ state }) => state)).to.deep.equal(['empty']);
    expect(linesAbout(tag, watch.problems)).to.deep.equal([]);
  });

  it('is wrong, and not empty, where the file with the content did not come', async () => {
    const config = { widget: 'sample', version: 1, items: { src: missing }, contact };
    const widget = await page(visited('', script(config)), { state: 'error' });
    expect(visibleText(widget)).to.contain(calm).and.not.contain('Her er ingenting');
    byRole(widget, 'link', /Sund Kommune/);
    byRole(widget, 'button', 'Prøv igen');
  });

  it('ends in error with one event and one line in the console, however many widgets', async () => {
    const { events, errors, stop } = recordEvents();
    const tag = ownTag();
    const broken = visited(`src="${missing}"`, '', tag);
    await page(`${broken}${broken}`, { state: 'error' });
    await until(() => linesAbout(tag, watch.problems).length > 0);
    await nextFrame();
    stop();
    expect(events.map(({ type }) => type)).to.deep.equal(['sund-error', 'sund-error']);
    const [event] = errors;
    expect(event).to.include({ bubbles: true, composed: true, fatal: true });
    expect(event?.problems).to.have.length(1);
    expect(event?.problems[0]).to.deep.include({
      code: 'http-status',
      severity: 'error',
      path: [],
    });
    const lines = linesAbout(tag, watch.problems);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(missing);
  });

  it('tells of a bad entry, leaves it out and shows the rest', async () => {
    const { events, errors, stop } = recordEvents();
    const items = [{ name: 'Uge Sex' }, { name: 6 }, { name: 'Motionsdag' }];
    const tag = ownTag();
    const widget = await page(visited('', script({ ...sampleConfig(), items }), tag));
    await until(() => linesAbout(tag, watch.problems).length > 0);
    stop();
    expect(widget.dataset['sundState']).to.equal('ready');
    expect(visibleText(widget)).to.contain('Uge Sex').and.contain('Motionsdag');
    expect(events.map(({ type }) => type)).to.deep.equal(['sund-ready', 'sund-error']);
    expect(errors[0]?.fatal).to.equal(false);
    expect(errors[0]?.problems.map(({ path }) => path.join('.'))).to.include('items.1.name');
    expect(linesAbout(tag, watch.problems)[0]).to.contain('items[1].name');
  });

  const failures: readonly (readonly [what: string, markup: () => string, code: string])[] = [
    ['no config at all', () => visited(''), 'no-config'],
    ['an empty src', () => visited('src=""'), 'no-config'],
    ['a file that is not there', () => visited(`src="${missing}"`), 'http-status'],
    [
      'a web page instead of a file',
      () =>
        visited(`src="${responseUrl({ type: 'text/html', body: '<!doctype html><p>Log ind' })}"`),
      'looks-like-html',
    ],
    ['a script that is not JSON', () => visited('', script('{"widget": ')), 'not-json'],
    [
      'a config for another widget',
      () => visited('', script({ ...sampleConfig(), widget: 'leisure-pass' })),
      'wrong-widget',
    ],
    [
      'a config from the future',
      () => visited('', script({ ...sampleConfig(), version: 2 })),
      'newer-version',
    ],
    [
      'a widget that cannot prepare',
      () => visited('', script(sampleConfig([], { breaks: 'prepare' }))),
      'unexpected',
    ],
    [
      'a template that throws',
      () => visited('', script(sampleConfig(['x'], { breaks: 'render' }))),
      'unexpected',
    ],
    [
      'a title that throws',
      () => visited('', script(sampleConfig(['x'], { breaks: 'title' }))),
      'unexpected',
    ],
    [
      'a config of which nothing is left',
      () => visited('', script(sampleConfig([], { breaks: 'nothing' }))),
      'no-match',
    ],
  ];
  for (const [what, markup, code] of failures) {
    it(`ends in error, not blank and not in an exception: ${what}`, async () => {
      const { events, errors, stop } = recordEvents();
      const widget = await page(markup(), { state: 'error' });
      stop();
      expect(visibleText(widget)).to.contain(calm);
      expect(events).to.have.length(1);
      expect(errors[0]?.problems.map((problem) => problem.code)).to.include(code);
      await expectAccessible(widget);
      expect(watch.problems.filter((line) => !line.startsWith('console.error'))).to.deep.equal([]);
    });
  }

  it('shows whom to ask also where a template throws', async () => {
    const config = sampleConfig(['x'], { breaks: 'render', contact });
    const widget = await page(visited('', script(config)), { state: 'error' });
    byRole(widget, 'link', /Ring til Sund Kommune på 12 34 56 78/);
  });

  it('recovers from an exception when it gets another config', async () => {
    const broken = sampleConfig(['x'], { breaks: 'render' });
    const widget = await page(visited('', script(broken)), { state: 'error' });
    widget.config = sampleConfig(['Igen']);
    await settled(document.body, 'ready');
    expect(visibleText(widget)).to.contain('Igen').and.not.contain(calm);
  });

  it('says so when a widget that worked stops working', async () => {
    const widget = await page(visited('', script(sampleConfig())), { state: 'ready' });
    const { events, stop } = recordEvents();
    widget.src = missing;
    widget.replaceChildren();
    await settled(document.body, 'error');
    stop();
    expect(events.map(({ type }) => type)).to.deep.equal(['sund-error']);
  });

  it('keeps what it shows while it loads again', async () => {
    const widget = await page(visited(`src="${slow(sampleConfig(['Uge Sex']))}"`));
    const { events, stop } = recordEvents();
    widget.reload();
    await widget.updateComplete;
    expect(widget.dataset['sundState']).to.equal('ready');
    expect(visibleText(widget)).to.contain('Uge Sex');
    await until(() => events.length > 0);
    stop();
    expect(events.map(({ type }) => type)).to.deep.equal(['sund-ready']);
  });
});

describe('fallback', () => {
  let watch: ReturnType<typeof watchProblems>;
  beforeEach(() => (watch = watchProblems()));
  afterEach(() => watch.stop());

  const fallback = '<p><a href="#kalender">Se kalenderen</a></p>';

  it('stands there while the widget loads, and goes when it has rendered', async () => {
    const src = `src="${slow(sampleConfig(['Uge Sex']))}"`;
    const widget = await page(visited(src, fallback), { state: 'loading' });
    byRole(widget, 'link', 'Se kalenderen');
    await settled(document.body, 'ready');
    expect(hasRole(widget, 'link', 'Se kalenderen')).to.equal(false);
    byRole(widget, 'heading', 'Prøve');
  });

  it('comes back when the widget fails, instead of our words', async () => {
    const widget = await page(visited(`src="${missing}"`, fallback), { state: 'error' });
    expect(visibleText(widget)).to.equal('Se kalenderen');
  });

  it('comes back together with whom to ask, where the config got that far', async () => {
    const config = script(sampleConfig(['x'], { breaks: 'nothing', contact }));
    const widget = await page(visited('', fallback + config), { state: 'error' });
    byRole(widget, 'link', 'Se kalenderen');
    byRole(widget, 'link', /Ring til Sund Kommune/);
  });

  it('may be mere words', async () => {
    const widget = await page(visited(`src="${missing}"`, 'Ring til os'), { state: 'error' });
    expect(visibleText(widget)).to.equal('Ring til os');
  });

  it('may come later', async () => {
    const src = `src="${slow(sampleConfig())}"`;
    const widget = await page(visited(src), { state: 'loading' });
    widget.innerHTML = fallback;
    await nextFrame();
    byRole(widget, 'link', 'Se kalenderen');
  });

  const nothingToSee = [
    '<!-- her kommer kalenderen -->',
    '  \n  ',
    '<style>p { color: red }</style>',
    '<template><p>Skabelon</p></template>',
    '<noscript>Slå JavaScript til</noscript>',
    '<link rel="prefetch" href="/">',
  ];
  for (const children of nothingToSee) {
    it(`is none where nobody would see it: ${children.trim() || 'white space'}`, async () => {
      const widget = await page(visited(`src="${missing}"`, children), { state: 'error' });
      expect(visibleText(widget)).to.contain(calm);
    });
  }

  it('without one, a word that it is coming', async () => {
    const widget = await page(visited(`src="${slow(sampleConfig())}"`), { state: 'loading' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(visibleText(widget)).to.equal('Henter …');
    await expectAccessible(widget);
  });
});
