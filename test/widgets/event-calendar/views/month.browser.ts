import { expect } from 'chai';
import meta, {
  Month,
  MonthWithUgeSex,
} from '../../../../stories/event-calendar/event-calendar.stories.js';
import { focused, press, tabTo } from '../../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../../support/roles.js';
import { renderStory, until, type Story } from '../../../support/story.js';

const show = (story: object) => renderStory(story as Story, meta as Story);

/** What a screen reader says of the day that has focus. */
const dayInFocus = (): string =>
  focused()?.role === 'gridcell'
    ? (focused()?.querySelector('span')?.textContent.trim() ?? '').replaceAll('\u00a0', ' ')
    : `no day but ${focused()?.localName}`;

async function moveTo(beginning: string): Promise<void> {
  await until(
    () => dayInFocus().startsWith(beginning),
    `focus on ${beginning}, but it is on ${dayInFocus()}`,
    3000,
  );
}

const enterGrid = (): Promise<Element> => tabTo((element) => element.role === 'gridcell');

describe('the month grid', () => {
  it('is a table of weeks with their ISO numbers', async () => {
    const widget = await show(MonthWithUgeSex);
    const grid = byRole(widget, 'grid', 'Februar 2027');
    const weeks = [...grid.querySelectorAll('th[scope="row"] > :first-child')];
    expect(weeks.map((week) => week.textContent)).to.deep.equal([
      'uge 5',
      'uge 6',
      'uge 7',
      'uge 8',
    ]);
    expect(allByRole(grid, 'gridcell')).to.have.length(28);
  });

  it('names a day by its campaigns and holidays', async () => {
    const widget = await show(MonthWithUgeSex);
    byRole(widget, 'gridcell', /^onsdag den 10\. februar 2027, 2 kampagner: Uge Sex, /);
    byRole(widget, 'gridcell', /^mandag den 15\. februar 2027, Vinterferie/);
    byRole(widget, 'gridcell', /^mandag den 1\. februar 2027, i dag$/);
  });

  it('is one tab stop, and keys move through days, weeks, months and years', async () => {
    await show(Month);
    await enterGrid();
    await moveTo('lørdag den 21. november 2026');
    const table: [key: string, day: string][] = [
      ['ArrowRight', 'søndag den 22. november 2026'],
      ['ArrowUp', 'søndag den 15. november 2026'],
      ['Home', 'mandag den 9. november 2026'],
      ['End', 'søndag den 15. november 2026'],
      ['PageDown', 'tirsdag den 15. december 2026'],
      ['Shift+PageDown', 'onsdag den 15. december 2027'],
      ['Shift+PageUp', 'tirsdag den 15. december 2026'],
      ['PageUp', 'søndag den 15. november 2026'],
    ];
    for (const [key, day] of table) {
      await press(key);
      await moveTo(day);
    }
    await press('Tab');
    expect(focused()?.role).to.not.equal('gridcell');
  });

  it('turns the page when an arrow leaves the month', async () => {
    const widget = await show(MonthWithUgeSex);
    await enterGrid();
    await press('ArrowLeft');
    await moveTo('søndag den 31. januar 2027');
    expect(hasRole(widget, 'heading', 'Januar 2027')).to.equal(true);
  });

  it('opens a day under the grid and gives focus back to it', async () => {
    const widget = await show(MonthWithUgeSex);
    await enterGrid();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await press(key);
    await moveTo('onsdag den 10. februar 2027');
    await press('Enter');
    await until(() => hasRole(widget, 'region', 'Onsdag den 10. februar 2027'));
    const panel = byRole(widget, 'region', 'Onsdag den 10. februar 2027');
    await until(() => focused() === byRole(panel, 'heading', 'Onsdag den 10. februar 2027'));
    byRole(panel, 'button', 'Uge Sex');
    await press('Escape');
    await moveTo('onsdag den 10. februar 2027');
    expect(hasRole(widget, 'region', 'Onsdag den 10. februar 2027')).to.equal(false);
  });

  it('says so where a day has nothing', async () => {
    const widget = await show(MonthWithUgeSex);
    await enterGrid();
    await press('Enter');
    await until(() => hasRole(widget, 'region', 'Mandag den 1. februar 2027'));
    const panel = byRole(widget, 'region', 'Mandag den 1. februar 2027');
    expect(panel.textContent).to.contain('Ingen kampagner denne dag.');
  });

  it('lists what has no day beside the grid, never in it', async () => {
    const widget = await show(Month);
    byRole(widget, 'button', /^Verdens KOL-dag/);
    const grid = byRole(widget, 'grid');
    expect(grid.textContent).to.not.contain('KOL');
  });

  it('announces the month with its number of campaigns', async () => {
    const widget = await show(Month);
    byRole(widget, 'button', 'Næste måned').click();
    await until(() =>
      allByRole(widget, 'status').some((status) =>
        /^December 2026, \d+ kampagner?$/.test(status.textContent.replaceAll('\u00a0', ' ').trim()),
      ),
    );
  });

  it('opens the event itself where a pointer hits it', async () => {
    const widget = await show(MonthWithUgeSex);
    const bar = [...byRole(widget, 'grid').querySelectorAll<HTMLElement>('[data-key]')].find(
      (element) => element.textContent.includes('Uge Sex'),
    );
    bar?.click();
    await until(() => hasRole(widget, 'dialog', 'Uge Sex'));
    byRole(byRole(widget, 'dialog', 'Uge Sex'), 'button', 'Luk').click();
    await until(() => !hasRole(widget, 'dialog'));
  });
});

describe('the month grid read from right to left', () => {
  it('moves as it is seen', async () => {
    const mirrored = {
      ...MonthWithUgeSex,
      decorators: [
        (story: () => unknown) => {
          document.documentElement.dir = 'rtl';
          return story();
        },
      ],
    };
    try {
      const widget = await show(mirrored);
      const wrapper = byRole(widget, 'grid').closest<HTMLElement>('[dir]');
      if (wrapper) wrapper.dir = 'rtl';
      await enterGrid();
      await press('ArrowLeft');
      await moveTo('tirsdag den 2. februar 2027');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});
