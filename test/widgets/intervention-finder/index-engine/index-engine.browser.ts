import { expect } from 'chai';
import { SundErrorEvent } from '../../../../src/core/element/events.js';
import type { InterventionFinderElement } from '../../../../src/widgets/intervention-finder/intervention-finder.js';
import { everything } from '../../../../stories/intervention-finder/example-configs.js';
import { publishIndex } from '../../../../stories/intervention-finder/published-index.js';
import { press, tabTo, type } from '../../../support/keys.js';
import { byRole, hasRole } from '../../../support/roles.js';
import { until } from '../../../support/story.js';
import { is, show, stories, titles } from '../finder-story.js';

const FOLDER = '/stored/indeks/';
const ADDRESS = `${location.pathname}${location.search}`;
/** Paths of the files in it. */
const paths: string[] = [];

async function put(path: string, body: BodyInit): Promise<void> {
  await fetch(FOLDER + path, { method: 'PUT', body });
}

/** Puts the index of the example data on the test's server, as `sund index` writes it. */
async function publish(change?: Parameters<typeof publishIndex>[2]): Promise<void> {
  paths.push(...(await publishIndex(FOLDER, everything, change)));
}

function open(fields: object = {}): Promise<InterventionFinderElement> {
  const src = new URL(`${FOLDER}index.json`, location.href).href;
  return show(stories.All, { config: { ...everything, ...fields, entries: { src } } });
}

async function search(text: string): Promise<void> {
  await tabTo(is('searchbox', /^Søg blandt/));
  await type(text);
}

/** The codes of all problems that are told while something happens. */
async function told(during: () => Promise<void>): Promise<readonly string[]> {
  const codes: string[] = [];
  const hear = (event: Event): void => {
    if (event instanceof SundErrorEvent) codes.push(...event.problems.map(({ code }) => code));
  };
  document.addEventListener(SundErrorEvent.type, hear);
  try {
    await during();
  } finally {
    document.removeEventListener(SundErrorEvent.type, hear);
  }
  return codes;
}

// A link to an entry that a test has opened would be followed by the next.
afterEach(() => history.replaceState(null, '', ADDRESS));
afterEach(async () => {
  for (const path of paths.splice(0)) await fetch(FOLDER + path, { method: 'DELETE' });
});

describe('a finder over the files of an index', () => {
  it('shows the first page and how many there are, and searches as with a list', async () => {
    await publish();
    const widget = await open();
    expect(hasRole(widget, 'searchbox', 'Søg blandt 78 indsatser')).to.equal(true);
    expect(hasRole(widget, 'heading', '78 indsatser')).to.equal(true);
    expect(titles(widget).length).to.equal(20);
    await search('fritids pas');
    await until(() => titles(widget)[0]?.includes('Fritidspas') ?? false, 'the pass to come first');
    expect(widget.shadowRoot?.querySelectorAll('mark').length).to.be.greaterThan(0);
  });

  it('shows more of it, opens an entry and puts it on the list', async () => {
    await publish();
    const widget = await open();
    await tabTo(is('button', /^Vis flere/), 200);
    await press('Enter');
    await until(() => titles(widget).length === 40, '20 more');
    const title = titles(widget)[30] ?? '';
    await tabTo(is('button', `Læg på listen ${title}`), 200);
    await press('Enter');
    await tabTo(is('link', title), 400);
    await press('Enter');
    await until(() => hasRole(widget, 'heading', title), 'the entry');
    await until(() => titles(widget).length === 0, 'the entry alone');
  });

  it('begins with what is chosen from the start', async () => {
    await publish();
    const widget = await open({ preset: { theme: { values: ['tobak'] } } });
    await until(() => hasRole(widget, 'button', /^Fjern Tobak/), 'the filter');
    const count = byRole(widget, 'heading', /^\d+ indsats/)?.textContent ?? '';
    expect(Number.parseInt(count.trim(), 10)).to.be.lessThan(78);
  });

  it('says that a file did not come, to visitor and editor, and tries again', async () => {
    await publish();
    const words = paths.find((path) => path.includes('/words-')) ?? '';
    const body = await (await fetch(FOLDER + words)).arrayBuffer();
    await fetch(FOLDER + words, { method: 'DELETE' });
    const widget = await open();
    const codes = await told(async () => {
      await search('rygestop');
      await until(() => hasRole(widget, 'alert'), 'the failure');
      await until(() => hasRole(widget, 'button', 'Prøv igen'), 'a way on');
    });
    expect(codes).to.include('http-status');
    expect(widget.dataset['sundState']).to.equal('ready');
    await put(words, body);
    await tabTo(is('button', 'Prøv igen'), 60);
    await press('Enter');
    await until(() => titles(widget)[0]?.toLowerCase().includes('ryge') ?? false, 'the answer');
    await until(() => !hasRole(widget, 'button', 'Prøv igen'), 'no more failure');
  });

  it('falls back where the index is of another release, and says what to do', async () => {
    await publish((manifest) => ({ ...manifest, format: 99 }));
    const codes = await told(async () => {
      const widget = await open();
      expect(widget.dataset['sundState']).to.equal('error');
    });
    expect(codes).to.include('index-format');
  });
});
