import { expect } from 'chai';
import { byRole, hasRole, allByRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { readable } from '../../support/reading.js';
import {
  AGE,
  BENEFIT,
  CHECK,
  CHILDREN,
  RESULT,
  show,
  stories,
  untilFocus,
  untilPage,
  untilText,
} from './pass-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
const TITLE = 'Kan mit barn få et fritidspas?';
beforeEach(() => history.pushState(null, '', ADDRESS));

function click(widget: Element, role: string, name: string): void {
  byRole(widget, role, name).click();
}

async function toAge(widget: Element): Promise<void> {
  click(widget, 'button', 'Start');
  await untilPage(widget, CHILDREN);
  click(widget, 'radio', '1 barn');
  click(widget, 'button', 'Næste');
  await untilPage(widget, AGE);
}

async function answerAge(widget: Element, age: string): Promise<void> {
  (byRole(widget, 'textbox', AGE) as HTMLInputElement).value = age;
  click(widget, 'button', 'Næste');
  await untilPage(widget, BENEFIT);
}

async function toTheEnd(widget: Element): Promise<void> {
  await toAge(widget);
  await answerAge(widget, '8');
  click(widget, 'radio', 'Ja');
  click(widget, 'button', 'Næste');
  await untilPage(widget, CHECK);
  click(widget, 'button', 'Vis resultatet');
  await untilPage(widget, RESULT);
}

describe('the browser’s Back', () => {
  it('goes to the question before and forward again, with the address as it was', async () => {
    const widget = await show(stories['Smallest']);
    const address = location.href;
    await toAge(widget);
    await answerAge(widget, '8');
    expect(history.state).to.deep.equal({ sund: { step: 3 } });
    history.back();
    await untilFocus(`heading ${AGE}`);
    expect((byRole(widget, 'textbox', AGE) as HTMLInputElement).value).to.equal('8');
    history.back();
    await untilFocus(`heading ${CHILDREN}`);
    history.forward();
    await untilFocus(`heading ${AGE}`);
    history.forward();
    await untilFocus(`heading ${BENEFIT}`);
    expect(location.href).to.equal(address);
  }).timeout(30_000);

  it('and the button in the widget are the same step', async () => {
    const widget = await show(stories['Smallest']);
    await toAge(widget);
    click(widget, 'button', 'Tilbage');
    await untilFocus(`heading ${CHILDREN}`);
    await until(() => JSON.stringify(history.state) === '{"sund":{"step":1}}', 'the step before');
    click(widget, 'button', 'Tilbage');
    await untilFocus(`heading ${TITLE}`);
  }).timeout(30_000);

  it('keeps what other scripts have in the history', async () => {
    const turbo = { restorationIdentifier: 'one' };
    history.replaceState({ turbo }, '', ADDRESS);
    const widget = await show(stories['Smallest']);
    await toAge(widget);
    expect(history.state).to.deep.equal({ turbo, sund: { step: 2 } });
    history.back();
    await untilFocus(`heading ${CHILDREN}`);
    expect(history.state).to.deep.equal({ turbo, sund: { step: 1 } });
    // A step of somebody else's is theirs.
    history.pushState({ other: 1 }, '', `${ADDRESS}#andet`);
    history.pushState({ other: 2 }, '', `${ADDRESS}#tredje`);
    history.back();
    await until(() => location.hash === '#andet', 'the step of the other');
    expect(hasRole(widget, 'heading', CHILDREN)).to.equal(true);
    history.back();
    await until(() => location.hash === '', 'our step');
    expect(hasRole(widget, 'heading', CHILDREN)).to.equal(true);
  }).timeout(30_000);

  it('begins anew where a router has put the page back without the answers', async () => {
    const first = await show(stories['Smallest']);
    await toAge(first);
    first.remove();
    const widget = await show(stories['Smallest']);
    expect(hasRole(widget, 'button', 'Start')).to.equal(true);
    await toAge(widget);
    click(widget, 'button', 'Tilbage');
    await untilFocus(`heading ${CHILDREN}`);
    click(widget, 'button', 'Tilbage');
    await untilFocus(`heading ${TITLE}`);
    history.back();
    await nextFrame();
    await nextFrame();
    expect(hasRole(widget, 'button', 'Start'), 'the steps of before are nobody’s').to.equal(true);
  }).timeout(30_000);

  it('is left to the page by history="off"', async () => {
    const widget = await show(stories['WithoutHistory']);
    const steps = history.length;
    await toAge(widget);
    expect([history.length, history.state]).to.deep.equal([steps, null]);
    click(widget, 'button', 'Tilbage');
    await untilFocus(`heading ${CHILDREN}`);
  }).timeout(30_000);

  it('knows two wizards on one page apart', async () => {
    const first = await show(stories['TwoOnOnePage']);
    const second = first.nextElementSibling as HTMLElement;
    await toAge(first);
    click(second, 'button', 'Start');
    await untilPage(second, CHILDREN);
    expect(history.state).to.deep.equal({ sund: { step: 2 }, 'sund-2': { step: 1 } });
    history.back();
    await until(() => hasRole(second, 'button', 'Start'), 'the second at its start');
    expect(hasRole(first, 'textbox', AGE), 'the first where it was').to.equal(true);
    history.back();
    await untilPage(first, CHILDREN);
    expect(hasRole(second, 'button', 'Start')).to.equal(true);
  }).timeout(30_000);

  it('after deleting the answers leads out of the wizard, and never to an answer', async () => {
    const widget = await show(stories['Smallest']);
    await toAge(widget);
    click(widget, 'button', 'Slet mine svar');
    await untilFocus(`heading ${TITLE}`);
    await until(() => JSON.stringify(history.state) === '{"sund":{"step":0}}', 'the first step');
    history.forward();
    await nextFrame();
    await nextFrame();
    expect(hasRole(widget, 'button', 'Start')).to.equal(true);
  }).timeout(30_000);
});

describe('a shared result', () => {
  it('says outcomes and no answer', async () => {
    const widget = await show(stories['Smallest']);
    await toTheEnd(widget);
    let copied = '';
    const own = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    click(widget, 'button', 'Kopiér link til resultatet');
    await until(() => copied !== '', 'the link');
    navigator.clipboard.writeText = own;
    expect(new URL(copied).hash).to.equal('#sund-pass=pas:canApply');
    expect(location.hash).to.equal('');
    expect(readable(widget)).to.include('Linket viser kun resultatet. Dine svar er ikke med.');
  }).timeout(30_000);

  it('is shown to whoever opens the link, with a way to one’s own', async () => {
    const widget = await show(stories['SharedResult']);
    byRole(widget, 'heading', 'Et delt resultat');
    expect(allByRole(widget, 'heading', /^Barn /)).to.have.length(2);
    const said = readable(widget);
    expect(said).to.include('Fritidspas: Man kan søge.');
    expect(said).to.include('Dette er vejledning, ikke en afgørelse.');
    click(widget, 'button', 'Tjek selv');
    await untilPage(widget, CHILDREN);
    history.replaceState(null, '', ADDRESS);
  }).timeout(30_000);

  it('that says nothing is none', async () => {
    const widget = await show(stories['SharedNonsense']);
    expect(hasRole(widget, 'button', 'Start')).to.equal(true);
    history.replaceState(null, '', ADDRESS);
    await untilText(widget, /Brug for hjælp/);
  }).timeout(30_000);
});
