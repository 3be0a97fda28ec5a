import { expect } from 'chai';
import type {
  FilterFacet,
  FilterPanelModel,
  ListFilter,
} from '../../../../src/widgets/intervention-finder/views/filter-model.js';
import { filterPanel } from '../../../../src/widgets/intervention-finder/views/filters.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo, type } from '../../../support/keys.js';
import { allByRole, byRole, hasRole, visibleText } from '../../../support/roles.js';
import { mountView, type MountOptions } from './mounted-view.js';
import { readable } from './sample-context.js';

const theme: ListFilter = {
  id: 'theme',
  kind: 'list',
  label: 'Tema',
  assessed: true,
  note: 'Temaerne er vores egne.',
  search: '',
  values: [
    { id: 'tobak', label: 'Tobak', count: 6, chosen: true },
    { id: 'soevn', label: 'Søvn', count: 0, chosen: false, note: 'Også hvile.' },
  ],
};
const grade: FilterFacet = {
  id: 'grade',
  kind: 'range',
  label: 'Klassetrin',
  assessed: false,
  unit: 'grade',
};
const age: FilterFacet = {
  id: 'age',
  kind: 'range',
  label: 'Alder',
  assessed: false,
  unit: 'age',
  bounds: { from: 0, to: 18 },
};
const free: FilterFacet = {
  id: 'free',
  kind: 'boolean',
  label: 'Gratis',
  assessed: false,
  yes: 3,
  no: 1,
};
const municipalities: ListFilter = {
  ...theme,
  id: 'municipality',
  label: 'Kommune',
  assessed: false,
  note: undefined,
  values: [
    ...['Aalborg', 'Aarhus', 'Billund', 'Esbjerg', 'Favrskov', 'Greve', 'Herning', 'Ikast-Brande'],
    ...['København', 'Ærø', 'Ålborg Øst'],
  ].map((label) => ({ id: label, label, count: 1, chosen: label === 'Billund' })),
};

const show = (
  facets: readonly FilterFacet[],
  more: Partial<FilterPanelModel> = {},
  options: MountOptions = {},
) =>
  mountView(
    (context, send) => filterPanel({ facets, count: 12, open: false, ...more }, context, send),
    { width: '20em', ...options },
  );

