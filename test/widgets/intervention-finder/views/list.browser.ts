import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RowModel } from '../../../../src/widgets/intervention-finder/views/entry-row.js';
import {
  listView,
  type ListEntry,
  type ListModel,
} from '../../../../src/widgets/intervention-finder/views/list.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { press, tabTo } from '../../../support/keys.js';
import { byRole, hasRole, visibleText } from '../../../support/roles.js';
import { mountView, type MountOptions } from './mounted-view.js';
import { readable } from './sample-context.js';

const row: RowModel = {
  id: 'x it',
  title: 'X:IT: røgfri skoletid',
  titleMarks: [{ start: 6, end: 12 }],
  summary: { da: 'Hele skolen er røgfri.' },
  summaryMarks: [{ start: 15, end: 21 }],
  meta: [
    { kind: 'words', text: 'Billund' },
    { kind: 'range', unit: 'grade', range: { from: 7, to: 9 } },
  ],
  tags: ['Tobak'],
  ended: false,
  foundThrough: ['rygestop'],
  listed: false,
};

const entry = (model: RowModel): ListEntry => ({ id: model.id, row: () => model });

const found: ListModel = { entries: [entry(row)], more: 0, catalogueEmpty: false, intros: [] };

const show = (more: Partial<ListModel> = {}, options: MountOptions = {}) =>
  mountView((context, send) => listView({ ...found, ...more }, context, send), options);

const showRow = (more: Partial<RowModel>, options: MountOptions = {}) =>
  show({ entries: [entry({ ...row, ...more })] }, options);

describe('an entry in the list', () => {
  it('says where, for whom and why it was found, with the words marked', async () => {
    const { host } = show();
    byRole(host, 'heading', 'X:IT: røgfri skoletid');
    const text = readable(visibleText(host));
    expect(text).to.contain('Billund · 7.–9. klasse');
    expect(text).to.contain('Fundet via »rygestop«');
    const marked = [...(host.shadowRoot?.querySelectorAll('mark') ?? [])].map(visibleText);
    expect(marked).to.deep.equal(['røgfri', 'røgfri']);
    await expectAccessible(host);
  });

  it('opens by keyboard, and asks for focus in what it opens', async () => {
    const { host, asked } = show();
    await tabTo((element) => element === byRole(host, 'button', row.title as string));
    await press('Enter');
    expect(asked).to.deep.equal([{ type: 'open', id: 'x it' }, 'focus sund-detail-heading']);
  });

  it('is a link where the page’s address can say what is open', () => {
    const { host, asked } = showRow({ href: '#x' });
    const link = byRole(host, 'link', row.title as string) as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#x');
    link.click();
    expect(asked[0]).to.deep.equal({ type: 'open', id: 'x it' });
    expect(location.hash).to.equal('');
  });

  it('goes on the list and off it, under the same name', () => {
    const name = 'Læg på listen X:IT: røgfri skoletid';
    const free = show();
    const button = byRole(free.host, 'button', name);
    expect(button.ariaPressed).to.equal('false');
    button.click();
    expect(free.asked).to.deep.equal([{ type: 'shortlist-add', id: 'x it' }]);
    const listed = showRow({ listed: true });
    const pressed = byRole(listed.host, 'button', /^Læg på listen X:IT/i);
    expect(pressed.ariaPressed).to.equal('true');
    pressed.click();
    expect(listed.asked).to.deep.equal([{ type: 'shortlist-remove', id: 'x it' }]);
  });

  it('says that a case must be asked about, unless it is known', () => {
    const table: [RowModel['example'], string][] = [
      [
        { municipalities: ['Billund'], year: 2022, known: false },
        'Eksempel fra Billund, 2022. Spørg kommunen, om det stadig findes.',
      ],
      [
        { municipalities: ['Billund'], known: false },
        'Eksempel fra Billund. Spørg kommunen, om det stadig findes.',
      ],
      [
        { municipalities: ['Odense', 'Aarhus'], year: 2024, known: false },
        'Eksempel fra Odense og Aarhus, 2024. Spørg kommunerne, om det stadig findes.',
      ],
      [{ municipalities: [], year: 2022, known: true }, 'Eksempel fra 2022.'],
      [{ municipalities: [], known: true }, 'Eksempel.'],
    ];
    for (const [example, wanted] of table) {
      const { host } = showRow({ example, meta: [] });
      expect(visibleText(host)).to.contain(wanted);
    }
    expect(visibleText(showRow({ ended: true }).host)).to.contain('Afsluttet');
  });

  it('marks a text in another language as such', () => {
    const { host } = showRow({ title: { da: 'Røgfri skoletid' }, titleMarks: [] }, { lang: 'en' });
    const title = byRole(host, 'button', 'Røgfri skoletid');
    expect(title.querySelector('[lang]')?.getAttribute('lang')).to.equal('da');
  });
});

