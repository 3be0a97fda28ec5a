import { expect } from 'chai';
import { expectAccessible } from '../../support/accessibility.js';
import { watchProblems } from '../../support/problems.js';
import { responseUrl } from '../../support/response.js';
import { byRole, hasRole, visibleText } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { linesAbout, ownTag, page, recordEvents, script } from './sample-page.js';
import { sampleConfig, type SampleWidget } from './sample-widget.js';

const missing = responseUrl({ status: 404, body: '' });
const misspelt = script(sampleConfig(['Uge Sex'], { titel: 'Kalender' }));
const onlyYou = 'Det ser kun du, der redigerer siden.';

function widget(attributes: string, children: string, tag = 'sund-sample'): string {
  return `<${tag} ${attributes}>${children}</${tag}>`;
}

async function report(element: SampleWidget): Promise<HTMLElement> {
  await until(() => hasRole(element, 'group'), 'the panel');
  return byRole(element, 'group');
}

describe('what an editor sees', () => {
  let watch: ReturnType<typeof watchProblems>;
  const { warn } = console;
  beforeEach(() => {
    watch = watchProblems();
    console.warn = () => undefined;
  });
  afterEach(() => {
    watch.stop();
    console.warn = warn;
  });

  for (const attributes of ['', 'debug', 'debug="true"']) {
    it(`on their own machine, with “${attributes}”: what is wrong, where, and what to do`, async () => {
      const element = await page(widget(attributes, misspelt));
      const panel = await report(element);
      byRole(element, 'heading', 'Prøve');
      expect(panel.hasAttribute('open')).to.equal(false);
      panel.querySelector('summary')?.click();
      await nextFrame();
      const words = visibleText(panel);
      expect(words).to.contain('Én ting i opsætningen skal ses efter').and.contain(onlyYou);
      expect(words).to.contain('titel').and.contain('Mente du "title"?');
      await expectAccessible(element);
    });
  }

  it('in place of the widget, open, with the way on for visitors above it', async () => {
    const element = await page(widget(`src="${missing}"`, ''), { state: 'error' });
    const panel = await report(element);
    expect(panel.hasAttribute('open')).to.equal(true);
    expect(visibleText(element)).to.match(
      /^Indholdet kan ikke vises.*Derfor kan indholdet ikke vises/,
    );
    expect(visibleText(panel)).to.contain(missing).and.contain('Hele opsætningsfilen');
    await expectAccessible(element);
  });

  it('keeps the panel as the editor left it when the widget renders again', async () => {
    const element = await page(widget(`src="${missing}"`, ''), { state: 'error' });
    const panel = await report(element);
    panel.querySelector('summary')?.click();
    await nextFrame();
    element.requestUpdate();
    await element.updateComplete;
    expect(panel.hasAttribute('open')).to.equal(false);
  });

  it('in English where the page is', async () => {
    const markup = widget('', misspelt);
    const element = await page(`<div lang="en">${markup}</div>`);
    const panel = await report(element);
    expect(panel.lang).to.equal('en');
    expect(panel.textContent)
      .to.contain('Only you who edit the page see this.')
      .and.contain('Did you mean');
  });

  it('at most fifty problems, and how many more', async () => {
    const items = Array.from({ length: 70 }, () => ({ name: 6 }));
    const config = { ...sampleConfig(), items: [...items, { name: 'Uge Sex' }] };
    const element = await page(widget('', script(config)));
    const panel = await report(element);
    expect(panel.querySelectorAll('li')).to.have.length.within(1, 50);
    expect(panel.textContent).to.match(/og \d+ til|70/);
  });

  it('is nothing where all is well', async () => {
    const { errors, stop } = recordEvents();
    const element = await page(widget('debug', script(sampleConfig())));
    await nextFrame();
    stop();
    expect(hasRole(element, 'group')).to.equal(false);
    expect(errors).to.deep.equal([]);
  });

  it('is told what was made of the config, and nobody that anything is wrong', async () => {
    const { errors, stop } = recordEvents();
    const tag = ownTag();
    const warned: unknown[] = [];
    console.warn = (line: unknown) => warned.push(line);
    const config = sampleConfig(['Uge Sex'], { breaks: 'note' });
    const element = await page(widget('debug', script(config), tag));
    const panel = await report(element);
    stop();
    expect(visibleText(panel)).to.equal('Sådan er opsætningen læst');
    expect(panel.textContent).to.contain('Til orientering:');
    expect(errors).to.deep.equal([]);
    expect([...linesAbout(tag, watch.problems), ...warned]).to.deep.equal([]);
  });

  it('appears and goes with the attribute', async () => {
    const element = await page(widget('debug="false"', misspelt));
    await nextFrame();
    expect(hasRole(element, 'group')).to.equal(false);
    element.setAttribute('debug', '');
    await report(element);
    element.setAttribute('debug', 'false');
    await until(() => !hasRole(element, 'group'));
  });

  it('goes when the config is mended', async () => {
    const element = await page(widget('', misspelt));
    await report(element);
    element.config = sampleConfig();
    await until(() => !hasRole(element, 'group'));
  });
});

