import { expect } from 'chai';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import { everyKind } from './every-kind.js';
import { CHECK, RESULT, show, stories, untilPage } from './pass-story.js';

/*
 * Whatever is answered stays in the memory of the page: nothing is stored, sent, told to scripts of the
 * page, or put where the browser remembers it.
 */
const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

/** A question's heading, and how it is answered: an option, or what is written in its fields. */
const ANSWERS: readonly (readonly [question: string, ...answer: readonly string[]])[] = [
  ['Hvor mange børn vil du spørge for?', '2 børn'],
  ['Er du enlig forsørger?', 'Ja'],
  ['Hvor mange børn under 18 år bor hos jer?', '', '13'],
  ['^Tjener I tilsammen højst', 'Nej'],
  ['Får I noget af det her?', 'Dagpenge'],
  ['Hvornår er barnet født?', '', '28', '2', '2018'],
  ['Hvilken klasse går barnet i?', '', '7'],
  ['Hvad vil barnet gå til?', 'Musikskolen'],
  ['Hvornår er barnet født?', '', '17', '4', '2015'],
  ['Hvilken klasse går barnet i?', '', '9'],
  ['Hvad vil barnet gå til?', 'Et fitnesscenter'],
];

/** Everything by which a page can send something, and what was sent. */
function watchSending(): { readonly sent: readonly string[]; readonly stop: () => void } {
  const sent: string[] = [];
  const own = {
    fetch: window.fetch.bind(window),
    open: Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open') ?? {},
    beacon: navigator.sendBeacon.bind(navigator),
    message: window.postMessage.bind(window),
  };
  window.fetch = (...request) => {
    sent.push(`fetch ${JSON.stringify(request)}`);
    return own.fetch(...request);
  };
  XMLHttpRequest.prototype.open = (...request: readonly unknown[]) => {
    sent.push(`request ${JSON.stringify(request)}`);
  };
  navigator.sendBeacon = (...beacon) => sent.push(`beacon ${JSON.stringify(beacon)}`) > 0;
  window.postMessage = (...message: readonly unknown[]) => {
    sent.push(`message ${JSON.stringify(message)}`);
  };
  const stop = (): void => {
    window.fetch = own.fetch;
    Object.defineProperty(XMLHttpRequest.prototype, 'open', own.open);
    navigator.sendBeacon = own.beacon;
    window.postMessage = own.message;
  };
  return { sent, stop };
}

/** The names of files that the page has asked for besides the widget's own code. */
const asked = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !/^\/(?:src|node_modules)\//.test(new URL(name).pathname));

async function expectNothingKept(step: number, where: string): Promise<void> {
  expect(history.state, where).to.deep.equal(step === 0 ? null : { sund: { step } });
  expect(`${location.pathname}${location.search}${location.hash}`, where).to.equal(ADDRESS);
  const stored = [localStorage.length, sessionStorage.length, document.cookie];
  expect(stored, where).to.deep.equal([0, 0, '']);
  expect(await indexedDB.databases(), where).to.deep.equal([]);
  expect(await caches.keys(), where).to.deep.equal([]);
}

/** Browsers offer what was written in other fields of the same name, unless told not to. */
function expectNoSuggestions(widget: HTMLElement, where: string): void {
  const root = widget.shadowRoot as ShadowRoot;
  for (const field of root.querySelectorAll('form, input[type="text"]')) {
    expect(field.getAttribute('autocomplete'), where).to.equal('off');
  }
}

function answer(widget: HTMLElement, [option = '', ...written]: readonly string[]): void {
  if (option !== '') {
    const role = hasRole(widget, 'radio', option) ? 'radio' : 'checkbox';
    byRole(widget, role, option).click();
  }
  const fields = allByRole(widget, 'textbox') as HTMLInputElement[];
  written.forEach((text, index) => {
    const field = fields[index];
    if (!field) throw new Error(`No field for ${text}.`);
    field.value = text;
  });
  byRole(widget, 'button', 'Næste').click();
}

/** Waits for a page whose heading is, or begins with, this. */
async function untilAsked(widget: HTMLElement, heading: string): Promise<void> {
  const pattern = new RegExp(heading.replaceAll('?', '\\?'));
  await until(() => hasRole(widget, 'heading', pattern), heading);
}

/** Starts, and answers so many of the questions. */
async function answerFirst(widget: HTMLElement, count: number): Promise<void> {
  byRole(widget, 'button', 'Start').click();
  for (const [heading, ...given] of ANSWERS.slice(0, count)) {
    await untilAsked(widget, heading);
    answer(widget, given);
  }
}

describe('on every step', () => {
  it('nothing leaves the page, and the answers can be deleted', async () => {
    const widget = await show(stories['Smallest'], { config: everyKind });
    const { title } = document;
    const told: string[] = [];
    const tell = widget.dispatchEvent.bind(widget);
    widget.dispatchEvent = (event) => {
      told.push(event.type);
      return tell(event);
    };
    const before = asked();
    const { sent, stop } = watchSending();
    try {
      await expectNothingKept(0, 'the first page');
      byRole(widget, 'button', 'Start').click();
      const pages = [...ANSWERS, [CHECK], [RESULT]] as const;
      for (const [index, [heading = '', ...given]] of pages.entries()) {
        await untilAsked(widget, heading);
        await expectNothingKept(index + 1, heading);
        expectNoSuggestions(widget, heading);
        expect(hasRole(widget, 'button', 'Slet mine svar'), heading).to.equal(true);
        if (heading === CHECK) byRole(widget, 'button', 'Vis resultatet').click();
        else if (heading !== RESULT) answer(widget, given);
      }
    } finally {
      stop();
    }
    expect(document.title).to.equal(title);
    expect(sent).to.deep.equal([]);
    expect(told).to.deep.equal([]);
    expect(asked()).to.deep.equal(before);
  }).timeout(60_000);

  it('is deleted, whatever the step', async () => {
    for (const steps of [1, 3, 6, ANSWERS.length]) {
      const widget = await show(stories['Smallest'], { config: everyKind });
      await answerFirst(widget, steps);
      await until(() => JSON.stringify(history.state) === `{"sund":{"step":${steps + 1}}}`);
      byRole(widget, 'button', 'Slet mine svar').click();
      await untilPage(widget, 'Kan mit barn få et fritidspas?');
      expect(hasRole(widget, 'button', 'Start')).to.equal(true);
      await until(() => JSON.stringify(history.state) === '{"sund":{"step":0}}', 'the first step');
      widget.remove();
      history.replaceState(null, '', ADDRESS);
    }
  }).timeout(60_000);
});

describe('a shared link', () => {
  it('has outcomes by child, and nothing of what was answered', async () => {
    const widget = await show(stories['Smallest'], { config: everyKind });
    await answerFirst(widget, ANSWERS.length);
    await untilPage(widget, CHECK);
    byRole(widget, 'button', 'Vis resultatet').click();
    await untilPage(widget, RESULT);
    let copied = '';
    const own = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    byRole(widget, 'button', 'Kopiér link til resultatet').click();
    await until(() => copied !== '', 'the link');
    navigator.clipboard.writeText = own;
    expect(copied).to.equal(`${location.origin}${ADDRESS}#sund-pass=pas:canApply;pas:no`);
  }).timeout(60_000);
});
