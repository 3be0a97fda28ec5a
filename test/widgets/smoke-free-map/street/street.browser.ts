import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo } from '../../../support/keys.js';
import { until } from '../../../support/story.js';
import { StreetProbe } from './street-probe.js';
import { CORNER, twenty, zoneOf } from './street-zones.js';

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
    expect(named(targets(probe)[2])).to.equal('3. Sted 3, legeplads, forbudt at ryge');
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

  it('opens on the chosen zone and never shows the visitor before a second yes', async () => {
    const own = { point: { east: CORNER.east, north: CORNER.north - 3000 }, accuracy: 30 };
    const zones = twenty();
    const probe = await show({ zones, chosen: zones[7], own });
    await openMap(probe);
    await until(() => all(probe, 'img').length > 0, 'tiles');
    const before = new Set(all<HTMLImageElement>(probe, 'img').map(({ src }) => src));
    expect(named(targets(probe).find((each) => each.hasAttribute('aria-current')))).to.match(
      /^8\./,
    );
    expect(all(probe, '[aria-label="Her er du"]')).to.have.length(0);
    await tabTo((element) => element.textContent.includes('Vis mig på kortet'));
    await press('Enter');
    await until(
      () => focused()?.textContent.includes('Så kan Styrelsen se cirka') === true,
      'it asks',
    );
    expect(all(probe, '[aria-label="Her er du"]')).to.have.length(0);
    expect(all<HTMLImageElement>(probe, 'img').every(({ src }) => before.has(src))).to.equal(true);
    button(probe, 'Nej')?.click();
    await until(() => focused()?.textContent.includes('Vis mig på kortet') === true, 'back');
    button(probe, 'Vis mig på kortet')?.click();
    await probe.updateComplete;
    button(probe, 'Ja, vis mig')?.click();
    await until(() => all(probe, '[aria-label="Her er du"]').length === 1, 'the visitor');
    button(probe, 'Fjern mig fra kortet')?.click();
    await until(() => all(probe, '[aria-label="Her er du"]').length === 0, 'nobody');
  });

  it('leaves the wheel and a finger to the page, and zooms with Ctrl', async () => {
    const probe = await show();
    await openMap(probe);
    const [map] = all(probe, '.street-map');
    const turn = (ctrlKey: boolean): boolean =>
      map?.dispatchEvent(
        new WheelEvent('wheel', { deltaY: 200, ctrlKey, cancelable: true, bubbles: true }),
      ) === true;
    const broad = (): number => targets(probe)[0]?.getBoundingClientRect().width ?? 0;
    const before = broad();
    expect(turn(false)).to.equal(true);
    await until(() => all(probe, '.street-hint:not([hidden])').length === 1, 'the hint');
    expect(broad()).to.equal(before);
    expect(turn(true)).to.equal(false);
    await until(() => broad() < before, 'a smaller map');
    expect(map && getComputedStyle(map).touchAction).to.equal('pan-x pan-y');
  });

  it('is dragged with the mouse, which opens nothing; a click does', async () => {
    const probe = await show();
    await openMap(probe);
    const box = targets(probe)[7]?.getBoundingClientRect();
    const at: [number, number] = [
      Math.round((box?.left ?? 0) + (box?.width ?? 0) / 2),
      Math.round((box?.top ?? 0) + (box?.height ?? 0) / 2),
    ];
    await sendMouse({ type: 'move', position: at });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [at[0] - 60, at[1] - 30] });
    await sendMouse({ type: 'up' });
    expect(probe.opened).to.deep.equal([]);
    const moved = targets(probe)[7]?.getBoundingClientRect();
    expect(Math.round((moved?.left ?? 0) - (box?.left ?? 0))).to.equal(-60);
    await sendMouse({ type: 'click', position: [at[0] - 60, at[1] - 30] });
    expect(probe.opened).to.deep.equal(['zone-8']);
    await resetMouse();
  });

  it('shows a crowd as dots, and each by itself when one is near', async () => {
    const zones = Array.from({ length: 400 }, (_none, index) =>
      zoneOf({ number: index + 1, east: (index % 20) * 200, north: Math.floor(index / 20) * 200 }),
    );
    const probe = await show({ zones });
    await openMap(probe);
    await until(() => all(probe, '.street-crowd').length > 0, 'the crowd');
    expect(probe.shadowRoot?.textContent).to.contain('400 steder på kortet.');
    await tabTo((element) => element.closest('svg.street-zones') !== null);
    await press('PageDown', 'PageDown');
    await until(() => named(focused()).startsWith('3.'), 'the third');
    for (let count = 0; count < 4; count += 1) await press('+');
    await until(() => all(probe, '.street-crowd').length === 0, 'single zones');
    expect(probe.said.at(-1)).to.match(/^Zoomniveau \d+$/);
  });

  it('survives being moved in the page, and lets go when it is taken out', async () => {
    const probe = await show();
    await openMap(probe);
    const elsewhere = document.createElement('div');
    elsewhere.dir = 'rtl';
    document.body.append(elsewhere);
    elsewhere.append(probe);
    await until(() => targets(probe).length === 20, 'the map again');
    await tabTo((element) => element.closest('svg.street-zones') !== null);
    probe.remove();
    expect(all(probe, 'img')).to.have.length(0);
    elsewhere.remove();
  });
});
