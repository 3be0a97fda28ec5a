import { expect } from 'chai';
import type { DetailModel } from '../../../../src/widgets/intervention-finder/views/detail-model.js';
import { detailView } from '../../../../src/widgets/intervention-finder/views/detail.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { press, tabTo } from '../../../support/keys.js';
import { byRole, hasRole, visibleText } from '../../../support/roles.js';
import { mountView, type MountOptions } from './mounted-view.js';
import { readable } from './sample-context.js';

const entry: DetailModel = {
  id: 'x it',
  from: 'list',
  title: 'X:IT',
  summary: 'Røgfri skoletid for alle.',
  body: 'Det har **tre** dele:\n\n- regler\n- undervisning',
  example: { municipalities: ['Billund'], year: 2022, known: false },
  facets: [
    {
      id: 'theme',
      label: 'Tema',
      values: [
        { kind: 'words', text: 'Tobak' },
        { kind: 'words', text: 'Skole' },
      ],
    },
    {
      id: 'level',
      label: 'Niveau',
      values: [{ kind: 'words', text: 'Strukturelt niveau' }],
      assessed: { basis: 'Reglen gælder hele skolen.' },
    },
    {
      id: 'age',
      label: 'Alder',
      values: [{ kind: 'range', unit: 'age', range: { from: 12 } }],
    },
  ],
  evidence: 'Færre ryger.',
  cost: 'Lærernes tid.',
  year: 2022,
  status: 'current',
  links: [
    { label: 'Om X:IT', href: 'https://xit.example/' },
    { label: 'Ikke et link', href: 'javascript:alert(1)' },
  ],
  source: { document: 'Inspirationskatalog', page: '27', checkedOn: '2026-11-21' },
  listed: false,
  previous: { id: 'before', title: 'Forløb om søvn' },
  next: { id: 'after', title: 'Styrket udskoling' },
  position: { at: 12, of: 78 },
};

const show = (more: Partial<DetailModel> = {}, options: MountOptions = {}) =>
  mountView((context, send) => detailView({ ...entry, ...more }, context, send), options);

describe('an entry in full', () => {
  it('tells what it is, what is known of it and where that was read', async () => {
    const { host } = show();
    byRole(host, 'article', 'X:IT');
    byRole(host, 'heading', 'Hvad ved vi om effekten?');
    byRole(host, 'heading', 'Hvad koster det?');
    const text = readable(visibleText(host));
    for (const said of [
      'Eksempel fra Billund, 2022. Spørg kommunen, om det stadig findes.',
      'Tema Tobak, Skole',
      'Niveau (vores vurdering) Strukturelt niveau Begrundelse: Reglen gælder hele skolen.',
      'Alder Fra 12 år',
      'Status Findes stadig',
      'Kilde: Inspirationskatalog, side 27 (læst 21. november 2026)',
    ]) {
      expect(text.replaceAll(' ,', ',')).to.contain(said);
    }
    byRole(host, 'link', 'Om X:IT');
    expect(hasRole(host, 'link', 'Ikke et link')).to.equal(false);
    await expectAccessible(host);
  });

  it('goes back to its row, by the button and by Escape', async () => {
    const { host, asked, forget } = show();
    await tabTo((element) => element === byRole(host, 'button', /Tilbage til resultaterne/));
    await press('Enter');
    expect(asked).to.deep.equal([{ type: 'close' }, 'focus sund-entry-x_it']);
    forget();
    await press('Tab', 'Escape');
    expect(asked).to.deep.equal([{ type: 'close' }, 'focus sund-entry-x_it']);
  });

  it('goes back to the visitor’s list where it was opened from there', () => {
    const { host, asked } = show({ from: 'shortlist' });
    byRole(host, 'button', /Tilbage til min liste/).click();
    expect(asked[1]).to.equal('focus sund-planned-x_it');
  });

  it('goes on to the entries before and after', () => {
    const { host, asked } = show();
    const nav = byRole(host, 'navigation', 'Forrige og næste');
    expect(visibleText(nav)).to.contain('12 af 78');
    byRole(nav, 'button', 'Næste Styrket udskoling').click();
    expect(asked).to.deep.equal([{ type: 'open', id: 'after' }, 'focus sund-detail-heading']);
    byRole(nav, 'button', 'Forrige Forløb om søvn').click();
    expect(asked[2]).to.deep.equal({ type: 'open', id: 'before' });
  });

  it('goes on the list, on paper and into a link', () => {
    const { host, asked } = show({}, { context: { deepLinks: true, copied: true } });
    byRole(host, 'button', 'Læg på listen X:IT').click();
    byRole(host, 'button', 'Udskriv').click();
    byRole(host, 'button', 'Kopiér link').click();
    expect(asked).to.deep.equal([{ type: 'shortlist-add', id: 'x it' }, 'print entry', 'copyLink']);
    expect(visibleText(host)).to.contain('Linket er kopieret');
  });

  it('leaves out what the source does not say', () => {
    const bare: DetailModel = {
      id: 'bare',
      from: 'list',
      title: 'Uden mere',
      facets: [],
      links: [],
      listed: false,
      status: 'unknown',
    };
    const { host } = mountView((context, send) => detailView(bare, context, send));
    expect(visibleText(host)).to.match(
      /^Tilbage til resultaterne Uden mere Læg på listen .*Udskriv$/,
    );
  });

  it('is in English, too, with what is Danish marked as such', () => {
    const { host } = show({ summary: { da: 'Røgfri skoletid.' } }, { lang: 'en' });
    byRole(host, 'heading', 'What does it cost?');
    const danish = host.shadowRoot?.querySelector('.lead [lang]');
    expect(danish?.getAttribute('lang')).to.equal('da');
    expect(readable(visibleText(host))).to.contain('(read 21 November 2026)');
  });

  it('holds long words within a column of 320 px, also with text twice as large', () => {
    for (const width of [320, 160]) {
      const { host } = show(
        { title: 'Sundhedsplejerskekonsulenttjenesteudvalgsmødereferatet' },
        { width: `${width}px`, context: { narrow: true, deepLinks: true } },
      );
      expect(host.shadowRoot?.firstElementChild?.scrollWidth).to.be.at.most(width);
    }
  });
});
