import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import {
  paperView,
  styles,
  type PaperModel,
} from '../../../../src/widgets/intervention-finder/views/paper.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { byRole, hasRole, visibleText } from '../../../support/roles.js';
import { facets, planned } from '../domain/plan/sample-plan.js';
import { setUp, type Stage } from './plan-stage.js';

const model: PaperModel = {
  title: 'Find en indsats',
  facets,
  items: [
    planned(
      {
        title: 'Røgfri skoletid',
        summary: 'Ingen ryger i skoletiden.',
        body: 'De har:\n\n- **regler**\n- hjælp',
        values: { theme: ['tobak', 'soevn'], level: 'gruppe', grade: { from: 7, to: 9 } },
        assessed: { level: 'Det er for klasser.' },
        cost: 'Gratis.',
        year: 2022,
        status: 'current',
        links: [
          { label: 'Materiale', href: 'https://x.example/materiale' },
          { label: 'Ondt', href: 'javascript:alert(1)' },
        ],
        source: { document: 'Rapport', page: '27', url: '/r.pdf', checkedOn: '2026-11-01' },
      },
      {
        status: 'agreed',
        period: { kind: 'months', from: 8, to: 10 },
        grades: { kind: 'youth' },
        note: 'Ring til skolen',
      },
    ),
    planned({ id: 'b', title: 'Fritidspas' }, { period: { kind: 'weeks' } }),
  ],
  search: '»rygning« · Tema: Tobak',
  address: 'https://kommune.example/indsatser.html',
  printedOn: plainDay(2026, 11, 21),
  planned: true,
};

const show = (more: Partial<PaperModel> = {}): Stage =>
  setUp({
    styles: [styles],
    draw: (context) => paperView({ ...model, ...more }, context),
  });

const read = ({ root }: Stage): string =>
  visibleText(root).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('the list on paper', () => {
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('is the entries in full, and nothing else of the page', () => {
    const stage = show();
    const text = read(stage);
    expect(text).not.to.contain('After the view');
    byRole(stage.root, 'heading', 'Find en indsats');
    byRole(stage.root, 'heading', 'Røgfri skoletid');
    for (const words of [
      'Ingen ryger i skoletiden.',
      'regler',
      'Tema Tobak Søvn',
      'Niveau (vores vurdering) gruppe Begrundelse: Det er for klasser.',
      'Klassetrin i kataloget 7.–9. klasse',
      'Hvad koster det? Gratis.',
      'År 2022',
      'Status Findes stadig',
      'Kilde Rapport , side 27 (læst 1. november 2026)',
      'https://kommune.example/r.pdf',
      'Materiale https://x.example/materiale',
    ]) {
      expect(text).to.contain(words);
    }
    expect(text).not.to.contain('Ondt');
  });

  it('says how the entries were found, where, and when it was printed', () => {
    const text = read(show());
    expect(text).to.contain('Min liste · 2 indsatser · Udskrevet 21. november 2026');
    expect(text).to.contain('Søgningen: »rygning« · Tema: Tobak');
    expect(text).to.contain('Adresse: https://kommune.example/indsatser.html');
  });

  it('holds the plan, and no empty lines', () => {
    const text = read(show());
    expect(text).to.contain(
      'Status Aftalt Hvornår August–oktober Klassetrin Ungdomsuddannelse Din note Ring til skolen',
    );
    const second = text.slice(text.indexOf('Fritidspas'));
    expect(second).to.contain('Status Idé');
    expect(second).not.to.contain('Hvornår');
    expect(second).not.to.contain('Din note');
  });

  it('says of a case where it is from, and whom to ask whether it still exists', () => {
    const example = { municipalities: ['Odense', 'Aarhus'], year: 2024, known: false };
    const text = read(show({ items: model.items.map((item) => ({ ...item, example })) }));
    const line = 'Eksempel fra Odense og Aarhus, 2024. Spørg kommunerne, om det stadig findes.';
    expect(text.split(line).length).to.equal(3);
    expect(text.slice(text.indexOf('Fritidspas'))).to.match(/^Fritidspas\s+Eksempel fra/);
    expect(read(show())).not.to.contain('Eksempel');
  });

  it('is what a search found where there is no plan', () => {
    const text = read(show({ planned: false, search: undefined, address: undefined }));
    expect(text).to.contain('2 indsatser · Udskrevet');
    expect(text).not.to.contain('Min liste');
    expect(text).not.to.contain('Aftalt');
    expect(text).not.to.contain('Søgningen');
  });

  it('passes axe', () => expectAccessible(show().root.host));
});

describe('the list on the screen', () => {
  it('has nothing of the paper', () => {
    const { root } = show();
    expect(hasRole(root, 'heading')).to.equal(false);
    expect(visibleText(root)).to.equal('After the view');
  });
});
