import { expect } from 'chai';
import { press, tabTo } from '../../support/keys.js';
import { watchProblems } from '../../support/problems.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import {
  campaignRows,
  focusName,
  is,
  readable,
  row,
  show,
  stories,
  untilQuiet,
  untilText,
} from './calendar-story.js';

const AIDS = 'Verdens Aidsdag (World AIDS Day)';

describe('what a calendar leaves behind', () => {
  it('stores nothing, asks no one else, and leaves the history alone', async () => {
    const state = { fra: 'siden' };
    history.replaceState(state, '', location.href);
    const { length } = history;
    performance.clearResourceTimings();
    const widget = await show(stories.WithFeed);
    await tabTo(is('button', AIDS), 100);
    await press('Enter');
    await untilText(widget, 'Kilde:');
    await tabTo(is('button', `Føj ${AIDS} til kalender`));
    await press('Enter');
    await until(() => hasRole(widget, 'link', /^Google/), 'the menu');
    await tabTo(is('button', 'Abonner på kalenderen'), 150);
    await press('Enter');
    await until(() => hasRole(widget, 'textbox'), 'the panel');
    for (const view of ['Måned', 'Årshjul', 'Klassetrin']) {
      byRole(widget, 'radio', view).click();
      await untilQuiet();
    }
    const origins = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin);
    expect([...new Set(origins)].filter((origin) => origin !== location.origin)).to.deep.equal([]);
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(history.state).to.deep.equal(state);
    expect(history.length).to.equal(length);
  });
});

describe('a calendar among others', () => {
  it('does not disturb another on the same page', async () => {
    const first = await show(stories.Agenda);
    const second = await show(stories.Layers);
    const before = readable(second);
    await tabTo(is('button', AIDS), 100);
    await press('Enter');
    await untilText(first, 'Kilde:');
    expect(readable(second)).to.equal(before);
    byRole(second, 'radio', 'Måned').click();
    await until(() => hasRole(second, 'grid'), 'a month');
    expect(hasRole(first, 'grid')).to.equal(false);
    expect(byRole(first, 'button', AIDS).ariaExpanded).to.equal('true');
  });

  it('shares the address with another that also keeps its state there', async () => {
    const fragment = 'sund-calendar=event:uge-sex-2027';
    const first = await show(stories.DeepLinkToEvent, { fragment });
    const second = await show(stories.DeepLinkToEvent, { fragment });
    for (const widget of [first, second]) await untilText(widget, 'Skolerne underviser i krop');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes on after it was moved', async () => {
    const watch = watchProblems();
    try {
      const widget = await show(stories.Agenda);
      byRole(widget, 'radio', 'Måned').click();
      await until(() => hasRole(widget, 'grid', 'November 2026'), 'a month');
      const elsewhere = document.createElement('section');
      widget.parentElement?.append(elsewhere);
      elsewhere.append(widget);
      await untilQuiet();
      byRole(widget, 'grid', 'November 2026');
      byRole(widget, 'button', 'Næste måned').click();
      await until(() => hasRole(widget, 'grid', 'December 2026'), 'the next month');
      expect(watch.problems).to.deep.equal([]);
    } finally {
      watch.stop();
    }
  });

  it('shows another config when it is given one, and begins anew', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('button', AIDS), 100);
    await press('Enter');
    await untilText(widget, 'Kilde:');
    widget.config = { ...(stories.OwnData.args?.config as object), title: 'En anden' };
    await until(() => hasRole(widget, 'heading', 'En anden'), 'the other');
    expect(byRole(widget, 'button', AIDS).ariaExpanded).to.equal('false');
    expect(campaignRows(widget).length).to.be.greaterThan(10);
  });

  it('keeps what the visitor has open when the page draws it again', async () => {
    const widget = await show(stories.Agenda);
    await tabTo(is('button', AIDS), 100);
    await press('Enter');
    await untilText(widget, 'Kilde:');
    widget.today = '2026-11-22';
    await untilText(widget, 'om 9 dage');
    expect(byRole(widget, 'button', AIDS).ariaExpanded).to.equal('true');
    expect(focusName()).to.equal(`button ${AIDS}`);
  });
});

/** What sticks out of the widget to the side, with some of its text. */
function outside(widget: HTMLElement): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
    .filter((each) => {
      if (
        !each.checkVisibility() ||
        each.closest('.visually-hidden, svg, [role="region"][tabindex]')
      )
        return false;
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map(({ localName, textContent }) => `${localName} ${textContent.trim().slice(0, 40)}`);
}

/** Texts that are cut off, sideways or below. */
function cutOff(widget: HTMLElement): string[] {
  return [
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(
      'button, h2, h3, h4, p, li, td, th, summary, span, b',
    ) ?? []),
  ]
    .filter((each) => {
      if (!each.checkVisibility() || each.closest('.visually-hidden')) return false;
      const { overflow } = getComputedStyle(each);
      return (
        overflow !== 'visible' &&
        (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
      );
    })
    .map(({ localName, textContent }) => `${localName} ${textContent.trim().slice(0, 40)}`);
}

describe('in little room', () => {
  const views = [
    ['the list', stories.Agenda],
    ['the month', stories.MonthWithUgeSex],
    ['the wheel', stories.WheelSchoolYear],
    ['the plan', stories.Grades],
    ['the card', stories.Next],
    ['every rule', stories.EveryRule],
    ['long texts', stories.LongText],
    ['the partnership', stories.Partnership],
  ] as const;

  for (const [name, story] of views) {
    it(`${name} fits in 320 px, also with twice the text size`, async () => {
      const widget = await show(story, {}, { width: '320px' });
      expect(outside(widget)).to.deep.equal([]);
      if (widget.parentElement) widget.parentElement.style.fontSize = '200%';
      await untilQuiet();
      expect(outside(widget)).to.deep.equal([]);
      expect(cutOff(widget)).to.deep.equal([]);
    });

    it(`${name} makes room for a reader’s own text spacing`, async () => {
      const widget = await show(story);
      if (widget.parentElement) {
        widget.parentElement.style.cssText =
          'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      }
      await untilQuiet();
      expect(outside(widget)).to.deep.equal([]);
      expect(cutOff(widget)).to.deep.equal([]);
    });
  }

  it('keeps an open detail and its menu inside the row', async () => {
    const widget = await show(stories.Agenda, {}, { width: '290px' });
    byRole(widget, 'button', AIDS).click();
    byRole(widget, 'button', `Føj ${AIDS} til kalender`).click();
    await until(() => hasRole(row(widget, AIDS), 'link', /^Google/), 'the menu');
    await untilText(widget, 'Kilde:');
    const { right } = row(widget, AIDS).getBoundingClientRect();
    for (const link of allByRole(row(widget, AIDS), 'link')) {
      expect(link.getBoundingClientRect().right, link.textContent).to.be.at.most(right + 1);
    }
  });

  it('lists the days of a month instead of drawing it', async () => {
    const widget = await show(stories.MonthWithUgeSex, {}, { width: '320px' });
    expect(hasRole(widget, 'grid')).to.equal(false);
    row(widget, 'Uge Sex,');
    expect(
      allByRole(widget, 'radio')
        .find(({ ariaChecked }) => ariaChecked === 'true')
        ?.textContent.trim(),
    ).to.equal('Måned');
    if (widget.parentElement) widget.parentElement.style.inlineSize = '800px';
    await until(() => hasRole(widget, 'grid', 'Februar 2027'), 'the grid, once there is room');
  });
});
