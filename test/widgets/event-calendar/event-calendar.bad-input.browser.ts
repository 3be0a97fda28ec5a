import { expect } from 'chai';
import { press, tabTo } from '../../support/keys.js';
import { watchProblems } from '../../support/problems.js';
import { responseUrl } from '../../support/response.js';
import { byRole, hasRole, visibleText } from '../../support/roles.js';
import { settled, until } from '../../support/story.js';
import { hurry } from '../../core/element/network.js';
import { recordEvents, type Recording } from '../../core/element/sample-page.js';
import {
  campaignRows,
  is,
  readable,
  row,
  rows,
  show,
  stories,
  untilText,
} from './calendar-story.js';

const FALLBACK = 'Spørg Sundhed og Forebyggelse om årets kampagner';
const base = { widget: 'event-calendar', version: 1, lang: 'da' };
const good = {
  id: 'god',
  title: 'Verdens Tobaksfri Dag',
  when: { kind: 'fixed', month: 5, day: 31 },
};

/** Every problem the page has been told of, as "code at.path". */
function told({ errors }: Recording): string[] {
  const last = errors.at(-1);
  return (last?.problems ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** Waits for the editor's report, and opens it. */
async function report(widget: HTMLElement): Promise<string> {
  const found = (): HTMLElement | undefined =>
    [...(widget.shadowRoot?.querySelectorAll('summary') ?? [])].find((each) =>
      each.textContent.includes('i opsætningen skal ses efter'),
    );
  await until(() => found() !== undefined, 'the report');
  const details = found()?.closest('details');
  if (details && !details.open) {
    await tabTo((element) => element === found(), 150);
    await press('Enter');
  }
  return readable(details as HTMLElement);
}

describe('a config with mistakes', () => {
  let watch: ReturnType<typeof watchProblems>;
  let recording: Recording;
  beforeEach(() => {
    watch = watchProblems();
    recording = recordEvents();
  });
  afterEach(() => {
    recording.stop();
    watch.stop();
  });

  it('keeps the rest, and visitors see nothing of it', async () => {
    const widget = await show(stories.PartlyBad);
    await until(() => told(recording).length > 10, 'the closer look');
    await until(() => watch.problems.length > 0, 'the console to be told');
    expect(widget.dataset['sundState']).to.equal('ready');
    expect(readable(row(widget, 'Verdens Tobaksfri Dag'))).to.contain('mandag den 31. maj 2027');
    expect(readable(widget)).not.to.match(
      /31\. april findes|Uge 54|Slutter, før|Samme id to gange \(2\)|Peger på|skal ses efter|Fejl:/,
    );
    row(widget, 'Samme id to gange (1)');
    const shown = campaignRows(widget).length;
    expect(readable(widget)).to.contain(`${shown} kommende kampagner`);
    expect(
      watch.problems.every((problem) =>
        problem.startsWith('console.error: <sund-event-calendar> '),
      ),
    ).to.equal(true);
    const lines = watch.problems.flatMap((problem) => problem.split('\n'));
    expect(new Set(lines).size).to.equal(lines.length);
  });

  it('tells the page each code with its path', async () => {
    await show(stories.PartlyBad);
    await until(() => told(recording).length > 10, 'the closer look');
    expect(told(recording)).to.include.members([
      'impossible-date events.1.when',
      'end-before-start events.3.when.date',
      'unknown-time-zone events.4.time.timeZone',
      'circular-rule events.5.when.to',
      'circular-rule events.6.when.to',
      'unknown-reference events.7.when.to',
      'duplicate-id events.9.id',
      'unknown-theme events.13.themes.0',
    ]);
    expect(recording.errors.every(({ fatal }) => fatal)).to.equal(false);
  });

  it('tells the editor where, what and how to mend it', async () => {
    const widget = await show(stories.PartlyBadForEditor);
    await until(() => told(recording).length > 10, 'the closer look');
    const said = await report(widget);
    for (const line of [
      'Fejl: Datoen 31.4. findes ikke. Den sidste dag i april er den 30. events[1].when',
      'Skriv højst 53. events[2].when.week',
      'Slutningen (2027-03-10) ligger før begyndelsen (2027-03-12). Byt dem om, eller ret en af dem. events[3].when.date',
      'Tidszonen "Europa/København" findes ikke.',
      'i ring: ring-a → ring-b → ring-a. Giv en af dem en dato, der ikke afhænger af de andre. events[5].when.to',
      'Id "dobbelt" er allerede brugt længere oppe.',
      'Mente du "title"? events[10].titel',
      'Linket "javascript:alert(1)" bliver ikke vist.',
      'Temaet "tobakk" står ikke i "themes". Mente du "tobak"? events[13].themes[0]',
    ]) {
      expect(said).to.contain(line);
    }
    expect(widget.shadowRoot?.querySelector('a[href^="javascript"]')).to.equal(null);
  });

  for (const [name, wrong, codes] of [
    [
      'week 53 where no year has one',
      { when: { kind: 'iso-week', week: 53 }, validFrom: 2027, validUntil: 2030 },
      ['week-53'],
    ],
    [
      'a bad RRULE',
      { when: { kind: 'rrule', rrule: 'FREQ=SOMETIMES', start: '2027-01-01' } },
      ['bad-rrule'],
    ],
    [
      'a time that ends before it starts',
      { when: { kind: 'once', date: '2027-02-01' }, time: { start: '10:00', end: '09:00' } },
      ['end-before-start'],
    ],
    [
      'a rule that leads to itself',
      { when: { kind: 'relative', to: 'gal', direction: 'before' } },
      ['circular-rule'],
    ],
    ['a rule of no kind', { when: { kind: 'sometimes' } }, []],
    ['a title that is a number', { title: 42, when: { kind: 'fixed', month: 1, day: 1 } }, []],
    ['null', null, []],
  ] as const) {
    it(`${name}: the rest stands`, async () => {
      const entry = wrong === null ? null : { id: 'gal', title: 'Den gale', ...wrong };
      const widget = await show({}, { config: { ...base, events: [entry, good] }, debug: true });
      row(widget, 'Verdens Tobaksfri Dag');
      const said = await report(widget);
      expect(said).to.contain('events[0]');
      await until(
        () => codes.every((code) => told(recording).some((each) => each.startsWith(code))),
        codes.join(),
      );
      expect(
        watch.problems.filter((each) => !each.startsWith('console.error: <sund-')),
      ).to.deep.equal([]);
    });
  }

  it('uses Danish time where the calendar’s own time zone is unknown', async () => {
    const config = { ...base, timeZone: 'Mars/Olympus', events: [good] };
    const widget = await show({}, { config, debug: true });
    row(widget, 'Verdens Tobaksfri Dag');
    expect(await report(widget)).to.match(/Tidszonen "Mars\/Olympus" findes ikke\..*timeZone/);
  });

  it('survives texts and ids that try to break out', async () => {
    const evil = '"><img src=x onerror="alert(1)"><script>alert(1)</script>';
    const config = {
      ...base,
      deepLinks: true,
      events: [{ ...good, id: evil, title: evil, summary: evil, description: evil }, good],
    };
    const widget = await show({}, { config });
    expect(widget.shadowRoot?.querySelector('img, script')).to.equal(null);
    const [first] = rows(widget);
    first?.querySelector('button')?.focus();
    await press('Enter');
    const times = (): number => (first ? readable(first).split('onerror').length - 1 : 0);
    await until(() => times() > 2, 'the title, the summary and the description, as words');
    expect(widget.shadowRoot?.querySelector('img, script')).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a file that does not come', () => {
  let restore: () => void;
  let watch: ReturnType<typeof watchProblems>;
  beforeEach(() => {
    restore = hurry();
    watch = watchProblems();
  });
  afterEach(() => {
    restore();
    watch.stop();
  });

  for (const [name, answer, says] of [
    ['a 404', { status: 404, body: 'Findes ikke', type: 'text/plain' }, /404/],
    [
      'a web page',
      { body: '<!doctype html><title>Log ind</title>', type: 'text/html' },
      /HTML|webside/,
    ],
    [
      'half a file',
      { body: '{"widget": "event-calendar", "version": 1, "events": [', type: 'application/json' },
      /./,
    ],
    ['an empty file', { body: ' ', type: 'application/json' }, /tom/],
    ['a slow server', { body: base, delay: 2000 }, /sekund|svare/],
  ] as const) {
    it(`${name}: visitors keep the fallback, editors read why`, async () => {
      const src = responseUrl(answer);
      const visitor = await show({}, { config: undefined, src }, { state: 'error' });
      expect(visibleText(visitor)).to.contain(FALLBACK);
      expect(visibleText(visitor)).not.to.match(/opsætning|Fejl:/);
      visitor.remove();
      const editor = await show({}, { config: undefined, src, debug: true }, { state: 'error' });
      expect(await report(editor)).to.match(says);
      expect(visibleText(editor)).to.contain(FALLBACK);
      expect(
        watch.problems.filter((each) => !each.startsWith('console.error: <sund-')),
      ).to.deep.equal([]);
    });
  }

  it('comes when it is asked for again', async () => {
    const src = responseUrl({ status: 404 });
    const widget = await show({}, { config: undefined, src }, { state: 'error' });
    widget.src = responseUrl({ body: { ...base, events: [good] } });
    await settled(widget.parentElement ?? document.body, 'ready');
    await untilText(widget, 'Verdens Tobaksfri Dag');
    expect(visibleText(widget)).not.to.contain(FALLBACK);
  });
});

describe('ten thousand events', () => {
  const nodes = (widget: HTMLElement): number =>
    widget.shadowRoot?.querySelectorAll('*').length ?? 0;

  it('are a list that grows when asked', async () => {
    const widget = await show(stories.TenThousandEvents);
    expect(readable(widget)).to.match(/[\d.]+ kommende kampagner/);
    expect(nodes(widget)).to.be.lessThan(800);
    const before = rows(widget).length;
    await tabTo(is('button', /^Vis flere/), 150);
    await press('Enter');
    await until(() => rows(widget).length > before, 'more rows');
  });

  it('are a month, and the next', async () => {
    const widget = await show(stories.TenThousandEventsMonth);
    expect(nodes(widget)).to.be.lessThan(800);
    await tabTo(is('button', 'Næste måned'));
    await press('Enter');
    await until(() => hasRole(widget, 'grid', 'December 2026'), 'the next month');
    expect(nodes(widget)).to.be.lessThan(800);
    await tabTo(is('gridcell', /./));
    await press('Enter');
    await until(() => rows(widget).length > 0, 'the day');
    expect(nodes(widget)).to.be.lessThan(1000);
  });

  it('are counts per month on the wheel', async () => {
    const widget = await show(stories.TenThousandEvents);
    await tabTo(is('radio', 'Liste'));
    await press('ArrowRight', 'ArrowRight');
    await until(() => hasRole(widget, 'img', /^Årshjul/), 'the wheel');
    expect(readable(widget)).to.contain('Årshjulet viser, hvor mange der er i hver måned.');
    expect(nodes(widget)).to.be.lessThan(800);
    byRole(widget, 'button', /^Vis alle/);
  });
});