describe('what a visitor and the console are told', () => {
  let watch: ReturnType<typeof watchProblems>;
  const { warn } = console;
  let warned: string[] = [];
  let tag: string;
  const problems = (): readonly string[] => linesAbout(tag, watch.problems);
  const warnings = (): readonly string[] => linesAbout(tag, warned);
  beforeEach(() => {
    watch = watchProblems();
    tag = ownTag();
    warned = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
  });
  afterEach(() => {
    watch.stop();
    console.warn = warn;
  });

  it('a visitor sees neither path nor address nor code', async () => {
    const other = responseUrl({ status: 404, body: 'andet' });
    const element = await page(widget(`debug="false" src="${other}"`, '', tag), { state: 'error' });
    await until(() => problems().length > 0);
    await nextFrame();
    expect(visibleText(element)).to.equal(
      'Indholdet kan ikke vises lige nu. Det kan være, at forbindelsen er væk. Prøv igen om lidt. Prøv igen',
    );
  });

  it('the console names tag, file, path, problem and fix, in English, once', async () => {
    const broken = script({ ...sampleConfig(), items: [{ name: 'a' }, { name: true }] });
    await page(widget('debug="false"', broken, tag) + widget('debug="false"', broken, tag));
    await until(() => problems().length > 0);
    await nextFrame();
    expect(problems()).to.have.length(1);
    expect(problems()[0]).to.match(/^console\.error: <sund-sample-\d+> .*items\[1\]\.name: /s);
  });

  it('a mere warning is one: console.warn', async () => {
    const config = script(sampleConfig(['x'], { ukendtFelt: 1 }));
    const element = await page(widget('debug="false"', config, tag));
    await until(() => warnings().length > 0);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('ukendtFelt');
    expect(problems()).to.deep.equal([]);
    expect(element.dataset['sundState']).to.equal('ready');
  });

  it('another problem is told too, and the first not again', async () => {
    const element = await page(
      widget('debug="false"', script(sampleConfig(['x'], { nr1: 1 })), tag),
    );
    await until(() => warnings().length === 1);
    element.config = sampleConfig(['x'], { nr2: 2 });
    await until(() => warnings().length === 2);
    element.config = sampleConfig(['x'], { nr1: 1 });
    await nextFrame();
    await nextFrame();
    expect(warnings().map((line) => /nr\d/.exec(line)?.[0])).to.deep.equal(['nr1', 'nr2']);
  });

  it('what a closer look finds is told once, after the first view, and what was told is not told again', async () => {
    const { events, errors, stop } = recordEvents();
    const config = sampleConfig(['Uge Sex', 'Uge 99'], { breaks: 'later', nr3: 3 });
    let first = '';
    const read = ({ target }: Event) => (first = visibleText(target as Element));
    document.body.addEventListener('sund-ready', read, { once: true });
    const element = await page(widget('debug="false"', script(config), tag));
    expect(first).to.contain('Uge 99');
    await until(() => {
      element.requestUpdate();
      return problems().length > 0;
    });
    await nextFrame();
    stop();
    expect(visibleText(element)).to.contain('Uge Sex').and.not.contain('Uge 99');
    expect(events.map(({ type }) => type)).to.deep.equal([
      'sund-ready',
      'sund-error',
      'sund-error',
    ]);
    const codes = errors.map(({ problems }) => problems.map(({ code }) => code));
    expect(codes).to.deep.equal([['unknown-key'], ['unknown-key', 'no-match']]);
    expect(warnings().filter((line) => line.includes('nr3'))).to.have.length(1);
    expect(problems()).to.have.length(1);
    expect(problems()[0]).not.to.contain('nr3');
  });
});
