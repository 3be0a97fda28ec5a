import { expect } from 'chai';
import { readability } from '../../../src/core/text/readability.js';
import { plain } from '../../support/reading.js';
import { allByRole, byRole, hasRole, visibleText } from '../../support/roles.js';
import { until } from '../../support/story.js';
import { RESULT, show, stories } from './pass-story.js';

/*
 * LIX of whole sentences for every Danish screen that a family meets in the example configs, reported
 * when the tests run (design §5: at most 35 is the goal).
 */
const CONFIGS = [
  ...['aarhus', 'esbjerg', 'favrskov', 'hele-landet', 'herning', 'holstebro', 'horsens'],
  ...['hvidovre', 'koebenhavn', 'lille', 'lyngby-taarbaek', 'roedovre', 'silkeborg', 'varde'],
  'vesthimmerland',
];

/** Easy to read (Björnsson 1968). */
const GOAL = 35;

/** What somebody answers wherever there is such an option; numbers are those of a child of eight. */
const WAYS = ['Ja', 'Nej', 'Det ved jeg ikke'] as const;
const DATE = ['3', '5', '2018'];

interface Screen {
  readonly lix: number;
  readonly words: number;
}

/** The texts of a page, each as it stands in a paragraph, an item or a heading of its own. */
function textsIn(root: ShadowRoot): readonly string[] {
  const texts = [''];
  const collect = (node: Node): void => {
    if (node instanceof Text) texts.push(`${texts.pop() ?? ''}${node.data}`);
    if (!(node instanceof HTMLElement) || !node.checkVisibility()) return;
    const { display } = getComputedStyle(node);
    const isBlock = !display.startsWith('inline') && display !== 'contents';
    if (isBlock) texts.push('');
    node.childNodes.forEach(collect);
    if (isBlock) texts.push('');
  };
  root.childNodes.forEach(collect);
  return texts.map(plain).filter((text) => text !== '');
}

/** LIX of the sentences that can be read on the page, folded or not. */
function measure(widget: Element): Screen {
  const root = widget.shadowRoot as ShadowRoot;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const { lix = 0, words } = readability(textsIn(root));
  return { lix, words };
}

const headingOf = (widget: Element): string =>
  plain(visibleText(allByRole(widget, 'heading')[1] ?? widget));

function answer(widget: Element, way: string): void {
  if (hasRole(widget, 'radio', '1 barn')) byRole(widget, 'radio', '1 barn').click();
  else if (way !== 'Det ved jeg ikke' || !hasRole(widget, 'button', way)) choose(widget, way);
  else {
    byRole(widget, 'button', way).click();
    return;
  }
  byRole(widget, 'button', 'Næste').click();
}

function choose(widget: Element, way: string): void {
  const [option] = [
    ...allByRole(widget, 'radio', way),
    ...allByRole(widget, 'radio'),
    ...(way === 'Nej' ? allByRole(widget, 'checkbox', 'Ingen af dem') : []),
    ...allByRole(widget, 'checkbox'),
  ];
  option?.click();
  const fields = allByRole(widget, 'textbox') as HTMLInputElement[];
  const given = fields.length === 3 ? DATE : ['2'];
  fields.forEach((field, index) => (field.value = given[index] ?? ''));
}

/** Goes from the first page to the results, and measures each page on the way. */
async function walk(config: string, way: string): Promise<ReadonlyMap<string, Screen>> {
  const screens = new Map<string, Screen>();
  const args = { config: undefined, src: `/data/fritidspas/${config}.json` };
  const widget = await show(stories['Smallest'], args);
  widget.setAttribute('history', 'off');
  screens.set('Start', measure(widget));
  byRole(widget, 'button', 'Start').click();
  for (let count = 0; count < 40; count += 1) {
    await until(() => hasRole(widget, 'button', 'Slet mine svar'), 'a page');
    const heading = headingOf(widget);
    screens.set(heading === RESULT ? `${RESULT} (${way})` : heading, measure(widget));
    if (heading === RESULT) break;
    if (hasRole(widget, 'button', 'Vis resultatet')) {
      byRole(widget, 'button', 'Vis resultatet').click();
    } else answer(widget, way);
    await until(() => headingOf(widget) !== heading, `the page after “${heading}”`);
  }
  widget.remove();
  return screens;
}

const worst = (screens: readonly (readonly [string, Screen])[]): string => {
  const [hardest] = screens.toSorted(([, one], [, other]) => other.lix - one.lix);
  return hardest ? `${hardest[1].lix.toFixed(1)} (${hardest[0]})` : '–';
};

describe('LIX of what families read', () => {
  for (const config of CONFIGS) {
    it(`is at most ${GOAL} on every screen of ${config}`, async () => {
      const screens = new Map<string, Screen>();
      for (const way of WAYS) {
        for (const [name, screen] of await walk(config, way)) screens.set(name, screen);
      }
      const isResult = ([name]: readonly [string, Screen]): boolean => name.startsWith(RESULT);
      const results = [...screens].filter(isResult);
      const others = [...screens].filter((each) => !isResult(each));
      // eslint-disable-next-line no-console -- what is measured is reported, not only held to the goal
      console.log(
        `LIX of ${config}: ${others.length} pages at most ${worst(others)}, results ${worst(results)}`,
      );
      expect(results).to.have.length(WAYS.length);
      for (const [name, { lix, words }] of screens) {
        expect(words, name).to.be.greaterThan(20);
        expect(lix, name).to.be.at.most(GOAL);
      }
    }).timeout(60_000);
  }
});
