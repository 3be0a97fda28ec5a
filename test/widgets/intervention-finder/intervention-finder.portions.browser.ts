import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { InterventionFinderElement } from '../../../src/widgets/intervention-finder/intervention-finder.js';
import { expectAccessible } from '../../support/accessibility.js';
import { focused, press, type } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { focusName, is, readable, show, titles } from './finder-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
const printOfPage = window.print.bind(window);
const THEMES = 12;
const PLACES = 60;
const COUNT = 300;

const ids = (count: number): readonly number[] => [...new Array<undefined>(count).keys()];

/** Entries enough for many portions, of which each cell but those of the last place has some. */
const config = {
  widget: 'intervention-finder',
  version: 1,
  lang: 'da',
  title: 'Mange indsatser',
  deepLinks: true,
  views: ['list', 'matrix', 'shortlist'],
  matrix: { rows: 'theme', columns: 'place' },
  facets: [
    {
      kind: 'list',
      id: 'theme',
      label: 'Tema',
      values: ids(THEMES).map((id) => ({ id: `t${id}`, label: `Tema ${id}` })),
    },
    {
      kind: 'list',
      id: 'place',
      label: 'Sted',
      values: ids(PLACES).map((id) => ({ id: `p${id}`, label: `Sted ${id}` })),
    },
  ],
  entries: ids(COUNT).map((id) => ({
    id: `e${id}`,
    title: `${id % 2 ? 'Kursus' : 'Forløb'} nummer ${id}`,
    summary: 'Om søvn og bevægelse.',
    values: { theme: `t${id % THEMES}`, place: `p${id % (PLACES - 1)}` },
  })),
};

function clean(): void {
  history.replaceState(null, '', ADDRESS);
}

beforeEach(clean);
afterEach(() => {
  window.print = printOfPage;
  dispatchEvent(new Event('afterprint'));
  clean();
});

const showMany = (args: object = {}): Promise<InterventionFinderElement> =>
  show({}, { config, ...args });

async function counted(widget: Element): Promise<void> {
  await until(() => readable(widget).includes(`Tema 0 25 indsatser`), 'the counts');
}

async function press1(widget: Element, role: string, name: string | RegExp): Promise<void> {
  byRole(widget, role, name).focus();
  await press(role === 'radio' ? 'Space' : 'Enter');
}

const isBusy = (widget: Element): boolean =>
  widget.shadowRoot?.querySelector('[aria-busy="true"]') !== null;

/** Lets the printer note how many rows it is given each time. */
function printer(widget: Element): number[] {
  const given: number[] = [];
  window.print = () => {
    given.push(titles(widget).length);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };
  return given;
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}

describe('a large matrix', () => {
  it('has all its rows in place at once, is drawn in portions, and is whole in the end', async () => {
    const widget = await showMany();
    await counted(widget);
    const heights: number[] = [];
    const watch = new MutationObserver(() => {
      const table = widget.shadowRoot?.querySelector('table');
      if (table) heights.push(table.offsetHeight);
    });
    if (widget.shadowRoot) watch.observe(widget.shadowRoot, { childList: true, subtree: true });
    await press1(widget, 'radio', /^Overblik/);
    await until(() => hasRole(widget, 'table') && isBusy(widget), 'the matrix to be begun');
    expect(byRole(widget, 'table').querySelectorAll('th[scope=row]').length).to.equal(THEMES + 1);
    // Whoever goes on is not set back by what is drawn meanwhile.
    byRole(widget, 'region', /Tema og Sted|Tema/).focus();
    const before = focused();
    await until(() => !isBusy(widget), 'all of it');
    watch.disconnect();
    expect(focused()).to.equal(before);
    const table = byRole(widget, 'table');
    for (const row of allByRole(table, 'row').slice(2)) {
      expect(allByRole(row, 'cell').length).to.equal(PLACES + 1);
    }
    const sum = allByRole(table, 'button').reduce(
      (total, { textContent }) => total + Number(textContent),
      0,
    );
    expect(sum).to.equal(COUNT);
    expect([...new Set(heights.slice(1))].length, heights.join()).to.equal(1);
    await expectAccessible(widget);
  });

  it('is whole for a printer that does not wait', async () => {
    const widget = await showMany();
    await counted(widget);
    await press1(widget, 'radio', /^Overblik/);
    await until(() => hasRole(widget, 'table') && isBusy(widget), 'the matrix to be begun');
    dispatchEvent(new Event('beforeprint'));
    expect(isBusy(widget)).to.equal(false);
    expect(allByRole(byRole(widget, 'table'), 'button').length).to.equal(COUNT);
  });
});

