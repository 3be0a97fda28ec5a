import { expect } from 'chai';
import { plain } from '../../support/reading.js';
import { allByRole } from '../../support/roles.js';
import { screenReader } from '../../core/element/screen-reader.js';

/** More phrases than any page of the wizard has. */
const MOST = 400;

/** All that a screen reader says when a visitor reads the wizard from its beginning to its end. */
export async function heard(widget: Element): Promise<readonly string[]> {
  const [container] = allByRole(widget, 'region');
  if (!container) throw new Error('There is no region to read.');
  await screenReader.start({ container });
  try {
    const first = await screenReader.lastSpokenPhrase();
    for (let count = 0; count < MOST; count += 1) {
      await screenReader.next();
      if ((await screenReader.lastSpokenPhrase()) === `end of ${first}`) {
        return (await screenReader.spokenPhraseLog()).map(plain);
      }
    }
    throw new Error(`No end within ${MOST} phrases.`);
  } finally {
    await screenReader.stop();
  }
}

/** Expects a screen reader to say these phrases, in this order, whatever else it says between them. */
export async function expectHeard(widget: Element, ...phrases: readonly string[]): Promise<void> {
  const said = await heard(widget);
  let from = 0;
  for (const phrase of phrases) {
    const at = said.indexOf(phrase, from);
    expect(at, `“${phrase}” among:\n${said.slice(from).join('\n')}`).to.be.at.least(0);
    from = at + 1;
  }
}
