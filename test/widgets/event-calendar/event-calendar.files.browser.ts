import { expect } from 'chai';
import ICAL from 'ical.js';
import { press, tabTo } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import {
  campaignRows,
  is,
  readable,
  row,
  rows,
  show,
  stories,
  untilFocus,
  untilText,
} from './calendar-story.js';
import { Downloads } from '../../support/saved-files.js';

/** The entries of a calendar file, as an independent parser reads them. */
function entriesOf(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

async function openMenu(widget: HTMLElement, title: string): Promise<HTMLElement> {
  await tabTo(is('button', `Føj ${title} til kalender`), 150);
  await press('Enter');
  const found = row(widget, title);
  await until(() => hasRole(found, 'link', /^Google Kalender/), 'the menu');
  return found;
}

function address(root: HTMLElement, name: RegExp): URL {
  return new URL(byRole(root, 'link', name).getAttribute('href') ?? '');
}

describe('files for one’s own calendar', () => {
  let downloads: Downloads;
  beforeEach(() => (downloads = new Downloads()));
  afterEach(() => downloads.stop());

  it('saves one event, with exclusive end and an id that stays', async () => {
    const widget = await show(stories.Agenda);
    await openMenu(widget, 'Uge Sex');
    await press('Tab');
    await press('Enter', 'Enter');
    const [first, second] = await downloads.files(2);
    expect(first?.name).to.equal('uge-sex.ics');
    expect(first?.type).to.equal('text/calendar;charset=utf-8');
    const [entry, ...others] = entriesOf(first?.text ?? '');
    expect(others).to.deep.equal([]);
    expect(entry?.summary).to.equal('Uge Sex');
    expect(entry?.startDate.toString()).to.equal('2027-02-08');
    expect(entry?.endDate.toString()).to.equal('2027-02-13');
    expect(entry?.uid).to.match(/^uge-sex-2027@eksempel-kommune\.example$/);
    expect(entriesOf(second?.text ?? '')[0]?.uid).to.equal(entry?.uid);
    expect(first?.text).to.contain('DTSTART;VALUE=DATE:20270208\r\n');
    expect(first?.text).to.match(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
    expect(
      Math.max(
        ...(first?.text ?? '').split('\r\n').map((line) => new TextEncoder().encode(line).length),
      ),
    ).to.be.at.most(75);
  });

  it('saves a timed event at the right instant', async () => {
    const widget = await show(stories.TimedEvents);
    await openMenu(widget, 'Webinar fra Nuuk om fællesskaber');
    await press('Tab', 'Enter');
    const [file] = await downloads.files(1);
    const [entry] = entriesOf(file?.text ?? '');
    // 11 o'clock in Nuuk is two hours behind UTC in January.
    expect(entry?.startDate.toJSDate().toISOString()).to.equal('2027-01-14T13:00:00.000Z');
    expect(entry?.endDate.toJSDate().toISOString()).to.equal('2027-01-14T14:00:00.000Z');
    expect(entry?.summary).to.equal('Webinar fra Nuuk om fællesskaber');
  });

  it('saves a deadline with an alarm', async () => {
    const widget = await show(stories.Agenda);
    const deadline = rows(widget).find((each) => readable(each).includes('25. januar 2027'));
    const [button] = deadline ? allByRole(deadline, 'button', /^Føj/) : [];
    await tabTo((element) => element === button, 150);
    await press('Enter');
    await until(() => hasRole(widget, 'link', /^Google/), 'the menu');
    await press('Tab', 'Enter');
    const [file] = await downloads.files(1);
    const [entry] = entriesOf(file?.text ?? '');
    expect(entry?.startDate.toString()).to.equal('2027-01-25');
    expect(entry?.component.getAllSubcomponents('valarm')).to.have.length(1);
  });

  it('saves what was chosen, and all of it', async () => {
    const widget = await show(stories.DeepLinkToFilter);
    await untilText(widget, /kommende kampagner? · Tobak/);
    const chosen = campaignRows(widget).filter((each) => hasRole(each, 'button', /^Føj/)).length;
    await tabTo(is('button', 'Hent kalenderen'), 150);
    await press('Enter');
    await untilFocus('heading Hent kalenderen');
    await tabTo(is('button', 'Hent det, jeg har valgt'));
    await press('Enter');
    await tabTo(is('button', 'Hent hele kalenderen'));
    await press('Enter');
    const [filtered, whole] = await downloads.files(2);
    const titles = entriesOf(filtered?.text ?? '').map(({ summary }) => summary);
    expect(titles.length).to.be.at.least(chosen);
    expect(titles).to.include('Verdens Tobaksfri Dag (World No Tobacco Day)');
    expect(titles).not.to.include('Uge Sex');
    const all = entriesOf(whole?.text ?? '');
    expect(all.length).to.be.greaterThan(80);
    expect(new Set(all.map(({ uid }) => uid)).size).to.equal(all.length);
    const weeks = all.filter(({ summary }) => summary === 'Uge Sex');
    expect(weeks.map(({ startDate }) => startDate.toString())).to.deep.equal([
      '2027-02-08',
      '2028-02-07',
    ]);
    // Dates to follow, and days that nobody has confirmed, are guesses in a calendar.
    expect(all.map(({ summary }) => summary)).not.to.include('Verdens KOL-dag (World COPD Day)');
    expect(all.map(({ summary }) => summary)).not.to.include('Danmark Spiser Sammen, forår');
    await untilText(widget, /ikke med, fordi datoen ikke er kendt/);
    expect(whole?.name).to.equal('kampagner-og-mærkedage.ics');
  });
});

describe('links to calendars on the web', () => {
  it('fills in whole days as each service counts them', async () => {
    const widget = await show(stories.Agenda);
    const menu = await openMenu(widget, 'Uge Sex');
    const google = address(menu, /^Google Kalender/);
    expect(google.origin).to.equal('https://calendar.google.com');
    expect(google.searchParams.get('text')).to.equal('Uge Sex');
    // The end is the day after.
    expect(google.searchParams.get('dates')).to.equal('20270208/20270213');
    for (const [name, host] of [
      [/^Outlook\.com/, 'outlook.live.com'],
      [/^Outlook på arbejde/, 'outlook.office.com'],
    ] as const) {
      const outlook = address(menu, name);
      expect(outlook.host).to.equal(host);
      expect(outlook.searchParams.get('subject')).to.equal('Uge Sex');
      expect(outlook.searchParams.get('startdt')).to.equal('2027-02-08');
      expect(outlook.searchParams.get('enddt')).to.equal('2027-02-13');
      expect(outlook.searchParams.get('allday')).to.equal('true');
    }
    for (const link of allByRole(menu, 'link', /ny fane/)) {
      expect(link.getAttribute('rel')).to.contain('noopener');
      expect(link.getAttribute('target')).to.equal('_blank');
    }
  });

  it('gives instants for timed events', async () => {
    const widget = await show(stories.TimedEvents);
    const menu = await openMenu(widget, 'Webinar fra Nuuk om fællesskaber');
    expect(address(menu, /^Google Kalender/).searchParams.get('dates')).to.equal(
      '20270114T130000Z/20270114T140000Z',
    );
  });
});
