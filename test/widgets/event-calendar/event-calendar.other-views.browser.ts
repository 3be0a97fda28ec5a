import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused, press, tabTo } from '../../support/keys.js';
import { allByRole, byRole, hasRole, visibleText } from '../../support/roles.js';
import { until } from '../../support/story.js';
import {
  focusName,
  is,
  plain,
  readable,
  show,
  stories,
  untilFocus,
  untilText,
} from './calendar-story.js';

const printOfPage = window.print.bind(window);

/** Presses Enter on what prints, and puts the page as the printer gets it. */
async function print(): Promise<void> {
  let asked = 0;
  window.print = () => (asked += 1);
  await press('Enter');
  await until(() => asked === 1, 'the print dialogue');
  await emulateMedia({ media: 'print' });
}

afterEach(async () => {
  window.print = printOfPage;
  dispatchEvent(new Event('afterprint'));
  await emulateMedia({ media: 'screen' });
});

/** How the printer is asked to lay the paper. */
function paper(): string[] {
  return (
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map(({ style }) => style.getPropertyValue('size'))
      // Newer browsers leave unsaid that a page is upright.
      .map((size) => (size === 'a4' ? 'a4 portrait' : size))
  );
}

/** All words in the widget, those for the eye alone included. */
function textOf(widget: HTMLElement): string {
  return [...(widget.shadowRoot?.querySelectorAll('p') ?? [])]
    .map(({ textContent }) => textContent)
    .join(' ');
}

describe('the wheel by keyboard alone', () => {
  it('opens an event from its table in a dialog, and Escape gives focus back', async () => {
    const widget = await show(stories.WheelSchoolYear);
    await tabTo(is('button', 'Uge Sex'), 100);
    await press('Enter');
    await until(() => hasRole(widget, 'dialog', 'Uge Sex'), 'the dialog');
    const dialog = byRole(widget, 'dialog', 'Uge Sex');
    expect(readable(dialog)).to.contain('8.–12. februar 2027 (uge 6)');
    expect(readable(dialog)).to.contain('BørneTelefonen: 116 111, hele døgnet');
    expect(dialog.contains(focused() ?? null)).to.equal(true);
    await press('Escape');
    await until(() => !hasRole(widget, 'dialog'), 'the dialog to close');
    await untilFocus('button Uge Sex');
  });

  it('has a menu in the dialog that Escape closes before the dialog', async () => {
    const widget = await show(stories.WheelSchoolYear);
    await tabTo(is('button', 'Uge Sex'), 100);
    await press('Enter');
    await until(() => hasRole(widget, 'dialog', 'Uge Sex'), 'the dialog');
    await tabTo(is('button', 'Føj Uge Sex til kalender'));
    await press('Enter');
    await until(() => hasRole(widget, 'link', /^Outlook\.com/), 'the menu');
    await press('Escape');
    await until(() => !hasRole(widget, 'link', /^Outlook\.com/), 'the menu to close');
    expect(hasRole(widget, 'dialog', 'Uge Sex')).to.equal(true);
    expect(focusName()).to.equal('button Føj Uge Sex til kalender');
    await press('Escape');
    await until(() => !hasRole(widget, 'dialog'), 'the dialog to close');
    await untilFocus('button Uge Sex');
  });

  it('has the same events in its drawing and in its table', async () => {
    const widget = await show(stories.WheelSchoolYear);
    const drawing = byRole(widget, 'img', /^Årshjul\. Skoleåret 2026\/27, 52 kampagner/);
    const titles = [...drawing.querySelectorAll('title')].map((each) => plain(each.textContent));
    const [, ...rows] = allByRole(byRole(widget, 'table'), 'row');
    expect(rows).to.have.length(52);
    for (const row of rows) {
      const [number = ''] = /^\d+/.exec(readable(row)) ?? [];
      const [button] = allByRole(row, 'button');
      const name = `${number}. ${plain(button?.textContent ?? '')}, `;
      if (readable(row).includes('Dato følger')) continue;
      expect(
        titles.filter((title) => title.startsWith(name)),
        name,
      ).to.have.length(1);
    }
    expect(titles).to.include('27. Uge Sex, 8.–12. februar 2027 (uge 6)');
  });

  it('turns to the next year', async () => {
    const widget = await show(stories.WheelCalendarYear);
    byRole(widget, 'heading', 'Årshjul 2026');
    await tabTo(is('button', '2027'));
    await press('Enter');
    await until(() => hasRole(widget, 'heading', 'Årshjul 2027'), 'the next year');
    expect(focusName()).to.equal('button 2028');
    await untilText(widget, /2027 · \d+ kommende kampagner/);
  });
});

