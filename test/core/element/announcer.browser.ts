import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { Announcer } from '../../../src/core/element/announcer.js';
import { allByRole } from '../../support/roles.js';
import { renderStory } from '../../support/story.js';
import { screenReader } from './screen-reader.js';

class SpeakerElement extends LitElement {
  readonly announcer = new Announcer(this);

  override render() {
    return html`<div>
      ${this.announcer.regions()}
      <p>Indhold</p>
    </div>`;
  }
}
customElements.define('test-speaker', SpeakerElement);

async function speaker(): Promise<SpeakerElement> {
  const element = await renderStory<SpeakerElement>(
    {},
    { render: () => html`<test-speaker></test-speaker>` },
  );
  await element.updateComplete;
  return element;
}

function said(element: Element, role: 'status' | 'alert'): string {
  return allByRole(element, role)
    .map(({ textContent }) => textContent)
    .join('');
}

describe('announcer', () => {
  it('has its regions in place, empty, before anything is said', async () => {
    const element = await speaker();
    expect(allByRole(element, 'status')).to.have.length(2);
    expect(allByRole(element, 'alert')).to.have.length(2);
    expect(said(element, 'status') + said(element, 'alert')).to.equal('');
  });

  it('says polite and assertive messages where each is heard, one at a time', async () => {
    const element = await speaker();
    element.announcer.announce('Henter …');
    await element.updateComplete;
    expect([said(element, 'status'), said(element, 'alert')]).to.deep.equal(['Henter …', '']);
    element.announcer.announce('Vælg en dato', 'assertive');
    await element.updateComplete;
    expect([said(element, 'status'), said(element, 'alert')]).to.deep.equal(['', 'Vælg en dato']);
  });

  it('says a message again in another region, so that it is a change both times', async () => {
    const element = await speaker();
    const regions = allByRole(element, 'status');
    element.announcer.announce('12 kampagner');
    await element.updateComplete;
    const first = regions.find(({ textContent }) => textContent);
    element.announcer.announce('12 kampagner');
    await element.updateComplete;
    const second = regions.find(({ textContent }) => textContent);
    expect(second?.textContent).to.equal('12 kampagner');
    expect(second).not.to.equal(first);
  });

  it('leaves the regions alone when the widget renders for another reason', async () => {
    const element = await speaker();
    element.announcer.announce('12 kampagner');
    await element.updateComplete;
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(element.renderRoot, { childList: true, characterData: true, subtree: true });
    element.requestUpdate();
    await element.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect(changes).to.equal(0);
  });

  it('says both of two messages given in one breath', async () => {
    const element = await speaker();
    element.announcer.announce('Oktober 2026');
    element.announcer.announce('3 kampagner');
    await element.updateComplete;
    expect(said(element, 'status')).to.contain('Oktober 2026').and.to.contain('3 kampagner');
  });

  it('does not say an old message again when the widget is moved', async () => {
    const element = await speaker();
    element.announcer.announce('Forbindelsen er væk', 'assertive');
    await element.updateComplete;
    element.parentElement?.append(element);
    await element.updateComplete;
    expect(said(element, 'alert')).to.equal('');
  });

  it('is heard by a screen reader, polite and assertive, and the same again', async () => {
    const element = await speaker();
    const container = element.renderRoot.querySelector('div');
    if (!container) throw new Error('nothing rendered');
    await screenReader.start({ container });
    try {
      for (const urgency of ['polite', 'polite', 'assertive'] as const) {
        element.announcer.announce('3 kampagner i oktober', urgency);
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const log = await screenReader.spokenPhraseLog();
      expect(log.filter((phrase) => phrase.includes('3 kampagner'))).to.deep.equal([
        'polite: 3 kampagner i oktober',
        'polite: 3 kampagner i oktober',
        'assertive: 3 kampagner i oktober',
      ]);
    } finally {
      await screenReader.stop();
    }
  });
});
