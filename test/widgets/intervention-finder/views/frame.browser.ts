import { expect } from 'chai';
import { nothing } from 'lit';
import {
  frameView,
  type FrameModel,
} from '../../../../src/widgets/intervention-finder/views/frame.js';
import type { ChosenFilter } from '../../../../src/widgets/intervention-finder/views/summary.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo, type } from '../../../support/keys.js';
import { allByRole, byRole, hasRole, visibleText } from '../../../support/roles.js';
import { mountView, type MountOptions } from './mounted-view.js';

const tobacco: ChosenFilter = {
  facet: 'theme',
  label: 'Tema',
  id: 'tobak',
  value: { kind: 'words', text: 'Tobak' },
};
const sleep: ChosenFilter = { ...tobacco, id: 'soevn', value: { kind: 'words', text: 'Søvn' } };
const grade: ChosenFilter = {
  facet: 'grade',
  label: 'Klassetrin',
  value: { kind: 'range', unit: 'grade', range: { from: 7, to: 9 } },
};

const atRest: FrameModel = {
  view: 'list',
  open: false,
  query: '',
  total: 78,
  count: 78,
  chosen: [],
  sort: { by: 'relevance', choices: ['relevance', 'title', 'newest'] },
  shortlisted: 0,
  filtersOpen: false,
};

const show = (more: Partial<FrameModel> = {}, options: MountOptions = {}) =>
  mountView(
    (context, send) => frameView({ ...atRest, ...more }, context, send, { main: nothing }),
    options,
  );

