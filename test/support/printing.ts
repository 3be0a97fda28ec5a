import { emulateMedia } from '@web/test-runner-commands';
import { press } from './keys.js';
import { until } from './story.js';

const printOfPage = window.print.bind(window);

afterEach(async () => {
  window.print = printOfPage;
  dispatchEvent(new Event('afterprint'));
  await emulateMedia({ media: 'screen' });
});

/** Presses Enter on what prints, and puts the page as the printer gets it until the test ends. */
export async function print(): Promise<void> {
  let asked = 0;
  window.print = () => (asked += 1);
  await press('Enter');
  await until(() => asked === 1, 'the print dialogue');
  await emulateMedia({ media: 'print' });
}

/** How the printer is asked to lay the paper. */
export function paper(): string[] {
  return (
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map(({ style }) => style.getPropertyValue('size'))
      // Newer browsers leave unsaid that a page is upright.
      .map((size) => (size === 'a4' ? 'a4 portrait' : size))
  );
}
