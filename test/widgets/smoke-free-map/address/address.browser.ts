import { expect } from 'chai';
import { LitElement, type TemplateResult } from 'lit';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import { controlStyles } from '../../../../src/core/element/controls.styles.js';
import { tokenStyles } from '../../../../src/core/element/tokens.styles.js';
import { AddressController } from '../../../../src/widgets/smoke-free-map/address/address-controller.js';
import type {
  AddressAnswer,
  AddressProvider,
  AddressSuggestion,
} from '../../../../src/widgets/smoke-free-map/address/provider.js';
import type { Point } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { da } from '../../../../src/widgets/smoke-free-map/texts/da.js';
import { addressStyles } from '../../../../src/widgets/smoke-free-map/views/address.styles.js';
import type { ViewContext } from '../../../../src/widgets/smoke-free-map/views/view-context.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo, type } from '../../../support/keys.js';
import { nextFrame, until } from '../../../support/story.js';

const CONTEXT: ViewContext = {
  texts: da,
  lang: 'da',
  languages: ['da'],
  headingLevel: 2,
  idPrefix: 'sund',
  base: location.href,
  today: plainDay(2026, 11, 21),
};

/** A register of two roads, which remembers what it was asked. */
class Register implements AddressProvider {
  readonly name = 'Registeret';
  readonly maxLength = 73;
  readonly asked: string[] = [];
  readonly ended: string[] = [];
  answer: AddressAnswer<readonly AddressSuggestion[]> = {
    kind: 'found',
    found: [
      { kind: 'address', label: 'Lindevej 1', id: 'one' },
      { kind: 'part', label: 'Lindevangen', text: 'Lindevangen ' },
    ],
  };
  place: AddressAnswer<Point> = { kind: 'found', found: { east: 720_000, north: 6_187_000 } };
  wait: Promise<unknown> = Promise.resolve();

  async search(text: string, signal: AbortSignal): Promise<typeof this.answer> {
    this.asked.push(text);
    signal.addEventListener('abort', () => this.ended.push(text));
    await this.wait;
    return this.answer;
  }

  async locate(id: string): Promise<typeof this.place> {
    this.asked.push(id);
    await this.wait;
    return this.place;
  }
}

class AddressProbe extends LitElement {
  static override styles = [tokenStyles, controlStyles, addressStyles];

  readonly register = new Register();
  readonly said: string[] = [];
  readonly located: (readonly [number, number, string])[] = [];
  readonly address = new AddressController(this, {
    announce: (message) => void this.said.push(message),
    located: ({ east }, accuracy, label) => void this.located.push([east, accuracy, label]),
  });

  protected override render(): TemplateResult {
    return this.address.view(this.register, CONTEXT);
  }
}
customElements.define('address-probe', AddressProbe);

let probe: AddressProbe;
beforeEach(async () => {
  probe = new AddressProbe();
  document.body.append(probe);
  await probe.updateComplete;
});
afterEach(() => probe.remove());

const words = (): string => probe.shadowRoot?.textContent ?? '';
const buttons = (): string[] =>
  [...(probe.shadowRoot?.querySelectorAll('li button') ?? [])].map((each) =>
    each.textContent.trim(),
  );

async function start(): Promise<void> {
  await tabTo((element) => element.textContent.includes('Søg på en adresse'));
  await press('Enter');
  await until(() => focused()?.localName === 'input', 'the field');
}

describe('the search for an address', () => {
  it('says who reads what is typed, and asks nothing before that', async () => {
    expect(words()).to.contain('Så sender din telefon det, du skriver, til Registeret.');
    expect(probe.register.asked).to.deep.equal([]);
    await start();
    expect(probe.register.asked).to.deep.equal([]);
    await type('Linde');
    await until(() => buttons().length === 2, 'suggestions');
    // Once, when the typing paused.
    expect(probe.register.asked).to.deep.equal(['Linde']);
    expect(probe.said).to.deep.equal(['2 forslag']);
    await expectAccessible(probe);
  });

  it('gives the place of an address, and lets a road be typed on', async () => {
    await start();
    await type('Linde');
    await press('Enter');
    await until(() => buttons().length === 2, 'suggestions');
    await tabTo((element) => element.textContent.includes('Lindevangen'));
    await press('Enter');
    await until(() => focused()?.localName === 'input', 'the field');
    expect((focused() as HTMLInputElement).value).to.equal('Lindevangen ');
    await type('2');
    await until(() => buttons().length === 2, 'suggestions');
    await tabTo((element) => element.textContent.trim() === 'Lindevej 1');
    await press('Enter');
    await until(() => probe.located.length === 1, 'the place');
    expect(probe.located[0]).to.deep.equal([720_000, 15, 'Lindevej 1']);
  });

  it('drops an answer that something else was typed after', async () => {
    await start();
    let arrive = (_value: unknown): void => {};
    probe.register.wait = new Promise((resolve) => (arrive = resolve));
    await type('Linde');
    await press('Enter');
    await until(() => probe.register.asked.length > 0, 'the first search');
    await type('x');
    expect(probe.register.ended).to.deep.equal(['Linde']);
    arrive(undefined);
    await nextFrame();
    expect(buttons()).to.deep.equal([]);
  });

  it('says when nothing is found and when nobody answers', async () => {
    await start();
    probe.register.answer = { kind: 'found', found: [] };
    await type('Linde');
    await until(() => words().includes('Vi fandt ingen adresse.'), 'that there is none');
    probe.register.answer = { kind: 'failed', failure: 'busy' };
    await press('Enter');
    await until(() => words().includes('Adressesøgningen svarer ikke lige nu.'), 'the failure');
    expect(probe.said.at(-1)).to.contain('svarer ikke');
  });

  it('forgets what was typed when it is closed', async () => {
    await start();
    await type('Linde');
    await tabTo((element) => element.textContent.includes('Luk adressesøgning'));
    await press('Enter');
    await until(() => focused()?.textContent.includes('Søg på en adresse') === true, 'the offer');
    await press('Enter');
    await until(() => focused()?.localName === 'input', 'the field');
    expect((focused() as HTMLInputElement).value).to.equal('');
    await nextFrame();
    expect(probe.register.asked).to.deep.equal([]);
  });
});
