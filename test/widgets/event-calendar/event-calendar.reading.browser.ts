import { expect } from 'chai';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { press, tabTo } from '../../support/keys.js';
import { nextFrame, until } from '../../support/story.js';
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

/** Shows what is over, and every row. */
async function showEverything(widget: HTMLElement): Promise<void> {
  await tabTo(is('button', /^Vis \d+ tidligere/));
  await press('Enter');
  await untilText(widget, 'Skjul tidligere kampagner');
  await showMore(widget);
}

async function showMore(widget: HTMLElement): Promise<void> {
  const more = /^(Vis flere|Show more)/;
  while (hasRole(widget, 'button', more)) {
    const before = rows(widget).length;
    byRole(widget, 'button', more).focus();
    await press('Enter');
    await until(() => rows(widget).length > before, 'more rows');
  }
}

describe('what people read in the list', () => {
  it('has a week once, with its days and its number', async () => {
    const widget = await show(stories.Agenda);
    const heading = 'Uge Sex, 8.–12. februar 2027 (uge 6)';
    expect(
      allByRole(widget, 'heading')
        .map(readable)
        .filter((name) => name.startsWith('Uge Sex,')),
    ).to.deep.equal([heading]);
    expect(readable(row(widget, 'Uge Sex,'))).to.contain(
      'Hele ugen · for 0.–10. klasse og ungdomsuddannelse',
    );
  });

  it('has the days that people ask about, each on its day', async () => {
    const widget = await show(stories.Agenda);
    await showEverything(widget);
    const table: readonly (readonly [title: string, ...said: string[]])[] = [
      ['Skolernes Motionsdag', 'fredag den 9. oktober 2026', 'Fredag i uge 41'],
      ['Royal Run', 'mandag den 17. maj 2027'],
      ['Verdens Tobaksfri Dag (World No Tobacco Day)', 'mandag den 31. maj 2027'],
      ['Verdens KOL-dag', 'Dato følger (2026)'],
      ['Danmark Spiser Sammen, efterår', '2.–8. november 2026 (uge 45)', 'Ikke bekræftet for 2026'],
      [
        'Danmark Spiser Sammen, forår',
        '26. april – 2. maj 2027',
        'Uge 17',
        'Ikke bekræftet for 2027',
      ],
      ['Verdensugen om Antibiotikaresistens', '18.–24. november 2026', 'I gang nu'],
    ];
    for (const [title, ...said] of table) {
      const found = readable(row(widget, title));
      for (const words of said) expect(found).to.contain(words);
    }
    const unknown = allByRole(row(widget, 'Verdens KOL-dag'), 'heading').map(readable);
    expect(unknown).to.deep.equal(['Verdens KOL-dag (World COPD Day), Dato følger (2026)']);
    expect(hasRole(row(widget, 'Verdens KOL-dag'), 'button', /^Føj/)).to.equal(false);
    expect(hasRole(row(widget, 'Danmark Spiser Sammen, forår'), 'button', /^Føj/)).to.equal(false);
  });

  it('counts as many as it shows, before and after what is over', async () => {
    const widget = await show(stories.Agenda);
    await showEverything(widget);
    const upcoming = Number(/(\d+) kommende kampagner/.exec(readable(widget))?.[1]);
    expect(upcoming).to.equal(32);
    expect(campaignRows(widget)).to.have.length(upcoming + 20);
    const days = [...(widget.shadowRoot?.querySelectorAll('h4 time') ?? [])].map(
      (time) => time.getAttribute('datetime') ?? '',
    );
    expect(days.filter((day) => day.length === 10)).to.deep.equal(
      days.filter((day) => day.length === 10).toSorted(),
    );
  });

  it('has deadlines on days of their own, with what they are for', async () => {
    const widget = await show(stories.Agenda);
    const deadline = rows(widget).find((each) => readable(each).includes('25. januar 2027'));
    const [heading] = deadline ? allByRole(deadline, 'heading') : [];
    expect(heading && readable(heading)).to.match(
      /[Ss]kriv til forældrene.*, mandag den 25\. januar 2027$/,
    );
    expect(deadline && readable(deadline)).to.contain('Uge Sex');
    expect(
      deadline && hasRole(deadline, 'button', /^Føj .*[Ss]kriv til forældrene.* til kalender$/),
    ).to.equal(true);
  });

  it('says cancelled, moved and provisional, and why', async () => {
    const widget = await show(stories.EveryRule);
    expect(readable(row(widget, 'Aflyst i 2027'))).to.contain(
      'fredag den 12. februar 2027, Aflyst i 2027',
    );
    expect(hasRole(row(widget, 'Aflyst i 2027'), 'button', /^Føj/)).to.equal(false);
    expect(readable(row(widget, 'Flyttet i 2027'))).to.contain(
      'onsdag den 27. januar 2027, Flyttet i 2027',
    );
    expect(readable(row(widget, 'Forventet, men ikke aftalt'))).to.contain('Foreløbig dato');
    expect(readable(row(widget, 'Uge 53, når'))).to.contain(
      '28. december 2026 – 3. januar 2027 (uge 53)',
    );
  });

  it('never gives a day to what has none', async () => {
    const widget = await show(stories.Partnership);
    const open = campaignRows(widget).filter((each) =>
      /uden fast dato|hvert andet år/.test(readable(each)),
    );
    expect(open.length).to.be.greaterThan(5);
    for (const each of open) {
      expect(each.querySelector('time')).to.equal(null);
      expect(hasRole(each, 'button', /^Føj/)).to.equal(false);
    }
    byRole(widget, 'heading', 'Uden fast dato');
    expect(readable(row(widget, 'Samtaler om sundhed'))).to.contain(
      '1–2 gange om året, 2–3 dage ad gangen',
    );
  });

  it('says the clock, and whose it is', async () => {
    const widget = await show(stories.TimedEvents);
    expect(readable(row(widget, 'Webinar fra Nuuk'))).to.contain('kl. 11.00–12.00 (tid i Nuuk)');
    expect(readable(row(widget, 'Nattevandring'))).to.contain(
      '11.–12. december 2026 kl. 22.00–02.00',
    );
  });

  it('has the way on when the year is nearly over', async () => {
    const widget = await show(stories.EndOfSchoolYear);
    expect(readable(widget)).to.contain('Der er ikke flere kampagner i skoleåret 2026/27.');
    await tabTo(is('button', 'Se skoleåret 2027/28'));
    await press('Enter');
    await untilText(widget, /Skoleåret 2027\/28 · \d+ kommende kampagner/);
    await untilFocus('heading Kampagner og mærkedage');
    await showMore(widget);
    expect(readable(row(widget, 'Uge Sex,'))).to.contain('7.–11. februar 2028 (uge 6)');
  });

  it('has the way back when the filter leaves nothing', async () => {
    const widget = await show(stories.FilteredToNothing);
    expect(readable(widget)).to.contain('Ingen kampagner i skoleåret 2026/27 passer til dit valg.');
    await tabTo(is('button', 'Vis alle kampagner'));
    await press('Enter');
    await untilText(widget, '32 kommende kampagner');
    expect(campaignRows(widget).length).to.be.greaterThan(10);
    await untilFocus('heading Kampagner og mærkedage');
  });

  it('says so where nothing has been added', async () => {
    const widget = await show(stories.Empty, {}, { state: 'empty' });
    expect(readable(widget)).to.contain('Der er ikke lagt kampagner i kalenderen endnu.');
  });
});

