import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { press, tabTo, type } from '../../support/keys.js';
import { paper, print } from '../../support/printing.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import { Downloads } from '../../support/saved-files.js';
import {
  is,
  nameOf,
  readable,
  show,
  stories,
  titles,
  untilFocus,
  untilText,
} from './finder-story.js';

const ADDRESS = `${location.pathname}${location.search}`;

beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

describe('the matrix', () => {
  it('filters by the cell that is pressed, and the back button brings the matrix again', async () => {
    const widget = await show(stories.MatrixFirst);
    await until(() => hasRole(widget, 'table'), 'the table');
    const [cell] = allByRole(byRole(widget, 'table'), 'button', /: \d+ indsats/);
    const [, count = ''] = /: (\d+) indsats/.exec(nameOf(cell ?? widget)) ?? [];
    await tabTo((element) => element === cell, 100);
    await press('Enter');
    await untilText(widget, new RegExp(`^.*${count} indsats(er)? · Tema: .* · Niveau: `));
    expect(titles(widget).length).to.equal(Math.min(20, Number(count)));
    history.back();
    await until(() => hasRole(widget, 'table'), 'the table again');
    expect(readable(widget)).not.to.match(/ · Niveau: /);
  });

  it('shows the ten mark columns of a plan, and what says nothing', async () => {
    const widget = await show(stories.LyngbyPlan);
    await until(() => hasRole(widget, 'table'), 'the table');
    expect(readable(widget)).to.contain('17 indsatser');
    expect(readable(widget)).to.contain('Kolonneoverskrift mangler i kilden');
  });

  it('is printed across the paper', async () => {
    const widget = await show(stories.MatrixFirst);
    await until(() => hasRole(widget, 'table'), 'the table');
    await tabTo(is('button', 'Udskriv overblikket'), 200);
    await print();
    expect(paper()).to.deep.equal(['a4 landscape']);
    expect(hasRole(widget, 'table')).to.equal(true);
  });
});

describe('the shortlist', () => {
  it('begins with what is put on it, plans it, and becomes a table for a spreadsheet', async () => {
    const downloads = new Downloads();
    try {
      const widget = await show(stories.All);
      const [first = ''] = titles(widget);
      await tabTo(is('button', new RegExp(`^Læg på listen ${first}`)), 150);
      await press('Enter');
      await until(() => hasRole(widget, 'radio', 'Min liste (1)'), 'the number on the list');
      byRole(widget, 'radio', 'Resultater').focus();
      await press('ArrowLeft');
      await untilFocus('radio Min liste (1)');
      await tabTo(is('combobox', 'Status'));
      await press('ArrowDown');
      await tabTo(is('textbox', 'Din note'));
      await type('=HUSK; "Åse"');
      await until(() => hasRole(widget, 'combobox', 'Status'), 'the fields');
      expect(location.hash).to.contain('/agreed').and.not.contain('HUSK');
      byRole(widget, 'radio', 'Min liste (1)').focus();
      const summary = widget.shadowRoot?.querySelector('summary');
      await tabTo((element) => element.textContent.trim() === 'Hent listen');
      await press('Enter');
      expect(summary).not.to.equal(null);
      await tabTo(is('button', 'Regneark (CSV)'));
      await press('Enter');
      const [file] = await downloads.files(1);
      expect(file?.name).to.match(/\.csv$/);
      expect(file?.text).to.contain(first).and.contain('Aftalt').and.contain(`"'=HUSK; ""Åse"""`);
      await tabTo(is('button', 'Data (JSON)'));
      await press('Enter');
      const [, json] = await downloads.files(2);
      expect(JSON.parse(json?.text ?? '')).to.have.nested.property('items[0].status', 'agreed');
    } finally {
      downloads.stop();
    }
  });

  it('compares up to four, and undoes a removal', async () => {
    const widget = await show(stories.Compare);
    await untilText(widget, 'Sammenligning');
    const compared = readable(byRole(widget, 'region', 'Sammenligning'));
    const [remove] = allByRole(widget, 'button', /^Fjern /);
    remove?.focus();
    await press('Enter');
    await untilFocus('button Fortryd');
    expect(readable(byRole(widget, 'region', 'Sammenligning'))).not.to.equal(compared);
    await press('Enter');
    await untilFocus('heading Min liste');
    expect(readable(byRole(widget, 'region', 'Sammenligning'))).to.equal(compared);
  });

  it('prints every entry whole, with the plan', async () => {
    const widget = await show(stories.ShortlistFirst);
    await tabTo(is('button', 'Udskriv listen'));
    await print();
    expect(paper()).to.deep.equal(['a4 portrait']);
    expect(readable(widget)).to.contain('Udskrevet 21. november 2026').and.contain('Adresse: http');
    expect(allByRole(widget, 'button').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await until(() => hasRole(widget, 'button', 'Udskriv listen'), 'the list');
  });

  it('says how to begin while it is empty', async () => {
    const widget = await show(stories.ShortlistEmpty);
    expect(readable(widget)).to.contain('Din liste er tom.');
  });
});

describe('printing the results', () => {
  it('prints all of them', async () => {
    const widget = await show(stories.All);
    await tabTo(is('button', 'Udskriv resultaterne'), 200);
    await print();
    expect(titles(widget).length).to.equal(78);
  });
});
