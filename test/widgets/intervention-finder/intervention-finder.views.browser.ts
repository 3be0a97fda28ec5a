import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { press, tabTo, type } from '../../support/keys.js';
import { print } from '../../support/printing.js';
import { allByRole, byRole, hasRole, visibleText } from '../../support/roles.js';
import { Downloads } from '../../support/saved-files.js';
import { nextFrame, until } from '../../support/story.js';
import {
  focusName,
  is,
  nameOf,
  readable,
  show,
  stories,
  titles,
  untilAnnounced,
  untilFocus,
  untilText,
} from './finder-story.js';

const ADDRESS = `${location.pathname}${location.search}`;

function clean(): void {
  history.replaceState(null, '', ADDRESS);
}

beforeEach(clean);
afterEach(clean);

async function search(text: string): Promise<void> {
  await tabTo(is('searchbox', /^Søg blandt/));
  await type(text);
}

describe('the choice of order', () => {
  it('stays where it is while the rest is fetched', async () => {
    const gone: string[] = [];
    const watch = new MutationObserver((records) => {
      for (const { removedNodes } of records) {
        for (const node of removedNodes) {
          if (node instanceof Element && node.querySelector('#sund-sort'))
            gone.push(node.localName);
        }
      }
    });
    const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
    const attachOfPage = attach?.value as (this: Element, options: ShadowRootInit) => ShadowRoot;
    Element.prototype.attachShadow = function attachShadow(options) {
      const root = attachOfPage.call(this, options);
      watch.observe(root, { childList: true, subtree: true });
      return root;
    };
    try {
      const widget = await show(stories.All);
      expect(hasRole(widget, 'combobox', 'Sortering')).to.equal(true);
      expect(gone).to.deep.equal([]);
    } finally {
      if (attach) Object.defineProperty(Element.prototype, 'attachShadow', attach);
      watch.disconnect();
    }
  });
});

describe('what was probably meant', () => {
  it('is asked, told and searched for', async () => {
    const widget = await show(stories.All);
    await search('rygestp');
    await untilText(widget, 'Mente du rygestop?');
    await untilAnnounced(widget, '10 indsatser. Mente du rygestop?');
    await tabTo(is('button', 'rygestop'));
    await press('Enter');
    await until(
      () => (byRole(widget, 'searchbox', /^Søg blandt/) as HTMLInputElement).value === 'rygestop',
      'the other query',
    );
    await untilFocus(`heading ${nameOf(byRole(widget, 'heading', /^\d+ indsats/))}`);
    await until(() => !readable(widget).includes('Mente du'), 'the question to be gone');
  });

  it('is followed by what almost answers, which is no part of the count', async () => {
    const widget = await show(stories.All);
    await search('motion for ældre i vejle');
    await untilText(widget, 'Passer næsten til din søgning');
    const near = byRole(widget, 'heading', 'Passer næsten til din søgning').closest('section');
    expect(allByRole(near ?? widget, 'listitem').length).to.be.greaterThan(0);
    expect(visibleText(near ?? widget)).to.match(/Nævner ikke »/);
    const count = nameOf(byRole(widget, 'heading', /^\d+ indsats/));
    const rows = titles(widget).length;
    const within = allByRole(near ?? widget, 'button', /^Læg på listen/).length;
    expect(rows - within).to.equal(Number.parseInt(count));
    await untilAnnounced(widget, `${count}. ${within} passer næsten.`);
  });
});

describe('the list as a file', () => {
  it('becomes a config of the year wheel, without notes', async () => {
    const downloads = new Downloads();
    try {
      const widget = await show(stories.ShortlistFirst);
      const [first = ''] = titles(widget);
      await tabTo(is('textbox', 'Din note'));
      await type('hemmeligt');
      byRole(widget, 'radio', /^Min liste/).focus();
      await tabTo((element) => element.textContent.trim() === 'Hent listen');
      await press('Enter');
      await tabTo(is('button', 'Opsætningsfil til årshjulet'));
      await press('Enter');
      const [file] = await downloads.files(1);
      expect(file?.name).to.match(/-aarshjul\.json$/);
      expect(file?.type).to.contain('json');
      expect(file?.text).not.to.contain('hemmeligt');
      const config = JSON.parse(file?.text ?? '') as {
        widget: string;
        version: number;
        events: readonly { title: unknown }[];
      };
      expect(config).to.include({ widget: 'event-calendar', version: 1 });
      // Two of the four have a time.
      expect(config.events.length).to.equal(2);
      expect(JSON.stringify(config.events[0]?.title)).to.contain(first);
    } finally {
      downloads.stop();
    }
  });

  it('is an address to copy, with the plan and without notes', async () => {
    const copied: string[] = [];
    const write = Object.getOwnPropertyDescriptor(Clipboard.prototype, 'writeText');
    Clipboard.prototype.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
    try {
      const widget = await show(stories.ShortlistFirst);
      await tabTo(is('textbox', 'Din note'));
      await type('hemmeligt');
      byRole(widget, 'radio', /^Min liste/).focus();
      await tabTo(is('button', 'Kopiér link til listen'));
      await press('Enter');
      await untilText(widget, 'Linket er kopieret');
      await untilAnnounced(widget, 'Linket er kopieret');
      const { hash, pathname } = new URL(copied[0] ?? '');
      expect(pathname).to.equal(location.pathname);
      expect(hash).to.contain('list:002-b4/agreed/m1/7,002-c12,').and.not.contain('hemmeligt');
    } finally {
      if (write) Object.defineProperty(Clipboard.prototype, 'writeText', write);
    }
  });
});

