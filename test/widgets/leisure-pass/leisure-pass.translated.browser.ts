import { expect } from 'chai';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { to17 } from './birthday-instants.js';
import { everyKind } from './every-kind.js';
import { translate } from './translated.js';
import {
  AGE,
  CHECK,
  CHILDREN,
  readable,
  RESULT,
  show,
  stories,
  toResults,
  untilPage,
  untilText,
} from './pass-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

const TITLE = 'Kan mit barn få et fritidspas?';

function press(widget: Element, name: string | RegExp): void {
  byRole(widget, 'button', name).click();
}

/** The headings of the page below that of the wizard. */
function pages(widget: Element): readonly string[] {
  const isOfPage = ({ localName }: Element): boolean => localName === 'h3';
  return allByRole(widget, 'heading').filter(isOfPage).map(readable);
}

/** Answers a page that has been translated, first not at all, and waits for the next. */
async function answer(
  widget: HTMLElement,
  [option = '', ...written]: readonly string[],
): Promise<void> {
  const before = pages(widget);
  translate(widget);
  press(widget, 'Næste');
  await until(() => hasRole(widget, 'group', 'Tjek dit svar'), 'the fault');
  expect(pages(widget), 'the page once').to.deep.equal(before);
  translate(widget);
  if (option !== '') {
    const role = hasRole(widget, 'radio', option) ? 'radio' : 'checkbox';
    byRole(widget, role, option).click();
  }
  const fields = allByRole(widget, 'textbox') as HTMLInputElement[];
  for (const [index, text] of written.entries())
    Object.assign(fields[index] ?? {}, { value: text });
  press(widget, 'Næste');
  await until(() => String(pages(widget)) !== String(before), 'the next page');
  expect(pages(widget)).to.have.length(1);
  expect(hasRole(widget, 'group', 'Tjek dit svar'), 'the fault of the page before').to.equal(false);
}

describe('translated by the browser', () => {
  it('a changed answer leaves no stale verdict', async () => {
    const widget = await show(stories['Smallest']);
    await toResults(widget);
    translate(widget);
    byRole(widget, 'button', /Ret dine svar/).click();
    await untilPage(widget, CHECK);
    translate(widget);
    byRole(widget, 'button', /Ret: Barnets alder/).click();
    await untilPage(widget, AGE);
    translate(widget);
    (byRole(widget, 'textbox', AGE) as HTMLInputElement).value = '19';
    byRole(widget, 'button', /Næste/).click();
    await untilPage(widget, CHECK);
    translate(widget);
    byRole(widget, 'button', /Vis resultatet/).click();
    await untilPage(widget, RESULT);
    await nextFrame();
    expect(readable(widget)).not.to.include('Du kan søge om et fritidspas');
    expect(readable(widget)).to.include('ser det ikke ud til, at dit barn kan få passet');
  }).timeout(60_000);

  it('every kind of question gives way to the next, and its fault to the answer', async () => {
    const widget = await show(stories['Smallest'], { config: everyKind });
    translate(widget);
    press(widget, 'Start');
    await untilPage(widget, CHILDREN);
    for (const given of [
      ['1 barn'],
      ['Ja'],
      ['', '2'],
      ['Nej'],
      ['Dagpenge'],
      ['', '28', '2', '2018'],
      ['', '2'],
      ['En forening'],
    ]) {
      await answer(widget, given);
    }
    expect(pages(widget)).to.deep.equal([CHECK]);
    translate(widget);
    press(widget, 'Tilbage');
    await untilPage(widget, 'Hvad vil barnet gå til?');
    expect(pages(widget)).to.deep.equal(['Hvad vil barnet gå til?']);
    translate(widget);
    byRole(widget, 'radio', 'Et fitnesscenter').click();
    press(widget, 'Næste');
    await untilPage(widget, CHECK);
    expect(readable(widget)).not.to.include('En forening');
    translate(widget);
    press(widget, 'Vis resultatet');
    await untilPage(widget, RESULT);
    translate(widget);
    press(widget, 'Start forfra');
    await untilPage(widget, TITLE);
    await until(() => hasRole(widget, 'button', 'Start'), 'the first page');
    expect(readable(widget)).not.to.include('ser det ikke ud til');
  }).timeout(60_000);

  it('what is left to pay is of the last price', async () => {
    const widget = await show(stories['Smallest']);
    await toResults(widget);
    for (const [price, left] of [
      ['1.400', '400'],
      ['1.700', '700'],
      ['900', '0'],
    ] as const) {
      translate(widget);
      (byRole(widget, 'textbox') as HTMLInputElement).value = price;
      press(widget, 'Regn ud');
      await untilText(widget, `Prisen er ${price} kr.`);
      expect(readable(widget).match(/Så er der [\d.]+ kr\. tilbage at betale\./g)).to.deep.equal([
        `Så er der ${left} kr. tilbage at betale.`,
      ]);
    }
  }).timeout(60_000);

  it('a verdict gives way when the day does', async () => {
    const widget = await show(stories['Smallest'], { config: to17, today: '2026-02-28' });
    press(widget, 'Start');
    await untilPage(widget, 'Hvornår er barnet født?');
    const fields = allByRole(widget, 'textbox') as HTMLInputElement[];
    ['29', '2', '2008'].forEach((text, index) =>
      Object.assign(fields[index] ?? {}, { value: text }),
    );
    press(widget, 'Næste');
    await untilPage(widget, CHECK);
    press(widget, 'Vis resultatet');
    await untilText(widget, 'Det kan vi ikke svare på her. Spørg kommunen.');
    translate(widget);
    widget.setAttribute('today', '2026-03-01');
    await untilText(widget, 'ser det ikke ud til, at dit barn kan få passet');
    expect(readable(widget)).not.to.include('Det kan vi ikke svare på her');
  }).timeout(30_000);

  it('the words of a language give way to those of another', async () => {
    const widget = await show(stories['Smallest']);
    translate(widget);
    press(widget, 'English');
    await untilText(widget, 'We do not keep your answers');
    expect(readable(widget)).not.to.include('Vi gemmer ikke');
    expect(hasRole(widget, 'heading', TITLE)).to.equal(false);
    press(widget, 'Dansk');
    await untilText(widget, 'Vi gemmer ikke');
    await toResults(widget);
    translate(widget);
    press(widget, 'English');
    await untilPage(widget, 'Your result');
    expect(readable(widget)).not.to.include('Du kan søge');
    await nextFrame();
  }).timeout(60_000);
});
