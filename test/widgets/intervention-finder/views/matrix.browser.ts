import { expect } from 'chai';
import {
  matrixView,
  styles,
  type MatrixModel,
} from '../../../../src/widgets/intervention-finder/views/matrix.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo } from '../../../support/keys.js';
import { allByRole, byRole, hasRole, visibleText } from '../../../support/roles.js';
import { nextFrame } from '../../../support/story.js';
import { setUp, type Stage, type StageOptions } from './plan-stage.js';

const words = (text: MatrixModel['rows']['label']) => ({ kind: 'words', text }) as const;

const model: MatrixModel = {
  rows: {
    facet: 'theme',
    label: { da: 'Tema', en: 'Theme' },
    note: 'Temaerne er vores.',
    heads: [
      { id: 'tobak', value: words({ da: 'Tobak', en: 'Tobacco' }), total: 8 },
      { id: 'soevn', value: words('Søvn'), total: 1 },
      { id: '', value: words(''), total: 2, missing: true },
    ],
  },
  columns: {
    facet: 'level',
    label: { da: 'Niveau', en: 'Level' },
    assessed: true,
    heads: [
      { id: 'structural', value: words('Strukturelt niveau'), total: 7 },
      { id: 'group', value: words({ da: 'Gruppeniveau' }), total: 1234 },
    ],
  },
  cells: [
    [6, 1234],
    [1, 0],
    [0, 2],
  ],
  total: 1240,
  overlaps: true,
  narrowed: false,
  facets: [
    { id: 'theme', label: { da: 'Tema', en: 'Theme' } },
    { id: 'level', label: { da: 'Niveau', en: 'Level' } },
    { id: 'setting', label: 'Sted' },
  ],
};

const show = (
  more: Partial<MatrixModel> = {},
  options: Partial<Pick<StageOptions, 'width' | 'context'>> = {},
): Stage =>
  setUp({
    styles: [styles],
    draw: (context, send) => matrixView({ ...model, ...more }, context, send),
    ...options,
  });

/** What a reader meets in each cell of a row, the row's name first. */
const cellsOf = (row: Element): string[] => [...row.children].map((cell) => visibleText(cell));

describe('the matrix', () => {
  it('is a table of counts under the names of both facets', () => {
    const { root } = show();
    const table = byRole(
      root,
      'table',
      'Antal indsatser. Rækker: Tema. Kolonner: Niveau (vores vurdering).',
    );
    expect(allByRole(table, 'row').map(cellsOf)).to.deep.equal([
      ['Tema', 'Niveau (vores vurdering)', 'I alt'],
      ['Strukturelt niveau', 'Gruppeniveau'],
      ['Tobak', '6', '1.234', '8'],
      ['Søvn', '1', 'Ingen i dette katalog', '1'],
      ['Ikke oplyst', 'Ingen i dette katalog', '2', '2'],
      ['I alt', '7', '1.234', '1.240'],
    ]);
    expect(table.querySelectorAll('td')[4]?.textContent).to.match(/^\s*–/);
    expect(visibleText(root)).to.contain('Temaerne er vores.');
    expect(visibleText(root)).to.contain(
      'Nogle indsatser tæller med flere steder. Derfor giver tallene tilsammen mere, end der er indsatser.',
    );
  });

  it('filters by a cell, with keys alone', async () => {
    const { root, sent } = show();
    const names = allByRole(root, 'button').map((button) => button.getAttribute('aria-label'));
    expect(names).to.include('Tobak, Strukturelt niveau: 6 indsatser');
    expect(names).to.include('Søvn, Strukturelt niveau: 1 indsats');
    await tabTo((element) => element.getAttribute('aria-label') === names[2]);
    await press('Enter');
    expect(sent).to.deep.equal([{ type: 'matrix-cell', row: 'tobak', column: 'group' }]);
  });

  it('does not filter by what is not stated', () => {
    const { root } = show();
    const cell = allByRole(root, 'row')[4];
    expect(cell && hasRole(cell, 'button')).to.equal(false);
  });

  it('says no more than that the choice gave nothing, where there is a choice', () => {
    const { root } = show({ narrowed: true });
    expect(visibleText(root)).to.contain('Ingen med dit valg');
    expect(visibleText(root)).not.to.contain('Ingen i dette katalog');
  });

  it('crosses other facets, and swaps where the other one is chosen', async () => {
    const { root, sent } = show();
    const rows = byRole(root, 'combobox', 'Rækker') as HTMLSelectElement;
    expect(rows.value).to.equal('theme');
    rows.focus();
    await press('s');
    const columns = byRole(root, 'combobox', 'Kolonner') as HTMLSelectElement;
    columns.focus();
    await press('t');
    byRole(root, 'button', 'Byt om på rækker og kolonner').click();
    expect(sent).to.deep.equal([
      { type: 'matrix-axes', rows: 'setting', columns: 'level' },
      { type: 'matrix-axes', rows: 'level', columns: 'theme' },
      { type: 'matrix-axes', rows: 'level', columns: 'theme' },
    ]);
  });

  it('prints', () => {
    const { root, asked } = show();
    byRole(root, 'button', 'Udskriv overblikket').click();
    expect(asked).to.deep.equal(['print: matrix']);
  });

  it('says so where there is nothing to cross', () => {
    const { root } = show({ columns: { ...model.columns, heads: [] }, cells: [[], [], []] });
    expect(hasRole(root, 'table')).to.equal(false);
    expect(visibleText(root)).to.contain('Vælg noget andet i rækker eller kolonner.');
    byRole(root, 'combobox', 'Kolonner');
  });

  it('is in English for English, and marks what is not', () => {
    const { root } = show({}, { context: { lang: 'en' } });
    byRole(root, 'button', 'Tobacco, Strukturelt niveau: 6 initiatives');
    const [, second] = allByRole(root, 'columnheader').filter(({ textContent }) =>
      textContent.includes('niveau'),
    );
    expect(second?.querySelector('[lang]')?.getAttribute('lang')).to.equal('da');
  });

  it('passes axe, wide and narrow', async () => {
    for (const width of ['60em', '320px']) {
      const { root } = show({}, { width });
      await expectAccessible(root.host);
    }
  });
});