describe('the plan by grade', () => {
  it('says what a grade meets and when, and opens it', async () => {
    const widget = await show(stories.Grades);
    const table = byRole(widget, 'table', 'Plan for klassetrin. Skoleåret 2026/27');
    const rows = [...table.querySelectorAll<HTMLElement>('th[scope="row"]')].map(visibleText);
    expect(rows.slice(0, 11)).to.deep.equal(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((grade) => `${grade}. klasse`),
    );
    expect(rows).to.have.length(12);
    expect(
      allByRole(table, 'columnheader')
        .map(visibleText)
        .filter((name) => /^[A-Z][a-z]{2}\.?$/.test(name))
        .join(' '),
    ).to.equal('Aug. Sep. Okt. Nov. Dec. Jan. Feb. Mar. Apr. Maj Jun. Jul.');
    const parents = 'Forældremøde om unge og alkohol';
    await tabTo(is('button', parents), 100);
    await press('Enter');
    await until(() => hasRole(widget, 'dialog', parents), 'the dialog');
    expect(readable(byRole(widget, 'dialog', parents))).to.contain('8. klasse');
    await press('Escape');
    await untilFocus(`button ${parents}`);
  });

  it('says so where no event has grades', async () => {
    const widget = await show(stories.GradesWithoutAny);
    await untilText(widget, 'Kalenderen siger ikke, hvilke klassetrin kampagnerne er for.');
  });

  it('is a list of grades in a narrow column', async () => {
    const widget = await show(stories.Grades, {}, { width: '320px' });
    expect(hasRole(widget, 'table')).to.equal(false);
    await tabTo(
      ({ localName, textContent }) => localName === 'summary' && textContent.includes('8. klasse'),
    );
    await press('Enter');
    await tabTo(is('button', 'Forældremøde om unge og alkohol'));
    await press('Enter');
    await until(() => hasRole(widget, 'dialog'), 'the dialog');
    await press('Escape');
    await untilFocus('button Forældremøde om unge og alkohol');
  });
});

describe('the card with what comes next', () => {
  it('says how many days there are to go', async () => {
    const widget = await show(stories.Next, { today: '2026-11-25' });
    expect(readable(widget)).to.match(/om 6 dage/i);
    expect(textOf(widget)).to.match(/6\s*dage til/);
    expect(readable(widget)).to.match(
      /Verdens Aidsdag \(World AIDS Day\).*tirsdag den 1\. december 2026/i,
    );
    await tabTo(is('button', 'Verdens Aidsdag (World AIDS Day)'));
    await press('Enter');
    await untilText(widget, /Kilde:/);
    await press('Escape');
    await until(() => !readable(widget).includes('Kilde:'), 'the detail to close');
    await untilFocus('button Verdens Aidsdag (World AIDS Day)');
  });

  it('says so on the day itself', async () => {
    const widget = await show(stories.Next, { today: '2026-12-01' });
    expect(readable(widget)).to.match(/i dag/i);
    expect(readable(widget)).not.to.match(/-?\b0 dage/);
  });
});

describe('the card in a narrow column', () => {
  it('breaks no line inside a date', async () => {
    const widget = await show(stories.Next, { today: '2026-11-25' }, { width: '272px' });
    const texts = [...(widget.shadowRoot?.querySelectorAll('p') ?? [])]
      .flatMap(({ childNodes }) => [...childNodes])
      .filter((node) => node instanceof Text);
    const text = texts.find(({ data }) => /^[A-Z][a-zø]+dag den \d/.test(plain(data)));
    if (!text) throw new Error('No date');
    const date = document.createRange();
    date.setStart(text, text.data.search(/\d/));
    date.setEnd(text, text.data.search(/20\d\d/) + 4);
    expect(new Set([...date.getClientRects()].map(({ top }) => Math.round(top))).size).to.equal(1);
  });
});