describe('printing many results', () => {
  it('prints all of them, once they are drawn', async () => {
    const widget = await showMany();
    await counted(widget);
    const given = printer(widget);
    await press1(widget, 'button', 'Udskriv resultaterne');
    await until(() => isBusy(widget), 'the first portion');
    expect(given).to.deep.equal([]);
    await until(() => given.length > 0, 'the printer');
    expect(given).to.deep.equal([COUNT]);
    expect(isBusy(widget)).to.equal(false);
  });

  it('prints what was typed a moment before', async () => {
    const widget = await showMany();
    await counted(widget);
    const given = printer(widget);
    byRole(widget, 'searchbox', /^Søg blandt/).focus();
    await type('kursus');
    byRole(widget, 'button', 'Udskriv resultaterne').click();
    await until(() => given.length > 0, 'the printer');
    expect(given).to.deep.equal([COUNT / 2]);
    expect(titles(widget).every((title) => title.startsWith('Kursus'))).to.equal(true);
  });

  it('prints nothing where the visitor goes on meanwhile', async () => {
    const widget = await showMany();
    await counted(widget);
    const given = printer(widget);
    byRole(widget, 'button', 'Udskriv resultaterne').click();
    await until(() => isBusy(widget), 'the first portion');
    byRole(widget, 'checkbox', /^Tema 3/).click();
    await until(() => titles(widget).length === 20, 'other results');
    await frames(20);
    expect(given).to.deep.equal([]);
    expect(isBusy(widget)).to.equal(false);
    byRole(widget, 'button', 'Udskriv resultaterne').click();
    await until(() => given.length > 0, 'the printer');
    expect(given).to.deep.equal([COUNT / THEMES]);
  });

  it('does not ask again after the browser has printed the page meanwhile', async () => {
    const widget = await showMany();
    await counted(widget);
    const given = printer(widget);
    byRole(widget, 'button', 'Udskriv resultaterne').click();
    await until(() => isBusy(widget), 'the first portion');
    dispatchEvent(new Event('beforeprint'));
    expect(titles(widget).length).to.equal(COUNT);
    dispatchEvent(new Event('afterprint'));
    await frames(20);
    expect(given).to.deep.equal([]);
  });

  it('stops when the widget is taken away', async () => {
    const widget = await showMany();
    await counted(widget);
    const given = printer(widget);
    byRole(widget, 'button', 'Udskriv resultaterne').click();
    await until(() => isBusy(widget), 'the first portion');
    widget.remove();
    await frames(20);
    expect(given).to.deep.equal([]);
  });
});

describe('printing more results than anybody reads', () => {
  it('prints the first thousand, and says that there are more', async () => {
    const most = 1000;
    const entries = ids(most + 234).map((id) => ({ id: `e${id}`, title: `Forløb ${id}` }));
    const widget = await show({}, { config: { ...config, entries } });
    await until(() => hasRole(widget, 'button', 'Udskriv resultaterne'), 'the results');
    const given = printer(widget);
    byRole(widget, 'button', 'Udskriv resultaterne').click();
    await until(() => given.length > 0, 'the printer');
    expect(given).to.deep.equal([most]);
    const said = 'Her er kun de første 1.000 af 1.234 indsatser.';
    expect(readable(widget)).to.contain(said);
    await emulateMedia({ media: 'print' });
    try {
      expect(readable(widget)).to.contain(said);
      expect(readable(widget).indexOf(said)).to.be.below(readable(widget).indexOf('Forløb 0'));
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    await press1(widget, 'searchbox', /^Søg blandt/);
    await type('1233');
    await until(() => titles(widget).length === 1, 'the one that was not there');
    expect(readable(widget)).not.to.contain('Her er kun');
  });
});

describe('the way back to a row far down', () => {
  it('leads to the row, once it is drawn', async () => {
    const widget = await showMany();
    await counted(widget);
    for (let more = 40; more <= 80; more += 20) {
      await press1(widget, 'button', /^Vis flere/);
      await until(() => titles(widget).length === more, `${more} rows`);
    }
    const title = titles(widget)[75] ?? '';
    await press1(widget, 'link', title);
    await until(() => focusName() === `heading ${title}`, 'the entry');
    await press1(widget, 'button', 'Tilbage til resultaterne');
    await until(() => focusName() === `link ${title}`, 'the row');
    expect(titles(widget).length).to.equal(80);
  });
});

describe('a link that cannot be copied', () => {
  it('stands there, selected, until it is another', async () => {
    const write = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText');
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    try {
      const widget = await showMany();
      await counted(widget);
      byRole(widget, 'checkbox', /^Tema 3/).click();
      await until(() => location.hash.includes('t3'), 'the address');
      await press1(widget, 'button', 'Kopiér link');
      const field = /^Din browser ville ikke kopiere linket/;
      await until(() => is('textbox', field)(focused() ?? widget), 'the link to have the focus');
      const input = focused() as HTMLInputElement;
      expect(input.value).to.equal(location.href);
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, input.value.length]);
      await expectAccessible(widget);
      byRole(widget, 'checkbox', /^Tema 3/).click();
      await until(() => !hasRole(widget, 'textbox', field), 'the link to be gone');
    } finally {
      if (write) Object.defineProperty(Clipboard.prototype, 'writeText', write);
    }
  });
});
