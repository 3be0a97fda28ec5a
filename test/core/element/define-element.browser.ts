import { expect } from 'chai';
import { defineElement } from '../../../src/core/element/define-element.js';
import { nextFrame, until } from '../../support/story.js';

let told: string[] = [];
const { warn } = console;

function release(version: string | undefined): CustomElementConstructor & { sundVersion: string } {
  return class extends HTMLElement {
    static readonly sundVersion = version as string;
  };
}

describe('defineElement', () => {
  beforeEach(() => {
    told = [];
    console.warn = (message: string) => told.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers an element', () => {
    const element = release('1.0.0');
    defineElement('test-once', element);
    expect(customElements.get('test-once')).to.equal(element);
    expect(told).to.deep.equal([]);
  });

  it('keeps the first of two releases and names both', async () => {
    const first = release('1.0.0');
    defineElement('test-two-releases', first);
    defineElement('test-two-releases', release('2.0.0'));
    expect(customElements.get('test-two-releases')).to.equal(first);
    await until(() => told.length > 0, 'a warning');
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<test-two-releases>').and.contain('1.0.0').and.contain('2.0.0');
  });

  it('is silent where the same release is loaded from two addresses', async () => {
    defineElement('test-same-release', release('1.0.0'));
    defineElement('test-same-release', release('1.0.0'));
    // A warning takes the way of the first one, whose file is here by then.
    await import('../../../src/core/element/two-releases.js');
    await nextFrame();
    expect(told).to.deep.equal([]);
  });

  it('says so where somebody else has taken the tag', async () => {
    customElements.define('test-taken', class extends HTMLElement {});
    defineElement('test-taken', release('2.0.0'));
    await until(() => told.length > 0, 'a warning');
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('an unknown release').and.contain('2.0.0');
  });
});
