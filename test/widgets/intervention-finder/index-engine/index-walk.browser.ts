import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { everything } from '../../../../stories/intervention-finder/example-configs.js';
import { publishIndex } from '../../../../stories/intervention-finder/published-index.js';
import type { InterventionFinderElement } from '../../../../src/widgets/intervention-finder/intervention-finder.js';
import { press, tabTo, type } from '../../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../../support/roles.js';
import { Downloads } from '../../../support/saved-files.js';
import { nextFrame, until } from '../../../support/story.js';
import { is, readable, show, stories, titles, untilFocus, untilText } from '../finder-story.js';

/** Of its own: test files run beside each other on one server. */
const FOLDER = '/stored/indeks-at-gaa-igennem/';
const ADDRESS = `${location.pathname}${location.search}`;
const FAILED = 'Det kan være, at forbindelsen er væk. Prøv igen om lidt.';
const printOfPage = window.print.bind(window);

/** The files that are published, and what is in those that are taken away. */
let paths: readonly string[] = [];
const away = new Map<string, ArrayBuffer>();

/** The server goes away: nothing that is not fetched yet can be. */
async function goAway(): Promise<void> {
  for (const path of paths) {
    const file = await fetch(FOLDER + path);
    away.set(path, await file.arrayBuffer());
    await fetch(FOLDER + path, { method: 'DELETE' });
  }
}

async function comeBack(): Promise<void> {
  for (const [path, body] of away) await fetch(FOLDER + path, { method: 'PUT', body });
  away.clear();
}

/** As a page has it whose link leads to the `config.json` of the index. */
function open(fragment = ''): Promise<InterventionFinderElement> {
  const args = { config: undefined, src: `${FOLDER}config.json`, fragment };
  return show(stories.All, args, { width: '75em' });
}

async function search(widget: Element, text: string): Promise<void> {
  byRole(widget, 'searchbox', /^Søg blandt/).focus();
  await type(text);
}

async function choose(select: HTMLElement, ...keys: readonly string[]): Promise<void> {
  select.focus();
  await press(...keys);
  await nextFrame();
}

/** Goes to a view by the arrow keys, as one does among radio buttons. */
async function goTo(widget: Element, view: string | RegExp, key = 'ArrowRight'): Promise<void> {
  allByRole(widget, 'radio')
    .find((radio) => radio.ariaChecked === 'true')
    ?.focus();
  for (let count = 0; byRole(widget, 'radio', view).ariaChecked !== 'true'; count += 1) {
    if (count === 3) throw new Error(`No way to ${String(view)}`);
    await press(key);
    await nextFrame();
  }
}

async function print(): Promise<void> {
  let asked = 0;
  window.print = () => (asked += 1);
  await press('Enter');
  await until(() => asked === 1, 'the print dialogue');
  await emulateMedia({ media: 'print' });
}

before(async () => {
  paths = await publishIndex(FOLDER, everything);
});
after(async () => {
  for (const path of paths) await fetch(FOLDER + path, { method: 'DELETE' });
});
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(async () => {
  await comeBack();
  window.print = printOfPage;
  dispatchEvent(new Event('afterprint'));
  await emulateMedia({ media: 'screen' });
  history.replaceState(null, '', ADDRESS);
});