describe('the matrix with many columns', () => {
  const heads = [...new Array<undefined>(26).keys()].map(String).map((id) => ({
    id,
    value: words(`Forebyggelsespakke ${id}`),
    total: 3,
  }));
  const wide = {
    columns: { facet: 'package', label: 'Pakke', heads },
    cells: model.rows.heads.map(() => heads.map(() => 1)),
  };

  it('scrolls in a region that the keyboard reaches, and the page does not', async () => {
    const { root } = show(wide, { width: '40em' });
    const region = byRole(root, 'region', /^Antal indsatser/);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(root.host.scrollWidth).to.equal(root.host.clientWidth);
    region.focus();
    expect(focused()).to.equal(region);
    const header = region.querySelector('th[scope="row"]');
    expect(header?.textContent.trim()).to.equal('Tobak');
    const before = header?.getBoundingClientRect().left ?? NaN;
    region.scrollLeft = 300;
    await nextFrame();
    expect(header?.getBoundingClientRect().left).to.be.closeTo(before, 1);
  });

  it('lets the keyboard past its numbers', async () => {
    const { root } = show(wide, { width: '40em' });
    await tabTo((element) => element.textContent.trim() === 'Gå forbi tabellen');
    await press('Enter');
    await nextFrame();
    await press('Tab');
    expect(focused()).to.equal(byRole(root, 'button', 'Udskriv overblikket'));
  });
});

describe('the matrix in a narrow column', () => {
  it('is a list for each row, with the gaps in words', () => {
    const { root, sent } = show({}, { width: '320px' });
    expect(hasRole(root, 'table')).to.equal(false);
    byRole(root, 'heading', 'Tobak');
    byRole(root, 'button', 'Tobak, Gruppeniveau: 1.234 indsatser').click();
    expect(sent).to.deep.equal([{ type: 'matrix-cell', row: 'tobak', column: 'group' }]);
    const text = visibleText(root);
    expect(text).to.contain('Ingen i dette katalog: Gruppeniveau');
    expect(text).to.contain('Ingen i dette katalog: Strukturelt niveau');
    expect(root.host.scrollWidth).to.equal(320);
  });
});

describe('a matrix of many columns', () => {
  const many = [...Array(17).keys()].map((index) => ({
    id: `c${index}`,
    value: words(`Sundhedsområde ${index}`),
    total: 1,
  }));
  const wide = {
    columns: { facet: 'area', label: 'Område', heads: many },
    cells: [many.map(() => 1), many.map(() => 0), many.map(() => 2)],
  };

  it('keeps names of rows and totals in sight while the rest scrolls', async () => {
    const { root } = show(wide, { width: '700px' });
    const region = byRole(root, 'region', /^Antal indsatser/);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    const row = allByRole(region, 'row')[2];
    const seen = (): boolean => {
      const { left, right } = region.getBoundingClientRect();
      const [name, total] = [row?.firstElementChild, row?.lastElementChild];
      const start = name?.getBoundingClientRect();
      const end = total?.getBoundingClientRect();
      return !!start && !!end && start.left >= left - 1 && end.right <= right + 1;
    };
    expect(seen()).to.equal(true);
    region.focus();
    await press('ArrowRight', 'ArrowRight');
    await nextFrame();
    region.scrollLeft = region.scrollWidth / 4;
    await nextFrame();
    expect(seen()).to.equal(true);
    await expectAccessible(root.host);
  });

  it('needs no more room for ten columns than a page has beside its filters', () => {
    const { root } = show(
      {
        columns: { ...wide.columns, heads: many.slice(0, 10) },
        cells: wide.cells.map((row) => row.slice(0, 10)),
      },
      { width: '760px' },
    );
    const region = byRole(root, 'region', /^Antal indsatser/);
    expect(region.scrollWidth).to.equal(region.clientWidth);
  });
});