describe('other languages', () => {
  it('is English throughout on an English page', async () => {
    const widget = await show(stories.EnglishPage);
    expect(readable(widget)).to.contain('School year 2026/27 · 32 upcoming campaigns');
    expect(readable(row(widget, 'Uge Sex'))).to.contain('8–12 February 2027 (week 6)');
    expect(readable(widget)).to.contain('Last reviewed 21 November 2026');
    expect(byRole(widget, 'region').closest('[lang]')?.getAttribute('lang')).to.equal('en');
    await tabTo(is('radio', 'List'));
    await press('ArrowRight');
    await untilFocus('radio Month');
    await untilText(widget, 'November 2026');
    const danish = /kampagne|mærkedag|Føj|Udskriv|Vis flere|\buge \d|Måned|Liste|Luk/;
    for (const key of ['ArrowRight', 'ArrowRight']) {
      expect(readable(widget)).not.to.match(danish);
      await press(key);
      await nextFrame();
    }
    await until(() => hasRole(widget, 'table'), 'the plan');
    expect(readable(widget)).not.to.match(danish);
  });

  it('follows the page when its language changes', async () => {
    const widget = await show(stories.EnglishPage);
    const page = widget.closest<HTMLElement>('[lang]');
    page?.setAttribute('lang', 'da');
    await untilText(widget, '32 kommende kampagner');
    expect(readable(row(widget, 'Uge Sex,'))).to.contain('8.–12. februar 2027 (uge 6)');
    page?.setAttribute('lang', 'en-GB');
    await untilText(widget, '32 upcoming campaigns');
  });

  it('marks what is in another language than the rest', async () => {
    const config = {
      ...(stories.English.args?.config as object),
      title: { da: 'Kampagner i Eksempelby' },
    };
    const widget = await show(stories.English, { config });
    const title = byRole(widget, 'heading', 'Kampagner i Eksempelby').querySelector('[lang]');
    expect(title?.getAttribute('lang')).to.equal('da');
  });

  it('runs its own words the way they are read, on a page that runs the other way', async () => {
    const widget = await show(stories.ArabicPage);
    const [choice] = allByRole(widget, 'radio');
    expect(choice && getComputedStyle(choice).direction).to.equal('ltr');
    expect(choice?.closest('[lang]')?.getAttribute('lang')).to.match(/^(en|da)$/);
  });

  it('shows content in its own language, though the interface has it not', async () => {
    const widget = await show(stories.ArabicPage);
    const title = byRole(widget, 'heading', 'الحملات والأيام الصحية').querySelector('[lang]');
    expect(title?.getAttribute('lang')).to.equal('ar');
    expect(title && getComputedStyle(title).direction).to.equal('rtl');
    const intro = [...(widget.shadowRoot?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
      textContent.includes('هنا أيام وأسابيع عن الصحة والرفاه.'),
    );
    expect(intro?.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(intro && getComputedStyle(intro).direction).to.equal('rtl');
    await showMore(widget);
    const day = byRole(widget, 'button', 'اليوم العالمي للامتناع عن تعاطي التبغ');
    expect(day.querySelector('[lang]')?.getAttribute('lang')).to.equal('ar');
  });
});