describe('planning with a finder over an index', () => {
  it('goes from search to list, plan, comparison and files by keys alone', async () => {
    const downloads = new Downloads();
    try {
      const widget = await open();
      await search(widget, 'rygning');
      await until(() => titles(widget).length > 4 && titles(widget).length < 20, 'the answer');
      const found = titles(widget).slice(0, 5);
      for (const title of found) {
        await tabTo(is('button', `Læg på listen ${title}`), 200);
        await press('Enter');
      }
      await until(() => hasRole(widget, 'radio', 'Min liste (5)'), 'five on the list');
      await goTo(widget, /^Min liste/);
      await until(() => hasRole(widget, 'heading', 'Min liste'), 'the list');
      expect(titles(widget)).to.deep.equal(found);
      const [status] = allByRole(widget, 'combobox', 'Status');
      await choose(status ?? widget, 'ArrowDown', 'ArrowDown');
      expect(location.hash).to.contain('/running');
      for (const box of allByRole(widget, 'checkbox', /^Sammenlign /).slice(0, 4)) {
        box.focus();
        await press('Space');
      }
      await untilText(widget, 'Du kan sammenligne op til 4 ad gangen.');
      expect(allByRole(widget, 'checkbox', /^Sammenlign /).at(4)).to.have.property(
        'disabled',
        true,
      );
      await until(() => hasRole(widget, 'button', 'Sammenlign 4'), 'the way to the comparison');
      byRole(widget, 'radio', /^Min liste/).focus();
      await tabTo(is('button', 'Sammenlign 4'));
      await press('Enter');
      await untilFocus('heading Sammenligning');
      const compared = byRole(widget, 'region', 'Sammenligning');
      for (const title of found.slice(0, 4)) {
        expect(hasRole(compared, 'columnheader', new RegExp(`^${title}`)), title).to.equal(true);
      }
      byRole(widget, 'radio', /^Min liste/).focus();
      await tabTo((element) => element.textContent.trim() === 'Hent listen');
      await press('Enter');
      await tabTo(is('button', 'Regneark (CSV)'));
      await press('Enter');
      const [table] = await downloads.files(1);
      for (const title of found) expect(table?.text).to.contain(title);
      expect(table?.text).to.contain('I gang');
      await tabTo(is('button', 'Data (JSON)'));
      await press('Enter');
      const [, data] = await downloads.files(2);
      const { items } = JSON.parse(data?.text ?? '') as { items: { status: string }[] };
      expect(items.map((item) => item.status)).to.deep.equal([
        'running',
        'idea',
        'idea',
        'idea',
        'idea',
      ]);
    } finally {
      downloads.stop();
    }
  });

  it('gives a colleague the list and its comparison by the address alone', async () => {
    const fragment =
      'sund-finder=view:shortlist;list:002-b4/agreed/m1/7,003-f2/later,findes-ikke;compare:002-b4,003-f2';
    const widget = await open(fragment);
    await until(() => hasRole(widget, 'heading', 'Sammenligning'), 'the comparison');
    expect(titles(widget)).to.deep.equal(['X:IT', 'Tobak- og nikotinfri arbejdstid']);
    expect(readable(widget)).to.contain('1 indsats fra linket findes ikke længere her.');
    expect(readable(widget)).to.contain('Eksempel fra Odense og Aarhus, 2024.');
    const [status] = allByRole(widget, 'combobox', 'Status') as HTMLSelectElement[];
    expect(status?.selectedOptions[0]?.text).to.equal('Aftalt');
  });

  it('prints the list with every entry whole, by the button and by the browser’s own means', async () => {
    const widget = await open('sund-finder=view:shortlist;list:002-b4/agreed/m1/7,003-f2/later');
    await until(() => hasRole(widget, 'button', 'Udskriv listen'), 'the list');
    await tabTo(is('button', 'Udskriv listen'), 60);
    await print();
    const onPaper = readable(widget);
    expect(onPaper)
      .to.contain('Udskrevet 21. november 2026')
      .and.contain('Eksempel fra Odense og Aarhus, 2024. Spørg kommunerne, om det stadig findes.')
      .and.contain('Lærerne taler om tobak i de fag, hvor det passer ind.')
      .and.contain('KL anbefaler, at kommunerne gør det samme');
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await until(() => hasRole(widget, 'button', 'Udskriv listen'), 'the screen');
    dispatchEvent(new Event('beforeprint'));
    // All that can run before the browser draws.
    await Promise.resolve();
    await emulateMedia({ media: 'print' });
    expect(readable(widget)).to.equal(onPaper);
  });

  it('prints all results by the button, and those that are shown by the browser’s own means', async () => {
    const widget = await open('sund-finder=f.level:individual');
    await untilText(widget, /40 indsatser · Niveau: Individniveau/);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await emulateMedia({ media: 'print' });
    expect(titles(widget).length).to.equal(20);
    expect(readable(widget)).to.match(/\(20 mere\)/);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await until(() => hasRole(widget, 'button', 'Udskriv resultaterne'), 'the screen');
    await tabTo(is('button', 'Udskriv resultaterne'), 200);
    await print();
    expect(titles(widget).length).to.equal(40);
    expect(readable(widget)).not.to.match(/mere\)/);
  });
});

