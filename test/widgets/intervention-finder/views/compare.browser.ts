import { expect } from 'chai';
import { compareModel } from '../../../../src/widgets/intervention-finder/domain/plan/compare.js';
import type { CatalogueEntry } from '../../../../src/widgets/intervention-finder/domain/plan/planned-entry.js';
import { compareView, styles } from '../../../../src/widgets/intervention-finder/views/compare.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press } from '../../../support/keys.js';
import { allByRole, byRole, hasRole, visibleText } from '../../../support/roles.js';
import { nextFrame } from '../../../support/story.js';
import { entry, facets } from '../domain/plan/sample-plan.js';
import { setUp, type Stage, type StageOptions } from './plan-stage.js';

const entries: readonly CatalogueEntry[] = [
  entry({
    id: 'a',
    title: 'X:IT',
    values: { theme: ['tobak', 'soevn'], level: 'gruppe', grade: { from: 7, to: 9 }, free: true },
    assessed: { level: 'Undervisningen er for klasser.' },
    evidence: 'Færre **ryger**.',
  }),
  entry({
    id: 'b',
    title: { da: 'Røgfri skoletid', en: 'Smoke-free school day' },
    values: { theme: 'tobak', level: 'gruppe', free: true },
    year: 2022,
  }),
];

/** The comparison as a person meets it: what is taken out is gone. */
function show(
  start: readonly CatalogueEntry[] = entries,
  options: Partial<Pick<StageOptions, 'width' | 'context'>> = {},
): Stage {
  let compared = start;
  return setUp({
    styles: [styles],
    act: (action) => {
      if (action.type === 'compare') compared = compared.filter(({ id }) => id !== action.id);
    },
    draw: (context, send) => compareView(compareModel(compared, facets), context, send),
    ...options,
  });
}

describe('the comparison', () => {
  it('has a column for each, what they differ in first', () => {
    const { root } = show();
    const table = byRole(root, 'table', 'Sammenligning af X:IT og Røgfri skoletid');
    const rows = allByRole(table, 'row')
      .slice(1)
      .map((row) =>
        [...row.children].map((cell) => visibleText(cell).replaceAll(/[\u00a0\u2060]/g, ' ')),
      );
    expect(rows).to.deep.equal([
      ['Her er de forskellige'],
      ['Tema', 'Tobak Søvn', 'Tobak'],
      ['Klassetrin i kataloget', '7.– 9. klasse', 'Ikke oplyst'],
      ['Hvad ved vi om effekten?', 'Færre ryger .', 'Ikke oplyst'],
      ['År', 'Ikke oplyst', '2022'],
      ['Her er de ens'],
      ['Niveau (vores vurdering)', 'gruppe Begrundelse: Undervisningen er for klasser.', 'gruppe'],
      ['Gratis', 'Ja', 'Ja'],
    ]);
  });

  it('opens an entry, and prints', () => {
    const { root, sent, asked } = show();
    byRole(root, 'button', 'Røgfri skoletid').click();
    byRole(root, 'button', 'Udskriv sammenligningen').click();
    expect(sent).to.deep.equal([{ type: 'open', id: 'b' }]);
    expect(asked).to.deep.equal(['print: compare']);
  });

  it('lets go of one, and keeps the focus', async () => {
    const { root, sent } = show([...entries, entry({ id: 'c', title: 'Fritidspas' })]);
    byRole(root, 'button', 'Tag ud af sammenligningen: X:IT').focus();
    await press('Enter');
    await nextFrame();
    expect(sent).to.deep.equal([{ type: 'compare', id: 'a', chosen: false }]);
    expect(focused()).to.equal(byRole(root, 'heading', 'Sammenligning'));
    byRole(root, 'table', 'Sammenligning af Røgfri skoletid og Fritidspas');
  });

  it('is a card for each field in a narrow column, and what is alike is said once', () => {
    const { root } = show(entries, { width: '320px' });
    expect(hasRole(root, 'table')).to.equal(false);
    expect(allByRole(root, 'heading').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Sammenligning',
      'Her er de forskellige',
      'Tema',
      'Klassetrin i kataloget',
      'Hvad ved vi om effekten?',
      'År',
      'Her er de ens',
      'Niveau (vores vurdering)',
      'Gratis',
    ]);
    expect(visibleText(root).match(/gruppe/g)).to.have.length(1);
    expect(root.host.scrollWidth).to.equal(320);
  });

  it('is a table for two where there is room for two, and cards for four', () => {
    const four = [...entries, entry({ id: 'c' }), entry({ id: 'd' })];
    expect(hasRole(show(entries, { width: '40em' }).root, 'table')).to.equal(true);
    expect(hasRole(show(four, { width: '40em' }).root, 'table')).to.equal(false);
  });

  it('is in English for English', () => {
    const { root } = show(entries, { context: { lang: 'en' } });
    byRole(root, 'table', 'Comparison of X:IT and Smoke-free school day');
    expect(visibleText(root)).to.contain('Where they differ');
  });

  it('passes axe, wide and narrow', async () => {
    await expectAccessible(show().root.host);
    await expectAccessible(show(entries, { width: '320px' }).root.host);
  });
});
