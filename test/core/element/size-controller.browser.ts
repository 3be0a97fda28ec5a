import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { hostStyles } from '../../../src/core/element/host.styles.js';
import { SizeController } from '../../../src/core/element/size-controller.js';
import { nextFrame, renderStory } from '../../support/story.js';

class ColumnElement extends LitElement {
  static override styles = hostStyles;
  readonly size: SizeController = new SizeController(this, 30);
  renderings = 0;

  override render() {
    this.renderings += 1;
    return html`<div class="sund">${this.size.narrow ? 'smal' : 'bred'}</div>`;
  }
}
customElements.define('test-column', ColumnElement);

async function column(style: string): Promise<ColumnElement> {
  const element = await renderStory(
    {},
    {
      render: () => {
        const box = document.createElement('div');
        box.setAttribute('style', style);
        box.append(document.createElement('test-column'));
        return box;
      },
    },
  );
  const inner = element.querySelector('test-column');
  if (!(inner instanceof ColumnElement)) throw new Error('no column');
  await nextFrame();
  return inner;
}

function resize(element: ColumnElement, style: string): Promise<void> {
  element.parentElement?.setAttribute('style', style);
  return nextFrame();
}

function words(element: ColumnElement): string {
  return element.renderRoot.textContent.trim();
}

describe('width of a column', () => {
  const cases: readonly (readonly [style: string, words: string])[] = [
    ['width: 479px', 'smal'],
    ['width: 480px', 'bred'],
    ['width: 700px; font-size: 24px', 'smal'],
    ['width: 480px; font-size: 10px', 'bred'],
    ['width: 300px; font-size: 10px', 'smal'],
    ['width: 500px; transform: scale(0.5)', 'bred'],
  ];
  for (const [style, expected] of cases) {
    it(`${style}: ${expected}`, async () => {
      expect(words(await column(style))).to.equal(expected);
    });
  }

  it('is right in the first rendering', async () => {
    const element = await column('width: 300px');
    expect(element.renderings).to.equal(1);
  });

  it('is followed, and renders only where it matters', async () => {
    const element = await column('width: 600px');
    const before = element.renderings;
    await resize(element, 'width: 550px');
    expect(element.renderings).to.equal(before);
    await resize(element, 'width: 400px');
    expect([words(element), element.renderings]).to.deep.equal(['smal', before + 1]);
    await resize(element, 'width: 600px');
    expect(words(element)).to.equal('bred');
  });

  it('a hidden tab keeps the answer from before', async () => {
    const element = await column('width: 400px');
    await resize(element, 'display: none');
    expect(words(element)).to.equal('smal');
  });

  it('is followed after the widget has been moved', async () => {
    const element = await column('width: 600px');
    const narrow = document.createElement('div');
    narrow.style.width = '300px';
    element.parentElement?.append(narrow);
    narrow.append(element);
    await nextFrame();
    expect(words(element)).to.equal('smal');
  });

  it('is known in the frame in which a widget takes the place of its link', async () => {
    const element = await column('width: 300px');
    element.toggleAttribute('data-sund-pending', true);
    await nextFrame();
    element.toggleAttribute('data-sund-pending', false);
    let seen = '';
    // Observers of size run before a frame is drawn; what runs in the next frame sees what was drawn.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          seen = words(element);
          resolve();
        });
      });
    });
    expect(seen).to.equal('smal');
  });
});
