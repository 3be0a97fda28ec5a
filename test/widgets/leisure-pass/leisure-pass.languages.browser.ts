import { expect } from 'chai';
import { ar as standard } from '../../../src/widgets/leisure-pass/standard/texts/ar.js';
import { ar } from '../../../src/widgets/leisure-pass/texts/ar.js';
import { expectAccessible } from '../../support/accessibility.js';
import { press, tabTo, type } from '../../support/keys.js';
import { plain } from '../../support/reading.js';
import { allByRole, byRole } from '../../support/roles.js';
import { everyKind } from './every-kind.js';
import { expectHeard } from './heard.js';
import {
  CHECK,
  CHILDREN,
  choose,
  focusName,
  is,
  readable,
  RESULT,
  show,
  start,
  stories,
  untilFocus,
  untilPage,
  untilText,
} from './pass-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
const { later } = ar;
const { facts } = standard;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

/** The language and direction that a screen reader meets at an element. */
function tongue(element: Element): readonly [lang: string | undefined, dir: string] {
  return [element.closest<HTMLElement>('[lang]')?.lang, getComputedStyle(element).direction];
}

async function activate(role: string, name: string): Promise<void> {
  await tabTo(is(role, name));
  await press('Enter');
}

/** Sends a page in Arabic, and waits for the next. */
async function on(next: string): Promise<void> {
  await activate('button', later.next);
  await untilFocus(next);
}

async function writeDate(...parts: readonly [day: string, month: string, year: string]) {
  for (const [index, name] of [later.day, later.month, later.year].entries()) {
    await tabTo(is('textbox', name));
    await press('Control+A');
    await type(parts[index] ?? '');
  }
}

/** Begins in Danish, and goes on in Arabic with what has been chosen. */
async function changeOnTheWay(widget: HTMLElement): Promise<void> {
  await start(CHILDREN);
  await choose('1 barn', 'Er du enlig forsørger?');
  await tabTo((element) => element.getAttribute('type') === 'radio');
  await press('Space');
  await activate('button', 'العربية');
  await untilPage(widget, facts['single-parent'].question);
  expect(focusName(), 'the focus stays on the menu').to.equal('button العربية');
  expect(byRole(widget, 'radio', later.yes)).to.include({ checked: true });
  const heading = byRole(widget, 'heading', facts['single-parent'].question);
  expect(tongue(heading)).to.deep.equal(['ar', 'rtl']);
  await expectHeard(
    widget,
    'button, العربية, current item',
    `button, ${later.back}`,
    `heading, ${facts['single-parent'].question}, level 3`,
    `radio, ${later.dontKnow}, not checked, position 3, set size 3`,
    `button, ${later.next}`,
    ar.privacy,
    `button, ${later.wipe}`,
  );
  await expectAccessible(widget);
}

async function answerInArabic(widget: HTMLElement): Promise<void> {
  await on(`heading ${facts['number-of-children'].question}`);
  await tabTo((element) => element.getAttribute('type') === 'text');
  await type('2');
  await activate('button', later.next);
  await untilText(widget, /257/);
  await tabTo(is('radio', later.yes));
  await press('Space');
  await on(`heading ${facts['birth-date'].question}`);
  await writeDate('31', '2', '2018');
  await on(`group ${later.fault}`);
  const problem = later.problems['no-such-day']({ code: 'no-such-day' });
  await expectHeard(widget, `group, ${later.fault}`, `link, ${problem}`, later.faultBefore);
  await press('Tab', 'Enter');
  expect(focusName()).to.equal(`textbox ${later.day}`);
  await press('Shift+Tab');
  await writeDate('28', '2', '2018');
  await on(`heading ${facts.grade.question}`);
  await tabTo((element) => element.getAttribute('type') === 'text');
  await type('2');
  // What only the municipality has words for stays Danish, and says so.
  await on('heading Hvad vil barnet gå til?');
  const [danish] = byRole(widget, 'heading', 'Hvad vil barnet gå til?').children;
  expect(danish && tongue(danish)).to.deep.equal(['da', 'ltr']);
  await tabTo(is('radio', 'En forening'));
  await press('Space');
  await on(`heading ${later.checkHeading}`);
}

async function readInBoth(widget: HTMLElement): Promise<void> {
  expect(readable(widget)).to.include(plain(later.inGrade(2)));
  await activate('button', later.showResults);
  await untilFocus(`heading ${later.resultHeading}`);
  expect(tongue(byRole(widget, 'heading', later.resultHeading))).to.deep.equal(['ar', 'rtl']);
  expect(readable(widget)).to.include(later.municipalityDecides);
  expect(readable(widget)).to.include(later.guidance);
  await expectAccessible(widget);
  await tabTo(is('button', 'Dansk'));
  await press('Enter');
  await untilPage(widget, RESULT);
  expect(tongue(byRole(widget, 'heading', RESULT))).to.deep.equal(['da', 'ltr']);
  expect(readable(widget)).to.include('Du kan søge om et fritidspas.');
  await activate('button', 'Ret dine svar');
  await untilFocus(`heading ${CHECK}`);
  expect(readable(widget)).to.match(
    /Enlig forsørger Ja Ret .*28\. februar 2018 Ret .*2\. klasse Ret .*En forening Ret/,
  );
}

describe('the wizard in Arabic, with keys and a screen reader', () => {
  it('reads from the right, and has the answers in both languages', async () => {
    const widget = await show(stories['Smallest'], { config: everyKind });
    await changeOnTheWay(widget);
    await answerInArabic(widget);
    await readInBoth(widget);
    expect(allByRole(widget, 'list', 'Sprog')).to.have.length(1);
  }).timeout(120_000);
});
