import { expect } from 'chai';
import meta, * as stories from '../../stories/event-calendar/event-calendar.stories.js';
import { expectAccessible } from '../support/accessibility.js';
import { watchProblems } from '../support/problems.js';
import { renderStory, type Story } from '../support/story.js';

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

/** Stories whose config is wrong; everyone else's console stays empty. */
const WRONG = /^(BadConfig|FileMissing|WrongWidget|PartlyBad|ReviewDue)/;

const { default: _, ...all } = stories;
const named = Object.entries(all as Readonly<Record<string, Story>>);

describe('every story of the event calendar', () => {
  afterEach(() => history.replaceState(history.state, '', location.pathname + location.search));

  for (const [name, story] of named) {
    const state = STATES[name] ?? 'ready';

    it(`${name} is ${state}, and axe finds nothing in it`, async () => {
      const watch = watchProblems();
      try {
        const widget = await renderStory(story, meta as Story, { state });
        expect(widget.dataset['sundState']).to.equal(state);
        await expectAccessible(widget.parentElement ?? widget);
      } finally {
        watch.stop();
      }
      if (!WRONG.test(name)) expect(watch.problems).to.deep.equal([]);
    }).timeout(60_000);
  }
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