describe('the frame of the finder', () => {
  it('has a heading, a search and how much there is', async () => {
    const { host } = show();
    byRole(host, 'heading', 'Find en indsats');
    byRole(host, 'heading', '78 indsatser');
    byRole(byRole(host, 'search', 'Find en indsats'), 'searchbox', 'Søg blandt 78 indsatser');
    await expectAccessible(host);
  });

  it('is in English, too', () => {
    const { host } = show({}, { lang: 'en' });
    byRole(host, 'heading', 'Find an initiative');
    byRole(host, 'heading', '78 initiatives');
    byRole(host, 'searchbox', 'Search 78 initiatives');
  });

  it('has the choice of view in one line of a narrow column, also with something on the list', () => {
    for (const lang of ['da', 'en'] as const) {
      const { host } = show({ shortlisted: 12 }, { width: '300px', lang });
      const tops = allByRole(host, 'radio').map((radio) => radio.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
      expect(host.shadowRoot?.firstElementChild?.scrollWidth).to.be.at.most(300);
    }
  });

  it('has nothing to search, choose or filter in a catalogue without entries', () => {
    const { host } = show({ total: 0, count: 0 });
    byRole(host, 'heading', 'Find en indsats');
    for (const role of ['searchbox', 'radiogroup', 'button']) {
      expect(hasRole(host, role)).to.equal(false);
    }
  });

  it('is called by the noun of the config', () => {
    const { host } = show({}, { context: { noun: { one: 'tilbud', many: 'tilbud' } } });
    byRole(host, 'heading', 'Find tilbud');
    byRole(host, 'heading', '78 tilbud');
  });

  it('searches while one types, and at once on Enter and on the button', async () => {
    const { host, asked, forget } = show();
    await tabTo((element) => element === byRole(host, 'searchbox'));
    await type('snus');
    expect(asked).to.deep.equal(
      ['s', 'sn', 'snu', 'snus'].map((text) => ({ type: 'search', text })),
    );
    forget();
    await press('Enter');
    expect(asked).to.deep.equal([{ type: 'search', text: 'snus', now: true }]);
    forget();
    byRole(host, 'button', 'Søg').click();
    expect(asked).to.deep.equal([{ type: 'search', text: 'snus', now: true }]);
  });

  it('goes to what was found where the keyboard would cover it', async () => {
    const { host, asked } = show({}, { width: '20em', context: { narrow: true } });
    byRole(host, 'searchbox').focus();
    await press('Enter');
    expect(asked.at(-1)).to.equal('focus sund-summary');
  });

  it('clears the search, and leaves the focus in the field', () => {
    const { host, asked } = show({ query: 'snus' });
    byRole(host, 'button', 'Ryd søgningen').click();
    expect(asked).to.deep.equal([{ type: 'search', text: '', now: true }]);
    expect(focused()).to.equal(byRole(host, 'searchbox'));
    expect((byRole(host, 'searchbox') as HTMLInputElement).value).to.equal('');
  });

  it('sums up what is filtered by, and takes each away', async () => {
    const { host, asked, forget } = show({ count: 12, chosen: [tobacco, sleep, grade] });
    const summary = byRole(host, 'heading', /^12 indsatser/);
    expect(visibleText(summary)).to.match(
      /^12 indsatser · Tema: Tobak eller Søvn · Klassetrin: 7\.–.?9\.\s?klasse$/,
    );
    byRole(host, 'button', 'Fjern Søvn').click();
    expect(asked).to.deep.equal([
      { type: 'clear', facet: 'theme', value: 'soevn' },
      'focus sund-summary',
    ]);
    forget();
    byRole(host, 'button', /^Fjern 7/).click();
    byRole(host, 'button', 'Ryd alle filtre').click();
    expect(asked.filter((each) => typeof each === 'object')).to.deep.equal([
      { type: 'clear', facet: 'grade' },
      { type: 'clear' },
    ]);
    await expectAccessible(host);
  });

  it('says what a yes or a bare number is about', () => {
    const { host } = show({
      chosen: [
        { facet: 'free', label: 'Gratis', value: { kind: 'boolean', is: true } },
        {
          facet: 'year',
          label: 'År',
          value: { kind: 'range', unit: 'year', range: { from: 2020 } },
        },
      ],
    });
    byRole(host, 'button', 'Fjern Gratis: Ja');
    byRole(host, 'button', 'Fjern År: fra 2020');
  });

  it('says that a count is about right, and that it is on its way', () => {
    const estimated = show({ count: 1200, estimated: true });
    byRole(estimated.host, 'heading', 'Ca. 1.200 indsatser');
    const { count: _unknown, ...unknown } = atRest;
    const waiting = mountView((context, send) =>
      frameView(unknown, context, send, { main: nothing }),
    );
    byRole(waiting.host, 'heading', 'Henter …');
  });

  it('sorts; without a search, by the order of the catalogue', () => {
    const { host, asked } = show();
    const select = byRole(host, 'combobox', 'Sortering') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.text.trim()).to.equal('Katalogets rækkefølge');
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change'));
    expect(asked).to.deep.equal([{ type: 'sort', by: 'newest' }]);
    const searching = byRole(show({ query: 'snus' }).host, 'combobox', 'Sortering');
    expect(searching.textContent).to.contain('Bedste match');
  });

  it('changes view with the arrows, and counts the list', async () => {
    const { host, asked } = show({ shortlisted: 3 });
    byRole(host, 'radio', 'Min liste (3)');
    await tabTo((element) => element === byRole(host, 'radio', 'Resultater'));
    await press('ArrowRight');
    expect(asked).to.deep.equal([{ type: 'show-view', view: 'matrix' }, 'focus sund-view-matrix']);
    await press('ArrowLeft');
    expect(asked.slice(2)).to.deep.equal([
      { type: 'show-view', view: 'shortlist' },
      'focus sund-view-shortlist',
    ]);
  });

  it('has a button for the filters only where there is no room for them', () => {
    expect(hasRole(show().host, 'button', 'Filtrer')).to.equal(false);
    const { host, asked } = show({ chosen: [tobacco] }, { width: '20em' });
    const button = byRole(host, 'button', 'Filtrer (1 valgt)');
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    expect(asked).to.deep.equal(['toggleFilters', 'focus sund-filters-heading']);
  });

  it('hides what was found behind open filters, and only in a narrow column', () => {
    const narrow = show({ filtersOpen: true }, { width: '20em' });
    expect(hasRole(narrow.host, 'heading', '78 indsatser')).to.equal(false);
    const wide = show({ filtersOpen: true });
    expect(hasRole(wide.host, 'heading', '78 indsatser')).to.equal(true);
  });

  it('leaves the frame to an open entry, and the search out of the list of one’s own', () => {
    const open = show({ open: true });
    expect(hasRole(open.host, 'searchbox')).to.equal(false);
    expect(hasRole(open.host, 'radio')).to.equal(false);
    byRole(open.host, 'heading', 'Find en indsats');
    const list = show({ view: 'shortlist' });
    expect(hasRole(list.host, 'searchbox')).to.equal(false);
    expect(allByRole(list.host, 'radio')).to.have.length(3);
  });

  it('holds everything within a column of 320 px, also with text twice as large', () => {
    const long: ChosenFilter = {
      ...tobacco,
      value: { kind: 'words', text: 'Sundhedsplejerskekonsulenttjenesteudvalgets anbefalinger' },
    };
    for (const width of [320, 160]) {
      const { host } = show({ chosen: [long, sleep], query: 'x' }, { width: `${width}px` });
      expect(host.shadowRoot?.firstElementChild?.scrollWidth).to.be.at.most(width);
    }
  });
});