describe('the list', () => {
  it('shows more on demand, and says how many are left', () => {
    const { host, asked } = show({ more: 66 });
    byRole(host, 'button', 'Vis flere (66 mere)').click();
    expect(asked).to.deep.equal([{ type: 'show-more' }]);
  });

  it('says where it has only the first, on the screen after them and on paper before them', async () => {
    const first = { shown: 1000, total: 4312 };
    const said = (lang: 'da' | 'en', firstOnly: ListModel['firstOnly']): string =>
      readable(visibleText(show({ entries: [], firstOnly }, { lang }).host));
    expect(said('da', first)).to.equal(
      'Her er kun de første 1.000 af 4.312 indsatser. Søg mere præcist, eller vælg flere filtre, så du kan se dem alle.',
    );
    expect(said('en', first)).to.equal(
      'These are only the first 1,000 of 4,312 initiatives. Search more precisely or choose more filters to see them all.',
    );
    expect(said('da', { ...first, estimated: true })).to.contain('de første 1.000 af ca. 4.312 ');
    expect(said('da', { shown: 1000 })).to.contain('de første 1.000 indsatser. Søg');
    const { host } = show({ firstOnly: first });
    const places = (): number[] =>
      ['Her er kun de første', 'X:IT'].map((words) => visibleText(host).indexOf(words));
    const [after = 0, title = 0] = places();
    expect(after).to.be.above(title);
    await expectAccessible(host);
    await emulateMedia({ media: 'print' });
    try {
      const [before = 0, printed = 0] = places();
      expect(before).to.equal(0);
      expect(printed).to.be.above(0);
      expect(visibleText(host).split('Her er kun').length).to.equal(2);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is printed, and linked to only where links can carry it', () => {
    const { host, asked } = show();
    byRole(host, 'button', 'Udskriv resultaterne').click();
    expect(asked).to.deep.equal(['print list']);
    expect(hasRole(host, 'button', 'Kopiér link')).to.equal(false);
    const linked = show({}, { context: { deepLinks: true, copied: true } });
    byRole(linked.host, 'button', 'Kopiér link').click();
    expect(linked.asked).to.deep.equal(['copyLink']);
    expect(visibleText(linked.host)).to.contain('Linket er kopieret');
  });

  it('offers filters that the query names, and says which words were left out', async () => {
    const add = {
      type: 'choose-value',
      facet: 'municipality',
      value: 'aarhus',
      chosen: true,
    } as const;
    const { host, asked } = show({
      suggestions: {
        filters: [{ label: 'Kommune', value: { kind: 'words', text: 'Aarhus' }, action: add }],
        dropped: ['gratis', 'svømning'],
      },
    });
    const text = visibleText(host);
    expect(text).to.contain('Du kan også filtrere på');
    expect(text).to.contain('Vi fandt ingen med alle ordene. »gratis« og »svømning« er ikke med.');
    byRole(host, 'button', 'Filtrer på Kommune: Aarhus').click();
    expect(asked).to.deep.equal([add, 'focus sund-summary']);
    await expectAccessible(host);
  });

  it('asks whether another query was meant, and searches for it', async () => {
    const { host, asked } = show({
      suggestions: { filters: [], dropped: [], meant: 'sundhedsplejerske i Lolland' },
    });
    const text = host.shadowRoot?.querySelector('p')?.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(text).to.equal('Mente du sundhedsplejerske i Lolland?');
    await tabTo((element) => element.textContent.trim() === 'sundhedsplejerske i Lolland');
    await press('Enter');
    expect(asked).to.deep.equal([
      { type: 'search', text: 'sundhedsplejerske i Lolland', now: true },
      'focus sund-summary',
    ]);
    await expectAccessible(host);
  });

  it('shows what almost answers under a heading of its own, with the words that it lacks', async () => {
    const near = { ...row, id: 'near', title: 'Røgfri fritid', titleMarks: [] };
    const { host } = show({ near: [{ ...near, missing: ['skoletid', 'billund'] }] });
    const section = byRole(host, 'heading', 'Passer næsten til din søgning').parentElement;
    const text = section && readable(visibleText(section));
    expect(text).to.contain('Røgfri fritid').and.contain('Nævner ikke »skoletid« og »billund«');
    expect(visibleText(host).split('Nævner ikke').length).to.equal(2);
    await expectAccessible(host);
  });

  it('tells what a chosen value is about, with quotations and where they are from', async () => {
    const { host } = show({
      intros: [
        {
          id: 'skolen',
          label: 'Skolen',
          intro: {
            text: 'Om **skolen**.',
            quotes: [{ text: 'Ingen spurgte mig.', source: { document: 'Pjece, KLK', page: '5' } }],
            challenge: 'Hjælpen kommer sent.',
          },
        },
      ],
    });
    byRole(host, 'heading', 'Skolen');
    byRole(host, 'heading', 'Udfordringen');
    expect(visibleText(byRole(host, 'figure').querySelector('blockquote') as Element)).to.equal(
      '»Ingen spurgte mig.«',
    );
    expect(visibleText(byRole(host, 'figure'))).to.contain('Pjece, KLK, side 5');
    await expectAccessible(host);
  });

  it('repairs a search that found nothing, with numbers', async () => {
    const remove = { type: 'clear', facet: 'setting', value: 'sfo' } as const;
    const { host, asked } = show({
      entries: [],
      repair: {
        query: 'svømning',
        filtered: true,
        steps: [
          {
            removes: { kind: 'filter', label: 'Sted', value: { kind: 'words', text: 'SFO' } },
            count: 4,
            action: remove,
          },
          {
            removes: { kind: 'word', word: 'svømning' },
            count: 1,
            action: { type: 'search', text: '', now: true },
          },
        ],
      },
    });
    expect(visibleText(host)).to.contain('Ingen indsatser passer til din søgning');
    byRole(host, 'button', 'Fjern »svømning«: 1 indsats');
    byRole(host, 'button', 'Ryd alle filtre');
    byRole(host, 'button', 'Fjern SFO: 4 indsatser').click();
    expect(asked).to.deep.equal([remove, 'focus sund-summary']);
    byRole(host, 'button', 'Ryd søgningen').click();
    expect(asked[2]).to.deep.equal({ type: 'search', text: '', now: true });
    await expectAccessible(host);
  });

  it('has a way on where nothing can be removed', () => {
    const { host } = show({ entries: [], repair: { query: 'xyzzy', filtered: false, steps: [] } });
    expect(visibleText(host)).to.contain('Prøv med et andet ord');
    byRole(host, 'button', 'Ryd søgningen');
    expect(hasRole(host, 'button', 'Ryd alle filtre')).to.equal(false);
  });

  it('holds long words within a column of 320 px, also with text twice as large', () => {
    const long = 'Sundhedsplejerskekonsulenttjenesteudvalgsmødereferatet';
    for (const width of [320, 160]) {
      const { host } = show(
        {
          entries: [entry({ ...row, title: long, titleMarks: [], tags: [long], listed: true })],
          more: 66,
        },
        { width: `${width}px`, context: { narrow: true, deepLinks: true } },
      );
      expect(host.shadowRoot?.firstElementChild?.scrollWidth).to.be.at.most(width);
    }
  });

  it('says so where the catalogue is empty', () => {
    const { host } = show({ entries: [], catalogueEmpty: true });
    expect(visibleText(host)).to.equal('Der er ikke lagt indsatser ind endnu.');
  });
});