describe('comparing', () => {
  const five = 'sund-finder=view:shortlist;list:002-b4,002-c12,001-i6,003-f2,002-c11';

  it('sets up to four side by side, prints them, and lets one go without losing the focus', async () => {
    const widget = await show({ args: { fragment: five } }, {}, { width: '75em' });
    const boxes = allByRole(widget, 'checkbox', /^Sammenlign /);
    expect(readable(widget)).to.contain('Vælg mindst to, hvis du vil sammenligne.');
    for (const box of boxes.slice(0, 4)) {
      box.focus();
      await press('Space');
    }
    await untilText(widget, 'Du kan sammenligne op til 4 ad gangen.');
    expect(boxes.map((box) => (box as HTMLInputElement).disabled)).to.deep.equal([
      false,
      false,
      false,
      false,
      true,
    ]);
    await until(() => hasRole(widget, 'button', 'Sammenlign 4'), 'the way to the comparison');
    byRole(widget, 'radio', /^Min liste/).focus();
    await tabTo(is('button', 'Sammenlign 4'));
    await press('Enter');
    await untilFocus('heading Sammenligning');
    const compared = titles(widget).slice(0, 4);
    const headers = (): string[] =>
      allByRole(byRole(widget, 'region', 'Sammenligning'), 'columnheader').map(nameOf);
    expect(
      headers().filter((name) => compared.some((title) => name.includes(title))),
    ).to.have.length(4);
    await tabTo(is('button', 'Udskriv sammenligningen'));
    await print();
    expect(allByRole(widget, 'table').length).to.equal(1);
    expect(allByRole(widget, 'combobox').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await until(
      () =>
        hasRole(widget, 'combobox', 'Status') ||
        hasRole(widget, 'button', 'Udskriv sammenligningen'),
      'the screen',
    );
    await tabTo(is('button', new RegExp(`^Tag ud .*${compared[1]}`)));
    await press('Enter');
    await until(() => hasRole(widget, 'button', 'Sammenlign 3'), 'three to be left');
    expect(focusName()).to.match(/^(?:button Tag ud|heading Sammenligning)/);
    expect(headers().some((name) => name.includes(compared[1] ?? ''))).to.equal(false);
  });
});

describe('printing by the browser’s own means', () => {
  /** What the browser does before it draws the paper, and after. */
  async function paper(): Promise<void> {
    dispatchEvent(new Event('beforeprint'));
    // All that can run before the browser draws.
    await Promise.resolve();
    await emulateMedia({ media: 'print' });
  }

  it('prints the list with every entry whole, and then shows it as before', async () => {
    const widget = await show(stories.ShortlistFirst);
    await paper();
    expect(readable(widget)).to.contain('Udskrevet 21. november 2026').and.contain('Adresse: http');
    expect(allByRole(widget, 'button').length).to.equal(0);
    expect(allByRole(widget, 'combobox').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await until(() => hasRole(widget, 'button', 'Udskriv listen'), 'the list');
    expect(readable(widget)).not.to.contain('Udskrevet');
  });

  it('prints the results that are shown, what they are, and how many more there are', async () => {
    const widget = await show({
      args: { fragment: 'sund-finder=f.level:individual' },
    });
    await nextFrame();
    await paper();
    const text = readable(widget);
    expect(text).to.match(/\d+ indsatser · Niveau: Individniveau/);
    expect(text)
      .to.match(/\(\d+ mere\)/)
      .and.not.contain('Vis flere');
    expect(titles(widget).length).to.equal(20);
    expect(allByRole(widget, 'checkbox').length + allByRole(widget, 'searchbox').length).to.equal(
      0,
    );
    expect(hasRole(widget, 'button', 'Udskriv resultaterne')).to.equal(false);
  });
});
