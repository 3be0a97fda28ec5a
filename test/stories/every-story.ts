import { expect } from 'chai';
import { expectAccessible } from '../support/accessibility.js';
import { watchProblems } from '../support/problems.js';
import { untilQuiet } from '../support/reading.js';
import { renderStory, until, type Story } from '../support/story.js';

type State = 'loading' | 'ready' | 'empty' | 'error';

/** The state that a story's name promises; the others show the widget. */
const STATES: Readonly<Record<string, State>> = {
  Empty: 'empty',
  Loading: 'loading',
  FileMissing: 'error',
  FileMissingForEditor: 'error',
  ListMissing: 'error',
  ListMissingForEditor: 'error',
  BadConfig: 'error',
  BadConfigForEditor: 'error',
  WrongWidgetForEditor: 'error',
};

/** Stories of a config or a server that is wrong; the others leave the console empty. */
const WRONG = /^(BadConfig|FileMissing|ListMissing|Loading|WrongWidget|PartlyBad|ReviewDue)/;

type NamedStory = readonly [name: string, story: Story];

/** What is wrong is told some time after the view; a test that has gone on would take it for its own. */
const toldLater = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 250)));

function unlinked(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}

function holds([name, story]: NamedStory, meta: Story): void {
  const state = STATES[name] ?? 'ready';

  it(`${name} is ${state}, and axe finds nothing in it`, async () => {
    const widget = await renderStory(story, meta, { state });
    expect(widget.dataset['sundState']).to.equal(state);
    // What comes after the first view must be accessible too.
    await untilQuiet();
    await expectAccessible(widget.parentElement ?? widget);
  }).timeout(60_000);
}

function describeRight(stories: readonly NamedStory[], meta: Story): void {
  describe('every story that is right', () => {
    let watch: ReturnType<typeof watchProblems>;
    before(() => (watch = watchProblems()));
    after(() => watch.stop());
    afterEach(unlinked);

    for (const story of stories) holds(story, meta);

    it('leaves the console empty', async () => {
      await toldLater();
      expect(watch.problems).to.deep.equal([]);
    }).timeout(10_000);
  });
}

function describeWrong(stories: readonly NamedStory[], meta: Story): void {
  describe('every story of something wrong', () => {
    let watch: ReturnType<typeof watchProblems>;
    before(() => (watch = watchProblems()));
    after(() => watch.stop());
    afterEach(unlinked);

    for (const story of stories) holds(story, meta);

    it('tells the console, and throws nothing', async () => {
      await until(() => watch.problems.length > 0, 'the console to be told');
      await toldLater();
      const others = watch.problems.filter(
        (problem) => !problem.startsWith('console.error: <sund-'),
      );
      expect(others).to.deep.equal([]);
    }).timeout(20_000);
  });
}

function describeNarrow(stories: readonly NamedStory[], meta: Story): void {
  describe('stories at 320 px', () => {
    afterEach(unlinked);

    for (const [name, story] of stories) {
      if (name === 'InSidebar') continue;

      it(`${name} is no wider than its column`, async () => {
        const state = STATES[name] ?? 'ready';
        const widget = await renderStory(story, meta, { state, width: '320px' });
        await untilQuiet();
        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth + 1);
      }).timeout(60_000);
    }
  });
}

/**
 * Renders each story of a widget: it is in the state that its name promises, passes axe, writes to the
 * console only what its name says is wrong, and fits a telephone.
 * @param module the stories, with their meta as `default`
 */
export function describeEveryStory(module: object): void {
  const { default: meta = {}, ...all } = module as Readonly<Record<string, Story>>;
  const named = Object.entries(all);
  describeRight(
    named.filter(([name]) => !WRONG.test(name)),
    meta,
  );
  describeWrong(
    named.filter(([name]) => WRONG.test(name)),
    meta,
  );
  describeNarrow(named, meta);
}
