import { expect } from 'chai';
import meta, {
  EveryRuleOnWheel,
  TenThousandEvents,
  WheelCalendarYear,
  WheelSchoolYear,
} from '../../../../stories/event-calendar/event-calendar.stories.js';
import { focused, press } from '../../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../../support/roles.js';
import { renderStory, until, type Story } from '../../../support/story.js';

const show = (story: object) => renderStory(story as Story, meta as Story);

/** The numbers that are drawn on the wheel. */
const numbersOn = (widget: Element): number[] =>
  [...byRole(widget, 'img').querySelectorAll('text')]
    .filter((text) => text.closest('[data-key]'))
    .map((text) => Number(text.textContent));

describe('the year wheel', () => {
  it('is an image with a name, and a table with the same numbers', async () => {
    const widget = await show(WheelSchoolYear);
    byRole(widget, 'img', /^Årshjul\. Skoleåret 2026\/27, \d+ kampagner\. .* i tabellen\.$/);
    const table = byRole(widget, 'table', 'Kampagner i årshjulet. Skoleåret 2026/27');
    const rows = allByRole(table, 'row').slice(1);
    const inTable = rows.map((row) => Number(row.querySelector('td')?.textContent));
    expect(inTable.length).to.be.greaterThan(40);
    expect(numbersOn(widget).sort((a, b) => a - b)).to.deep.equal(inTable);
  });

  it('begins in August for a school year and in January for a calendar year', async () => {
    const first = (widget: Element): string =>
      byRole(widget, 'img').querySelector('textPath')?.textContent ?? '';
    expect(first(await show(WheelSchoolYear))).to.equal('august');
    expect(first(await show(WheelCalendarYear))).to.equal('januar');
  });

  it('opens an event from the table in a dialog, and gives focus back', async () => {
    const widget = await show(WheelSchoolYear);
    const opener = byRole(widget, 'button', 'Uge Sex');
    opener.focus();
    await press('Enter');
    await until(() => hasRole(widget, 'dialog', 'Uge Sex'));
    const dialog = byRole(widget, 'dialog', 'Uge Sex');
    expect(dialog.contains(focused() ?? null)).to.equal(true);
    expect(dialog.textContent.replaceAll('\u00a0', ' ')).to.contain('februar 2027 (uge 6)');
    byRole(dialog, 'link', '116 111');
    await press('Escape');
    await until(() => !hasRole(widget, 'dialog'));
    expect(focused()).to.equal(opener);
  });

  it('turns to the year before and after', async () => {
    const widget = await show(WheelSchoolYear);
    byRole(widget, 'button', 'Skoleåret 2027/28').click();
    await until(() => hasRole(widget, 'heading', 'Årshjul 2027/28'));
  });

  it('lists what has no place in the year', async () => {
    const widget = await show(EveryRuleOnWheel);
    byRole(widget, 'heading', 'Uden fast dato');
    byRole(widget, 'button', 'Uden dato');
  });

  it('counts months where there are too many events to draw, and the table is cut short', async () => {
    const widget = await show(TenThousandEvents);
    byRole(widget, 'radio', 'Årshjul').click();
    await until(() => hasRole(widget, 'img'));
    expect(numbersOn(widget)).to.deep.equal([]);
    expect(byRole(widget, 'img').querySelectorAll('text').length).to.be.lessThan(100);
    byRole(widget, 'button', /^Vis alle/);
  });
});
