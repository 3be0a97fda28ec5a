import { expect } from 'chai';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo } from '../../../support/keys.js';
import { until } from '../../../support/story.js';
import { StreetProbe } from './street-probe.js';
import { twenty } from './street-zones.js';

const probes = new Set<StreetProbe>();
afterEach(() => {
  for (const probe of probes) probe.remove();
  probes.clear();
});

async function show(parts: Partial<StreetProbe> = {}): Promise<StreetProbe> {
  const probe = Object.assign(new StreetProbe(), { zones: twenty() }, parts);
  probes.add(probe);
  document.body.append(probe);
  await probe.updateComplete;
  return probe;
}

const all = <Kind extends Element = HTMLElement>(probe: StreetProbe, selector: string): Kind[] => [
  ...(probe.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
];
const button = (probe: StreetProbe, name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(probe, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );
const targets = (probe: StreetProbe): SVGElement[] => all<SVGElement>(probe, 'svg [role=button]');
const named = (element: Element | undefined): string => element?.getAttribute('aria-label') ?? '';

async function openMap(probe: StreetProbe): Promise<void> {
  button(probe, 'Åbn gadekort')?.click();
  await until(() => targets(probe).length > 0, 'zones on the street map');
}

describe('the street map', () => {
  it('says who is asked, opens on a click, and shows every zone as a button', async () => {
    const probe = await show();
    expect(probe.shadowRoot?.textContent).to.contain('Så henter din telefon kort fra Styrelsen.');
    expect(all(probe, 'img')).to.have.length(0);
    await openMap(probe);
    expect(targets(probe)).to.have.length(20);
    expect(named(targets(probe)[2])).to.equal('3. Sted 3, legeplads, forbud');
    await until(() => all(probe, 'img.leaflet-tile-loaded').length > 0, 'tiles');
    await expectAccessible(probe);
  });

  it('is one stop of Tab, with arrows from zone to zone', async () => {
    const probe = await show();
    await openMap(probe);
    await tabTo((element) => element.closest('svg.street-zones') !== null);
    const met = new Set([named(focused())]);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await press(key);
      met.add(named(focused()));
    }
    expect(met.size).to.equal(4);
    await press('Home');
    for (let count = 0; count < 20; count += 1) {
      met.add(named(focused()));
      await press('PageDown');
    }
    expect(met.size).to.equal(20);
    await press('Enter');
    expect(probe.opened).to.deep.equal(['zone-20']);
    await press('Tab');
    expect(focused()?.closest('svg.street-zones')).to.equal(null);
  });

  it('closes with Escape, back to the button', async () => {
    const probe = await show();
    await openMap(probe);
    await until(() => focused()?.textContent.includes('Gadekort') === true, 'focus on the heading');
    await press('Escape');
    await until(() => focused()?.textContent.includes('Åbn gadekort') === true, 'the button');
    expect(all(probe, 'img')).to.have.length(0);
  });
});
