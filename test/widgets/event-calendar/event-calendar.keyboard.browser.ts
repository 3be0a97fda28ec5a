import { expect } from 'chai';
import { focused, press, tabTo } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import {
  campaignRows,
  focusName,
  is,
  nameOf,
  readable,
  row,
  rows,
  show,
  stories,
  untilAnnounced,
  untilFocus,
  untilText,
} from './calendar-story.js';

const AIDS = 'Verdens Aidsdag (World AIDS Day)';

describe('the list by keyboard alone', () => {
  it('changes view with the arrows, and Tab meets the choice once', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('radio', 'Liste'));
    await press('ArrowRight');
    await untilFocus('radio Måned');
    await until(() => hasRole(widget, 'grid', 'November 2026'), 'a month');
    await press('ArrowRight');
    await untilFocus('radio Årshjul');
    await until(() => hasRole(widget, 'table', /^Kampagner i årshjulet/), 'a wheel with its table');
    await press('ArrowDown');
    await untilFocus('radio Klassetrin');
    await until(() => hasRole(widget, 'table', /^Plan for klassetrin/), 'a plan');
    await press('ArrowRight');
    await untilFocus('radio Liste');
    await until(() => hasRole(widget, 'heading', 'December 2026'), 'the list');
    await press('ArrowLeft');
    await untilFocus('radio Klassetrin');
    expect(allByRole(widget, 'radio').map((each) => each.ariaChecked)).to.deep.equal([
      'false',
      'false',
      'false',
      'true',
    ]);
    await press('Tab');
    expect(focused()?.localName).to.equal('summary');
  });

  it('chooses a theme with Space; counts, rows and status agree, and it is said', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(({ localName }) => localName === 'summary');
    expect(nameOf(focused() as Element)).to.equal('Filtrer');
    await press('Enter');
    await tabTo(is('button', /^Fysisk aktivitet/));
    const [, count = ''] = /, (\d+) kampagner$/.exec(focusName()) ?? [];
    await press('Space');
    await untilText(widget, `Skoleåret 2026/27 · ${count} kommende kampagner · Fysisk aktivitet`);
    await untilAnnounced(widget, `${count} kampagner passer til dit valg`);
    expect(campaignRows(widget)).to.have.length(Number(count));
    for (const each of campaignRows(widget)) expect(readable(each)).to.contain('Fysisk aktivitet');
    expect(focusName()).to.equal(`button Fysisk aktivitet, ${count} kampagner`);
    expect(focused()?.ariaPressed).to.equal('true');

    await press('Space');
    await untilText(widget, '32 kommende kampagner');
    await untilAnnounced(widget, '32 kampagner passer til dit valg');
    expect(focused()?.ariaPressed).to.equal('false');
  });

  it('opens an event, and Escape closes it from inside and from its title', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('button', AIDS));
    expect(focused()?.ariaExpanded).to.equal('false');
    await press('Enter');
    await until(() => hasRole(row(widget, AIDS), 'link', /^WHO/), 'the detail with its links');
    expect(byRole(widget, 'button', AIDS).ariaExpanded).to.equal('true');
    await tabTo(is('link', /^WHO/));
    await press('Escape');
    await untilFocus(`button ${AIDS}`);
    expect(hasRole(row(widget, AIDS), 'link')).to.equal(false);

    await press('Space');
    await until(() => hasRole(row(widget, AIDS), 'link', /^WHO/), 'the detail again');
    await press('Escape');
    await until(() => !hasRole(row(widget, AIDS), 'link'), 'the detail to be closed');
    await untilFocus(`button ${AIDS}`);
  });

  it('opens the ways to add an event, and Escape closes them', async () => {
    const widget = await show(stories.Agenda);
    const name = `Føj ${AIDS} til kalender`;
    await tabTo(is('button', name));
    expect(focused()?.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(name);
    await press('Enter');
    await until(() => hasRole(row(widget, AIDS), 'link', /^Google Kalender/), 'the menu');
    expect(focusName()).to.equal(`button ${name}`);
    expect(focused()?.ariaExpanded).to.equal('true');
    await press('Tab');
    expect(focusName()).to.equal('button Kalenderfil til Apple, Outlook og andre');
    await press('Tab');
    expect(focusName()).to.equal('link Google Kalender (åbner i en ny fane)');
    await press('Escape');
    await untilFocus(`button ${name}`);
    expect(focused()?.ariaExpanded).to.equal('false');
    expect(hasRole(widget, 'link', /^Google/)).to.equal(false);

    await press('Enter');
    await until(() => hasRole(widget, 'link', /^Google Kalender/), 'the menu again');
    await press('Escape');
    await until(() => !hasRole(widget, 'link', /^Google/), 'the menu to be closed');
    expect(focusName()).to.equal(`button ${name}`);
  });

  it('shows more, says how many, and puts focus where they begin', async () => {
    const widget = await show(stories.Agenda);
    const before = rows(widget).length;
    const shown = campaignRows(widget).length;
    await tabTo(is('button', /^Vis flere/), 100);
    const [, left = ''] = /\((\d+) mere\)/.exec(focusName()) ?? [];
    await press('Enter');
    await until(() => rows(widget).length === before + Number(left), 'the rest of the rows');
    await untilAnnounced(widget, `Viser ${campaignRows(widget).length - shown} kampagner mere`);
    expect(hasRole(widget, 'button', /^Vis flere/)).to.equal(false);
    const first = rows(widget)[before] as HTMLElement;
    await until(() => first.contains(focused() ?? null), 'focus in the first of the new rows');
  });

  it('shows what is over, and hides it again, with focus on the way back', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('button', 'Vis 20 tidligere kampagner'));
    await press('Enter');
    await untilFocus('button Skjul tidligere kampagner');
    expect(focused()?.ariaExpanded).to.equal('true');
    byRole(widget, 'heading', 'August 2026');
    row(widget, 'Skolernes Motionsdag');
    await press('Enter');
    await untilFocus('button Vis 20 tidligere kampagner');
    expect(hasRole(widget, 'heading', 'August 2026')).to.equal(false);
  });

  it('turns to the next school year and back', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('button', /Skoleåret 2027\/28/), 100);
    await press('Enter');
    await untilText(widget, /Skoleåret 2027\/28 · \d+ kommende kampagner/);
    expect(readable(row(widget, 'Uge 40 om alkohol'))).to.contain('4.–10. oktober 2027 (uge 40)');
    await until(() => focused() !== undefined, 'focus to be somewhere');
    await tabTo(is('button', /Skoleåret 2026\/27/), 100);
    await press('Enter');
    await untilText(widget, 'Skoleåret 2026/27 · 32 kommende kampagner');
  });
});
