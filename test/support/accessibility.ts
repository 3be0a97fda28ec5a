import 'axe-core';
import type { AxeResults, ElementContext, RuleObject, Result } from 'axe-core';

declare const axe: {
  run(context: ElementContext, options: object): Promise<AxeResults>;
};

/** Every rule of WCAG 2.2 at level A and AA that axe knows. */
const rulesOfTheLaw = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

function describe({ id, help, nodes }: Result): string {
  const places = nodes.map(({ target, failureSummary }) => {
    const path = target.flat().join(' >>> ');
    return `    ${path}\n      ${failureSummary?.replaceAll('\n', '\n      ') ?? ''}`;
  });
  return `  ${id}: ${help}\n${places.join('\n')}`;
}

/**
 * Fails when axe finds a breach of WCAG 2.2 AA in the element or below it,
 * open shadow roots included.
 *
 * @param element what to look at
 * @param rules rules to switch on or off by id; say why where you do
 * @throws {Error} naming each breach, the element and the way to mend it
 */
export async function expectAccessible(element: Element, rules: RuleObject = {}): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: rulesOfTheLaw },
    rules,
    resultTypes: ['violations'],
  });
  if (violations.length === 0) return;
  throw new Error(
    `axe found ${violations.length} breach(es):\n${violations.map(describe).join('\n')}`,
  );
}