describe('taking the calendar home by keyboard', () => {
  it('opens the panel at its heading, and Escape closes it', async () => {
    const widget = await show(stories.WithFeed);
    await tabTo(is('button', 'Abonner på kalenderen'), 100);
    expect(focused()?.ariaExpanded).to.equal('false');
    await press('Enter');
    await untilFocus('heading Abonner på kalenderen');
    const panel = byRole(widget, 'region', 'Abonner på kalenderen');
    expect(readable(panel)).to.contain('Google Kalender kan være et døgn om det');
    const field = byRole(panel, 'textbox', 'Link til kalenderen') as HTMLInputElement;
    expect(field.value).to.equal('https://www.eksempel-kommune.example/kampagnedage.ics');
    const link = byRole(panel, 'link', 'Åbn i mit kalenderprogram');
    expect(link.getAttribute('href')).to.equal(
      'webcal://www.eksempel-kommune.example/kampagnedage.ics',
    );
    await tabTo(is('button', 'Luk'));
    await tabTo(is('textbox', 'Link til kalenderen'));
    expect(field.selectionEnd).to.equal(field.value.length);
    await press('Escape');
    await untilFocus('button Abonner på kalenderen');
    expect(hasRole(widget, 'region', 'Abonner på kalenderen')).to.equal(false);
  });

  it('holds the panel in a narrow column with large text', async () => {
    const widget = await show(stories.WithFeed, {}, { width: '288px' });
    widget.style.fontSize = '150%';
    byRole(widget, 'button', 'Abonner på kalenderen').click();
    await untilFocus('heading Abonner på kalenderen');
    const panel = byRole(widget, 'region', 'Abonner på kalenderen');
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });

  it('offers the file alone where there is no feed', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('button', 'Hent kalenderen'), 100);
    await press('Enter');
    await untilFocus('heading Hent kalenderen');
    expect(hasRole(widget, 'textbox')).to.equal(false);
    expect(readable(widget)).to.contain('En fil retter sig ikke, hvis en dato bliver ændret.');
    expect(hasRole(widget, 'button', 'Hent det, jeg har valgt')).to.equal(false);
    byRole(widget, 'button', 'Hent hele kalenderen');
  });
});

describe('printing', () => {
  it('prints the list with every row, and the rest of the page hidden', async () => {
    const around = document.createElement('p');
    around.textContent = 'Sidens egen tekst';
    document.body.append(around);
    try {
      const widget = await show(stories.Agenda);
      await tabTo(is('button', 'Udskriv listen'), 100);
      await print();
      expect(around.checkVisibility()).to.equal(false);
      expect(readable(widget)).to.contain('Royal Run, mandag den 17. maj 2027');
      expect(readable(widget)).not.to.match(/Føj|Filtrer|Udskriv|Vis flere/);
      dispatchEvent(new Event('afterprint'));
      expect(around.checkVisibility()).to.equal(true);
    } finally {
      around.remove();
    }
  });

  it('prints the wheel from the list', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('button', 'Udskriv årshjul'), 100);
    await print();
    expect(hasRole(widget, 'img', /^Årshjul/)).to.equal(true);
    expect(readable(widget)).to.contain('Årshjul 2026/27');
    expect(paper()).to.deep.equal(['a4 portrait']);
    expect(readable(widget)).to.contain('Royal Run');
  });

  for (const [name, story, said] of [
    ['Udskriv måneden', stories.Month, 'November 2026'],
    ['Udskriv planen', stories.Grades, 'Klassetrin 2026/27'],
  ] as const) {
    it(`${name}: what is shown, without what only a screen needs`, async () => {
      const widget = await show(story);
      await tabTo(is('button', name), 100);
      await print();
      expect(readable(widget)).to.contain(said);
      expect(paper()).to.deep.equal(['a4 landscape']);
      expect(hasRole(widget, 'button', name)).to.equal(false);
    });
  }

  for (const [name, story, role, said] of [
    ['Udskriv planen', stories.Grades, 'table', /^Plan for klassetrin/],
    ['Udskriv måneden', stories.Month, 'grid', 'November 2026'],
  ] as const) {
    it(`${name} from a narrow column: as wide as the paper, and narrow again after`, async () => {
      const widget = await show(story, {}, { width: '320px' });
      expect(hasRole(widget, role, said)).to.equal(false);
      await tabTo(is('button', name), 100);
      await print();
      expect(hasRole(widget, role, said)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      await until(() => !hasRole(widget, role, said), 'the narrow view');
    });
  }
});
