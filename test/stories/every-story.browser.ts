import { expect } from 'chai';
import meta, * as stories from '../../stories/event-calendar/event-calendar.stories.js';
import { expectAccessible } from '../support/accessibility.js';
import { watchProblems } from '../support/problems.js';
import { renderStory, until, type Story } from '../support/story.js';

type State = 'loading' | 'ready' | 'empty' | 'error';

/** The state that a story's name promises; the others show a calendar. */
const STATES: Readonly<Record<string, State>> = {
  Empty: 'empty',
  Loading: 'loading',
  FileMissing: 'error',
  FileMissingForEditor: 'error',
  BadConfig: 'error',
  BadConfigForEditor: 'error',
  WrongWidgetForEditor: 'error',
};

/** Stories whose config is wrong; the others leave the console empty. */
const WRONG = /^(BadConfig|FileMissing|WrongWidget|PartlyBad|ReviewDue)/;

const { default: _, ...all } = stories;
const named = Object.entries(all as Readonly<Record<string, Story>>);
const right = named.filter(([name]) => !WRONG.test(name));
const wrong = named.filter(([name]) => WRONG.test(name));

/** What is wrong is told some time after the view; a test that has gone on would take it for its own. */
const toldLater = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 250)));

function holds([name, story]: readonly [string, Story]): void {
  const state = STATES[name] ?? 'ready';

  it(`${name} is ${state}, and axe finds nothing in it`, async () => {
    const widget = await renderStory(story, meta as Story, { state });
    expect(widget.dataset['sundState']).to.equal(state);
    await expectAccessible(widget.parentElement ?? widget);
  }).timeout(60_000);
}

function unlinked(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}

describe('every story that is right', () => {
  let watch: ReturnType<typeof watchProblems>;
  before(() => (watch = watchProblems()));
  after(() => watch.stop());
  afterEach(unlinked);

  right.forEach(holds);

  it('leaves the console empty', async () => {
    await toldLater();
    expect(watch.problems).to.deep.equal([]);
  }).timeout(10_000);
});

describe('every story of something wrong', () => {
  let watch: ReturnType<typeof watchProblems>;
  before(() => (watch = watchProblems()));
  after(() => watch.stop());
  afterEach(unlinked);

  wrong.forEach(holds);

  it('tells the console, and throws nothing', async () => {
    await until(() => watch.problems.length > 0, 'the console to be told');
    await toldLater();
    const others = watch.problems.filter((problem) => !problem.startsWith('console.error: <sund-'));
    expect(others).to.deep.equal([]);
  }).timeout(20_000);
});

describe('stories at 320 px', () => {
  for (const [name, story] of named) {
    if (name === 'InSidebar') continue;

    it(`${name} is no wider than its column`, async () => {
      const widget = await renderStory(story, meta as Story, {
        state: STATES[name] ?? 'ready',
        width: '320px',
      });
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth + 1);
    }).timeout(60_000);
  }
});
