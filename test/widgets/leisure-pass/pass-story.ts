import * as module from '../../../stories/leisure-pass/leisure-pass.stories.js';
import { focusName, is, untilFocus, untilQuiet } from '../../support/reading.js';
import { press, tabTo, type } from '../../support/keys.js';
import { byRole, hasRole } from '../../support/roles.js';
import { renderStory, until, type Story } from '../../support/story.js';

export {
  announced,
  focusName,
  is,
  readable,
  untilFocus,
  untilQuiet,
  untilText,
} from '../../support/reading.js';

const { default: meta, ...all } = module as { default: Story } & Readonly<Record<string, Story>>;
export const stories = all;

/** Renders a story with other arguments, and waits until all that comes by itself has come. */
export async function show(story: Story | undefined, args: object = {}): Promise<HTMLElement> {
  const widget = await renderStory({ ...story, args: { ...story?.args, ...args } }, meta);
  await untilQuiet();
  return widget;
}

/** Presses the first button, by keyboard alone, and waits for the first question. */
export async function start(question: string): Promise<void> {
  await tabTo(is('button', 'Start'));
  await press('Enter');
  await untilFocus(`heading ${question}`);
}

/** Chooses one of several by keyboard, and goes on to a page with this heading. */
export async function choose(option: string, next: string): Promise<void> {
  await tabTo((element) => element.getAttribute('type') === 'radio');
  for (let count = 0; count < 8 && !focusName().endsWith(option); count += 1) {
    await press('ArrowDown');
  }
  if (!focusName().endsWith(option)) throw new Error(`No “${option}”: ${focusName()}`);
  await press('Space');
  await goOn(next);
}

/** Types into the field by keyboard, and goes on to a page with this heading. */
export async function write(text: string, next: string): Promise<void> {
  await tabTo((element) => element.getAttribute('type') === 'text');
  await press('Control+A');
  await type(text);
  await goOn(next);
}

/** Sends the page as it is. */
export async function goOn(next: string): Promise<void> {
  await tabTo(is('button', 'Næste'));
  await press('Enter');
  await untilFocus(next === 'fault' ? 'group Tjek dit svar' : `heading ${next}`);
}

export const CHILDREN = 'Hvor mange børn vil du spørge for?';
export const AGE = 'Hvor gammelt er barnet?';
export const BENEFIT = 'Får du kontanthjælp?';
export const CHECK = 'Se dine svar igennem';
export const RESULT = 'Dit resultat';

/** Goes through the smallest wizard to its results. */
export async function toResults(widget: HTMLElement, age = '8', benefit = 'Ja'): Promise<void> {
  await toCheck(age, benefit);
  byRole(widget, 'button', 'Vis resultatet').focus();
  await press('Enter');
  await untilFocus(`heading ${RESULT}`);
}

/** Goes through the smallest wizard to the answers. */
export async function toCheck(age = '8', benefit = 'Ja'): Promise<void> {
  await start(CHILDREN);
  await choose('1 barn', AGE);
  await write(age, BENEFIT);
  await choose(benefit, CHECK);
}

/** Waits for a page by its heading. */
export async function untilPage(widget: Element, heading: string): Promise<void> {
  await until(() => hasRole(widget, 'heading', heading), `the page “${heading}”`);
}