describe('the filters', () => {
  it('are groups of boxes with how many there are, an empty one too', async () => {
    const { host, asked } = show([theme]);
    const group = byRole(host, 'group', 'Tema (vores vurdering)');
    expect(visibleText(group)).to.contain('Temaerne er vores egne.');
    const tobacco = byRole(group, 'checkbox', 'Tobak 6 indsatser') as HTMLInputElement;
    expect(tobacco.checked).to.equal(true);
    const sleep = byRole(group, 'checkbox', 'Søvn Ingen indsatser') as HTMLInputElement;
    expect(sleep.disabled).to.equal(false);
    await tabTo((element) => element === sleep);
    await press('Space');
    expect(asked).to.deep.equal([
      { type: 'choose-value', facet: 'theme', value: 'soevn', chosen: true },
    ]);
    expect(sleep.checked, 'shows the state and not the click').to.equal(false);
    await expectAccessible(host);
  });

  it('say how much is chosen where they are folded away', () => {
    const { host } = show([theme]);
    const details = host.shadowRoot?.querySelector('details');
    details?.removeAttribute('open');
    expect(visibleText(host)).to.contain('Tema (vores vurdering) 1 valgt');
    expect(hasRole(host, 'checkbox')).to.equal(false);
  });

  it('stay as a visitor folded them when something is chosen', () => {
    let chosen = true;
    const { host } = mountView(
      (context, send) =>
        filterPanel(
          {
            facets: [
              grade,
              { ...theme, values: theme.values.map((value) => ({ ...value, chosen })) },
            ],
            open: false,
          },
          context,
          (action) => {
            chosen = false;
            send(action);
          },
        ),
      { context: { narrow: true } },
    );
    byRole(host, 'checkbox', /^Tobak/).click();
    expect((byRole(host, 'checkbox', /^Tobak/) as HTMLInputElement).checked).to.equal(false);
  });

  it('let one search where there are many values, as Danes type abroad', async () => {
    const { host, asked } = show([municipalities]);
    await tabTo((element) => element === byRole(host, 'searchbox', 'Find kommune'));
    await type('a');
    expect(asked).to.deep.equal(['searchValues municipality a']);
    const searched = show([{ ...municipalities, search: 'aero' }]);
    const names = allByRole(searched.host, 'checkbox').map(
      (box) => visibleText(box.closest('label') as Element).split(',')[0],
    );
    expect(names.map((name) => name?.replace(/ \d+.*/, '').trim())).to.deep.equal([
      'Billund',
      'Ærø',
    ]);
    expect(hasRole(show([theme]).host, 'searchbox')).to.equal(false);
  });

  it('say so where no value has the name', () => {
    const none = municipalities.values.map((value) => ({ ...value, chosen: false }));
    const { host } = show([{ ...municipalities, values: none, search: 'xyz' }]);
    expect(visibleText(host)).to.contain('Vi fandt ingen med det navn.');
  });

  it('choose school grades from lists', async () => {
    const { host, asked } = show([{ ...grade, range: { to: 9 } }]);
    const group = byRole(host, 'group', 'Klassetrin');
    const from = byRole(group, 'combobox', 'Fra') as HTMLSelectElement;
    expect([...from.options].map(({ text }) => text.trim()).slice(0, 2)).to.deep.equal([
      'Alle',
      '0. klasse',
    ]);
    const to = byRole(group, 'combobox', 'Til og med') as HTMLSelectElement;
    expect(to.selectedOptions[0]?.text.trim()).to.equal('9. klasse');
    from.selectedIndex = 8;
    from.dispatchEvent(new Event('change'));
    to.selectedIndex = 0;
    to.dispatchEvent(new Event('change'));
    expect(asked).to.deep.equal([
      { type: 'choose-range', facet: 'grade', range: { from: 7, to: 9 } },
      { type: 'choose-range', facet: 'grade' },
    ]);
    await expectAccessible(host);
  });

  it('take other numbers as they are written', async () => {
    const { host, asked } = show([age]);
    expect(readable(visibleText(host))).to.contain('Kataloget dækker 0–18 år.');
    await tabTo((element) => element === byRole(host, 'spinbutton', 'Fra'));
    await type('4');
    await press('Tab');
    expect(asked).to.deep.equal([{ type: 'choose-range', facet: 'age', range: { from: 4 } }]);
  });

  it('say what is wrong where the numbers are the wrong way round', () => {
    const { host } = show([{ ...age, range: { from: 9, to: 3 } }]);
    const field = byRole(host, 'spinbutton', 'Fra');
    expect(field.ariaInvalid).to.equal('true');
    expect(visibleText(host)).to.contain('Det første tal må ikke være større end det sidste.');
  });

  it('offer yes, no and either', async () => {
    const { host, asked } = show([{ ...free, is: true }]);
    const group = byRole(host, 'group', 'Gratis');
    expect((byRole(group, 'radio', 'Ja 3 indsatser') as HTMLInputElement).checked).to.equal(true);
    byRole(group, 'radio', 'Nej 1 indsats').click();
    byRole(group, 'radio', 'Alle').click();
    expect(asked).to.deep.equal([
      { type: 'choose-boolean', facet: 'free', is: false },
      { type: 'choose-boolean', facet: 'free' },
    ]);
    await expectAccessible(host);
  });

  it('end in a button with how many there are, where they stand in front of them', () => {
    const open = { open: true };
    const { host, asked, forget } = show([theme], open, { context: { narrow: true } });
    byRole(host, 'button', 'Vis 12 indsatser').click();
    expect(asked).to.deep.equal(['toggleFilters', 'focus sund-summary']);
    forget();
    byRole(host, 'button', 'Ryd').click();
    expect(asked).to.deep.equal([{ type: 'clear' }, 'focus sund-filters-heading']);
    expect(hasRole(show([theme]).host, 'button', /^Vis/)).to.equal(false);
  });

  it('hold everything within a column of 320 px, also with text twice as large', () => {
    const long = {
      ...grade,
      label: 'Sundhedsplejerskekonsulenttjeneste',
      range: { from: 9, to: 3 },
    };
    for (const width of [320, 160]) {
      const { host } = show(
        [theme, long, municipalities, { ...age, range: { from: 1 } }],
        { open: true },
        { width: `${width}px` },
      );
      expect(host.shadowRoot?.firstElementChild?.scrollWidth).to.be.at.most(width);
    }
  });

  for (const [width, lineHeight] of [
    ['60em', '1.5'],
    ['60em', '1.6'],
    ['60em', '1.75'],
    ['20em', '1.5'],
    ['20em', '1.6'],
  ] as const) {
    it(`cut a long list in the middle of a word, so that one sees there is more (${width}, ${lineHeight})`, () => {
      document.body.style.lineHeight = lineHeight;
      try {
        const { host } = show([municipalities], { open: true }, { width });
        const [list] = allByRole(host, 'list').filter(
          (each) => each.scrollHeight > each.clientHeight,
        );
        const end = list?.getBoundingClientRect().bottom ?? 0;
        const cuts = allByRole(host, 'checkbox').map((box) => {
          const { top, height } = box.closest('li')?.getBoundingClientRect() ?? new DOMRect();
          return (end - top) / height;
        });
        const [cut] = cuts.filter((part) => part > 0 && part < 1);
        expect(cut).to.be.within(0.35, 0.65);
      } finally {
        document.body.style.lineHeight = '';
      }
    });
  }

  it('close on Escape, with focus on the button that opened them', async () => {
    const { host, asked } = show([theme], { open: true }, { context: { narrow: true } });
    await tabTo((element) => element === byRole(host, 'checkbox', /^Tobak/));
    await press('Escape');
    expect(asked).to.deep.equal(['toggleFilters', 'focus sund-filter-button']);
    expect(focused()).to.equal(byRole(host, 'checkbox', /^Tobak/));
  });
});
