import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { InterventionFinderElement } from '../../../src/widgets/intervention-finder/intervention-finder.js';
import { expectAccessible } from '../../support/accessibility.js';
import { focused, press, tabTo, type } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import {
  announced,
  backTo,
  focusName,
  is,
  readable,
  show,
  titles,
  untilFocus,
} from './finder-story.js';

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

/** How often a widget says something to screen readers from now on. */
function tellings(widget: Element): string[] {
  const told: string[] = [];
  const watch = new MutationObserver(() => {
    const words = announced(widget);
    if (words !== '') told.push(words);
  });
  for (const region of widget.shadowRoot?.querySelectorAll('[role="status"]') ?? []) {
    watch.observe(region, { childList: true, subtree: true, characterData: true });
  }
  return told;
}

describe('an entry of a large catalogue, and the way back', () => {
  it('leads by keys alone to the row, to filters that work, and to one count', async () => {
    const widget = await showMany();
    await counted(widget);
    const [title = ''] = titles(widget);
    const link = byRole(widget, 'link', title);
    await tabTo((element) => element === link, 120);
    await press('Enter');
    await untilFocus(`heading ${title}`);
    await press('Escape');
    await untilFocus(`link ${title}`);
    await until(() => !isBusy(widget), 'all of it');
    expect(titles(widget).length).to.equal(20);
    expect(allByRole(widget, 'checkbox').length).to.equal(THEMES + PLACES);
    byRole(widget, 'checkbox', /^Sted 0/).focus();
    await backTo(is('searchbox', 'Find sted'));
    await backTo(is('checkbox', /^Tema 11/));
    const told = tellings(widget);
    await press('Space');
    await until(() => hasRole(widget, 'heading', /^25 /), 'the entries of the theme');
    await until(() => told.length > 0, 'the count');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(told).to.deep.equal(['25 indsatser']);
    expect(focusName()).to.match(/^checkbox Tema 11/);
    await expectAccessible(widget);
  });

  it('gives up the focus before anything goes, and the page stays where it was', async () => {
    const widget = await showMany();
    await counted(widget);
    const seen: boolean[] = [];
    widget.addEventListener('focusout', () => seen.push(hasRole(widget, 'searchbox', /^Søg/)));
    const [title = ''] = titles(widget);
    await press1(widget, 'link', title);
    await untilFocus(`heading ${title}`);
    expect(seen).to.deep.equal([true]);
    history.back();
    await untilFocus(`link ${title}`);
    history.forward();
    await untilFocus(`heading ${title}`);
    expect(seen.slice(2)).to.deep.equal([true]);
  });

  it('draws no filter twice, and all of them where the page is printed meanwhile', async () => {
    const widget = await showMany();
    await counted(widget);
    const [title = ''] = titles(widget);
    await press1(widget, 'link', title);
    await untilFocus(`heading ${title}`);
    await press('Escape');
    await until(() => hasRole(widget, 'searchbox', /^Søg/), 'the list');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(allByRole(widget, 'checkbox').length).to.equal(THEMES + PLACES);
    await frames(5);
    expect(allByRole(widget, 'checkbox').length).to.equal(THEMES + PLACES);
  });
});

describe('a long list of one’s own', () => {
  const LISTED = 17;

  async function list(): Promise<InterventionFinderElement> {
    const listed = ids(LISTED).map((id) => `e${id}`);
    history.replaceState(null, '', `${ADDRESS}#sund-finder=view:shortlist;list:${listed.join()}`);
    const widget = await showMany();
    await until(() => hasRole(widget, 'heading', 'Min liste'), 'the list');
    await until(() => !isBusy(widget), 'all of it');
    return widget;
  }

  it('is whole in the end, and its items move with what is written in them', async () => {
    const widget = await list();
    expect(titles(widget).length).to.equal(LISTED);
    const notes = allByRole(widget, 'textbox', 'Din note');
    expect(notes.length).to.equal(LISTED);
    notes[15]?.focus();
    await type('Spørg Åse');
    await press1(widget, 'button', /^Flyt op: .* nummer 15$/);
    await until(() => titles(widget)[14]?.endsWith('nummer 15') ?? false, 'the move');
    expect(titles(widget).length).to.equal(LISTED);
    const moved = allByRole(widget, 'textbox', 'Din note');
    expect(moved[14]).to.equal(notes[15]);
    expect((moved[14] as HTMLTextAreaElement).value).to.equal('Spørg Åse');
    await untilFocus('button Flyt op: Kursus nummer 15');
    await expectAccessible(widget);
  });

  it('leads back from its last entry', async () => {
    const widget = await list();
    const title = titles(widget).at(-1) ?? '';
    await press1(widget, 'link', title);
    await untilFocus(`heading ${title}`);
    await press('Escape');
    await untilFocus(`link ${title}`);
    expect(titles(widget).length).to.equal(LISTED);
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