describe('the address of a finder over an index', () => {
  it('leads to an entry far down, and from there to the list', async () => {
    const widget = await open('sund-finder=open:003-f2');
    const title = 'Tobak- og nikotinfri arbejdstid';
    await until(() => hasRole(widget, 'heading', title), 'the entry');
    expect(readable(widget)).to.contain('Reglen dækker al tobak og nikotin');
    byRole(widget, 'button', /^Tilbage/).focus();
    await press('Enter');
    await until(() => titles(widget).length === 20, 'the list');
    expect(location.hash).to.equal('');
  });

  it('to an entry that the page is limited away from shows the list', async () => {
    const only = { theme: { values: ['trivsel'] } };
    const src = new URL(`${FOLDER}index.json`, location.href).href;
    const config = { ...everything, only, entries: { src } };
    const fragment = 'sund-finder=open:003-f2';
    const widget = await show(stories.All, { config, fragment });
    await until(() => titles(widget).length === 20, 'the list');
    expect(readable(widget)).not.to.contain('Tobak- og nikotinfri arbejdstid');
  });

  it('to an entry that is not there shows the list', async () => {
    const widget = await open('sund-finder=open:findes-ikke');
    await until(() => titles(widget).length === 20, 'the list');
  });

  it('goes back and forth over filter, table, cell and entry as one went', async () => {
    const widget = await open();
    await tabTo(is('checkbox', /^Tobak/), 60);
    await press('Space');
    await untilText(widget, /10 indsatser · Tema: Tobaksfrihed/);
    await goTo(widget, 'Overblik');
    await until(() => hasRole(widget, 'table'), 'the table');
    const [cell] = allByRole(byRole(widget, 'table'), 'button', /: 6 indsats/);
    cell?.focus();
    await press('Enter');
    await untilText(widget, /6 indsatser · Tema: Tobaksfrihed · Niveau: /);
    await until(() => titles(widget).length === 6, 'those of the cell');
    const [first = ''] = titles(widget);
    await tabTo(is('link', first), 200);
    await press('Enter');
    await untilFocus(`heading ${first}`);
    history.back();
    await until(() => titles(widget).length === 6, 'those of the cell again');
    history.back();
    await until(() => hasRole(widget, 'table'), 'the table again');
    history.back();
    await until(() => titles(widget).length === 10, 'the results again');
    history.forward();
    await until(() => hasRole(widget, 'table'), 'the table once more');
  });
});

describe('a server that goes away midway', () => {
  const tryAgain = async (widget: Element): Promise<void> => {
    await until(() => hasRole(widget, 'button', 'Prøv igen'), 'a way on');
    expect(readable(widget)).to.contain(FAILED);
    expect(readable(widget)).to.contain('Sundhed og Forebyggelse');
    await comeBack();
    byRole(widget, 'button', 'Prøv igen').focus();
    await press('Enter');
    await until(() => !hasRole(widget, 'button', 'Prøv igen'), 'the answer');
  };

  it('loses nothing of search, filter and list while a search cannot be answered', async () => {
    const widget = await open();
    const [kept = ''] = titles(widget);
    await tabTo(is('button', `Læg på listen ${kept}`), 100);
    await press('Enter');
    await goAway();
    await search(widget, 'rygestop');
    await until(() => hasRole(widget, 'button', 'Prøv igen'), 'the failure');
    expect((byRole(widget, 'searchbox', /^Søg blandt/) as HTMLInputElement).value).to.equal(
      'rygestop',
    );
    expect(hasRole(widget, 'radio', 'Min liste (1)')).to.equal(true);
    expect(titles(widget), 'no older answer for the new one').to.deep.equal([]);
    await tryAgain(widget);
    await until(() => titles(widget).length > 0, 'the answer');
    expect(titles(widget).join(' ').toLowerCase()).to.contain('ryge');
    await goTo(widget, /^Min liste/);
    await until(() => titles(widget)[0] === kept, 'what was kept');
  });

  it('shows the next entries once they can be fetched', async () => {
    const widget = await open();
    await goAway();
    await tabTo(is('button', /^Vis flere/), 200);
    await press('Enter');
    await until(() => hasRole(widget, 'button', 'Prøv igen'), 'the failure');
    expect(titles(widget).length, 'those that are here').to.be.at.least(20);
    await tryAgain(widget);
    await until(() => titles(widget).length === 40, 'the entries');
  });

  it('opens the entry of a link once it can be fetched', async () => {
    const widget = await open();
    await goAway();
    location.hash = 'sund-finder=open:003-f2';
    await tryAgain(widget);
    await untilFocus('heading Tobak- og nikotinfri arbejdstid');
  });

  it('draws the table once it can be counted', async () => {
    const widget = await open();
    await goAway();
    await goTo(widget, 'Overblik');
    await nextFrame();
    if (!hasRole(widget, 'table')) await tryAgain(widget);
    await until(() => hasRole(widget, 'table'), 'the table');
    expect(readable(widget)).to.contain('Trivsel');
  });

  it('shows the list of a link once it can be fetched', async () => {
    const widget = await open();
    await goAway();
    location.hash = 'sund-finder=view:shortlist;list:002-b4,003-f2';
    await tryAgain(widget);
    await until(() => titles(widget).length === 2, 'the list of the link');
    expect(titles(widget)).to.deep.equal(['X:IT', 'Tobak- og nikotinfri arbejdstid']);
  });
});
