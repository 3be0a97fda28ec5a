import { expect } from 'chai';
import { focused, press, tabTo } from '../../support/keys.js';
import { allByRole, byRole, hasRole, visibleText } from '../../support/roles.js';
import { until } from '../../support/story.js';
import {
  backTo,
  focusName,
  is,
  nameOf,
  readable,
  rows,
  show,
  stories,
  untilAnnounced,
  untilFocus,
  untilText,
} from './calendar-story.js';

const day = (name: string | RegExp) => is('gridcell', name);

async function untilDay(begins: string): Promise<void> {
  await until(
    () => focusName().startsWith(`gridcell ${begins}`),
    `focus on the day ${begins}, but it is on ${focusName()}`,
  );
}

/** The names of a row's headers; browsers tell row from column by the scope. */
function headers(row: HTMLElement, scope: 'row' | 'col'): string[] {
  return [...row.querySelectorAll<HTMLTableCellElement>(`th[scope="${scope}"]`)].map(nameOf);
}

describe('the month by keyboard alone', () => {
  it('is one stop, whose name says the date and what there is', async () => {
    const widget = await show(stories.MonthWithUgeSex);
    await tabTo(day(/^mandag den 1\. februar 2027, i dag$/));
    expect(focused()?.getAttribute('aria-current')).to.equal('date');
    await press('Tab');
    expect(focusName()).not.to.match(/^gridcell/);
    await press('Shift+Tab');
    await untilDay('mandag den 1. februar 2027');
    const named = allByRole(widget, 'gridcell').map(nameOf);
    expect(named).to.have.length(28);
    expect(named).to.include(
      'torsdag den 4. februar 2027, 1 kampagne: Verdens Kræftdag (World Cancer Day)',
    );
    expect(named).to.include(
      'onsdag den 10. februar 2027, 2 kampagner: Uge Sex, Bælgfrugternes Dag (World Pulses Day)',
    );
    expect(named).to.include('mandag den 15. februar 2027, Vinterferie');
  });

  it('has weeks 5 to 8 in February 2027, as the headers of its rows', async () => {
    const widget = await show(stories.MonthWithUgeSex);
    const [head, ...weeks] = allByRole(widget, 'row');
    expect(head && headers(head, 'col').join(' ')).to.equal(
      'Uge mandag tirsdag onsdag torsdag fredag lørdag søndag',
    );
    expect(weeks.map((week) => headers(week, 'row').join())).to.deep.equal([
      'uge 5',
      'uge 6',
      'uge 7',
      'uge 8',
    ]);
    const days = allByRole(weeks[1] as HTMLElement, 'gridcell').map(nameOf);
    expect(days[0]).to.equal('mandag den 8. februar 2027, 1 kampagne: Uge Sex');
    expect(days[6]).to.equal('søndag den 14. februar 2027');
  });

  it('walks by day, week, month and year', async () => {
    const widget = await show(stories.MonthWithUgeSex);
    await tabTo(day(/1\. februar 2027/));
    const walk: readonly (readonly [key: string, day: string])[] = [
      ['ArrowRight', 'tirsdag den 2. februar 2027'],
      ['ArrowDown', 'tirsdag den 9. februar 2027'],
      ['ArrowLeft', 'mandag den 8. februar 2027'],
      ['End', 'søndag den 14. februar 2027'],
      ['Home', 'mandag den 8. februar 2027'],
      ['ArrowUp', 'mandag den 1. februar 2027'],
      ['ArrowLeft', 'søndag den 31. januar 2027'],
      ['PageDown', 'søndag den 28. februar 2027'],
      ['PageUp', 'torsdag den 28. januar 2027'],
      ['PageUp', 'mandag den 28. december 2026'],
      ['End', 'søndag den 3. januar 2027'],
      ['Shift+PageDown', 'mandag den 3. januar 2028'],
      ['Shift+PageUp', 'søndag den 3. januar 2027'],
    ];
    for (const [key, wanted] of walk) {
      await press(key);
      await untilDay(wanted);
      expect(allByRole(widget, 'gridcell').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(
        1,
      );
    }
  });

  it('says the month and how many campaigns it has', async () => {
    const widget = await show(stories.Month);
    await tabTo(day(/21\. november 2026/));
    await press('PageDown');
    await untilAnnounced(widget, 'December 2026, 2 kampagner');
    byRole(widget, 'grid', 'December 2026');
    await press('ArrowRight');
    await untilDay('tirsdag den 22. december 2026');
    await press('PageDown');
    await untilAnnounced(widget, 'Januar 2027, 1 kampagne');
    await backTo(is('button', 'Næste måned'));
    await press('Enter');
    // One of the four has no day.
    await untilAnnounced(widget, 'Februar 2027, 4 kampagner');
    expect(focusName()).to.equal('button Næste måned');
  });

  it('opens a day with Enter, and Escape goes back to it', async () => {
    const widget = await show(stories.MonthWithUgeSex);
    await tabTo(day(/1\. februar 2027/));
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await press(key);
    await untilDay('onsdag den 10. februar 2027');
    await press('Enter');
    await untilFocus('heading Onsdag den 10. februar 2027');
    const panel = byRole(widget, 'region', 'Onsdag den 10. februar 2027');
    expect(rows(panel).map((row) => allByRole(row, 'button')[0]?.textContent.trim())).to.deep.equal(
      ['Uge Sex', 'Bælgfrugternes Dag (World Pulses Day)'],
    );
    await tabTo(is('button', 'Uge Sex'));
    await press('Enter');
    await untilText(panel, 'Skolerne underviser i krop, følelser, grænser og sex.');
    await press('Escape');
    await until(() => !visibleText(panel).includes('Skolerne underviser'), 'the detail to close');
    await untilFocus('button Uge Sex');
    await press('Escape');
    await untilDay('onsdag den 10. februar 2027');
    expect(hasRole(widget, 'region', /10\. februar/)).to.equal(false);
  });

  it('says so where a day has nothing', async () => {
    const widget = await show(stories.MonthWithUgeSex);
    await tabTo(day(/1\. februar 2027/));
    await press('Space');
    await untilFocus('heading Mandag den 1. februar 2027');
    await untilText(widget, 'Ingen kampagner denne dag.');
    await press('Tab');
    expect(focusName()).to.equal('button Luk');
    await press('Enter');
    await untilDay('mandag den 1. februar 2027');
  });

  it('has the way to what has no day, in a dialog that gives focus back', async () => {
    const widget = await show(stories.MonthWithUgeSex);
    const name = 'Sikker Internet Dag (Safer Internet Day)';
    await tabTo(is('button', name));
    await press('Enter');
    await until(() => hasRole(widget, 'dialog', name), 'the dialog');
    expect(readable(byRole(widget, 'dialog', name))).to.contain('Dato følger (2027)');
    await press('Escape');
    await until(() => !hasRole(widget, 'dialog'), 'the dialog to close');
    await untilFocus(`button ${name}`);
  });

  it('goes to today from far away', async () => {
    const widget = await show(stories.Month);
    await tabTo(day(/21\. november 2026/));
    await press('Shift+PageDown');
    await untilDay('søndag den 21. november 2027');
    await backTo(is('button', 'I dag'));
    await press('Enter');
    await until(() => hasRole(widget, 'grid', 'November 2026'), 'this month');
    expect(focusName()).to.equal('button I dag');
  });

  it('walks left to right as it is seen where the page runs right to left', async () => {
    const widget = await show(stories.ArabicPage);
    await tabTo(is('radio', /./));
    await press('ArrowDown');
    await until(() => hasRole(widget, 'grid'), 'a month');
    await tabTo(day(/./));
    const before = focused();
    const rtl = getComputedStyle(before as Element).direction === 'rtl';
    const x = before?.getBoundingClientRect().x ?? 0;
    await press('ArrowLeft');
    await until(() => focused() !== before && focusName().startsWith('gridcell'), 'another day');
    const after = focused()?.getBoundingClientRect().x ?? 0;
    expect(after < x, `${rtl ? 'right to left' : 'left to right'}: left is left`).to.equal(true);
  });
});
