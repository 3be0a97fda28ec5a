import { expect } from 'chai';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { controlStyles } from '../../../../src/core/element/controls.styles.js';
import { laterTokenStyles } from '../../../../src/core/element/later-tokens.styles.js';
import { tokenStyles } from '../../../../src/core/element/tokens.styles.js';
import type { Zone } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import {
  drawOverview,
  frameAround,
  frameOf,
  overviewView,
  styles,
} from '../../../../src/widgets/smoke-free-map/overview-part.js';
import { da } from '../../../../src/widgets/smoke-free-map/texts/da.js';
import { en } from '../../../../src/widgets/smoke-free-map/texts/en.js';
import type { OverviewModel } from '../../../../src/widgets/smoke-free-map/views/overview-model.js';
import type { ViewContext } from '../../../../src/widgets/smoke-free-map/views/view-context.js';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import { expectAccessible } from '../../../support/accessibility.js';
import { focused, press, tabTo } from '../../../support/keys.js';
import { focusName, is } from '../../../support/reading.js';
import { allByRole, byRole, hasRole } from '../../../support/roles.js';
import { squareZone } from '../domain/sample-map.js';
import { ORIGIN, place, twenty, zonesOf } from '../domain/overview/sample-zones.js';

const context: ViewContext = {
  texts: da,
  lang: 'da',
  languages: 'da',
  headingLevel: 2,
  idPrefix: 'test',
  base: 'https://kommune.example/',
  today: plainDay(2026, 11, 21),
};

interface Shown {
  readonly root: HTMLElement;
  /** What has been done, oldest first. */
  readonly done: string[];
}

const WIDTH = 600;

/** Shows a map that keeps which zone has had focus, is open, or is zoomed to, as the card does. */
function show(
  zones: readonly Zone[],
  more: Partial<OverviewModel> & { readonly lang?: 'en' } = {},
): Shown {
  document.querySelector('.test-place')?.remove();
  const place = document.createElement('div');
  place.className = 'test-place';
  document.body.append(place);
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokenStyles, laterTokenStyles, controlStyles, styles].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  const done: string[] = [];
  let state: Partial<OverviewModel> = more;
  let zoomed: Zone | undefined;
  const language = more.lang === 'en' ? { ...context, texts: en, lang: 'en' } : context;
  const draw = (): void => {
    const frame = zoomed ? frameAround(zoomed) : frameOf(zones);
    if (!frame) throw new Error('nothing to show');
    const drawing = drawOverview({ zones }, frame, { width: WIDTH });
    const model = { ...state, drawing, canZoomOut: zoomed !== undefined };
    const view = overviewView(model, language, {
      open: (id) => update(`open ${id}`, { chosen: id }),
      activate: (active) => update('', { active }),
      pointed: ({ east, north }, accuracy) =>
        update(
          `point ${Math.round(east - ORIGIN.east)} ${Math.round(north - ORIGIN.north)} ±${Math.round(accuracy)}`,
          {},
        ),
      zoomTo: (target) => {
        zoomed = zones.find(({ id }) => id === target);
        update(`zoom ${target}`, {});
      },
    });
    render(html`<div class="sund" lang=${language.lang}>${view}</div>`, root);
  };
  const update = (what: string, change: Partial<OverviewModel>): void => {
    if (what !== '') done.push(what);
    state = { ...state, ...change };
    draw();
  };
  draw();
  const drawn = root.querySelector<HTMLElement>('.sund');
  if (!drawn) throw new Error('nothing was drawn');
  drawn.style.width = `${WIDTH}px`;
  return { root: drawn, done };
}

const targets = (root: Element): HTMLElement[] =>
  allByRole(byRole(root, 'group', /^Kort med/), 'button');

async function pressAt(element: Element, x: number, y: number): Promise<void> {
  const box = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(box.left + x * box.width), Math.round(box.top + y * box.height)],
  });
}

describe('the overview map', () => {
  afterEach(async () => {
    document.querySelector('.test-place')?.remove();
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  it('has a button for each zone, with number, name, kind and rule', () => {
    const { root } = show(twenty);
    byRole(root, 'group', 'Kort med 20 steder');
    expect(targets(root)).to.have.length(20);
    byRole(root, 'button', '1. Plads 01, andet sted, forbudt at ryge');
    byRole(root, 'button', '2. Plads 02, andet sted, lad være med at ryge');
  });

  it('is one tab stop', async () => {
    const { root } = show(twenty);
    await tabTo((element) => root.contains(element));
    expect(focusName()).to.equal('button 1. Plads 01, andet sted, forbudt at ryge');
    await press('Tab');
    expect(focused() && root.contains(focused() ?? null)).to.not.equal(true);
    await press('Shift+Tab');
    expect(focusName()).to.match(/^button 1\. /);
  });

  it('reaches all twenty zones with real presses of the arrow keys, and opens one', async () => {
    const { root, done } = show(twenty);
    await tabTo(is('button', /^1\. /));
    const met = new Set([focusName()]);
    // Row by row: to the end, and then up and back again.
    for (let row = 0; row < 5; row += 1) {
      const along = row % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
      for (let step = 0; step < 4; step += 1) {
        await press(along);
        met.add(focusName());
      }
      await press('ArrowUp');
      met.add(focusName());
    }
    expect([...met].sort()).to.have.length(20);
    await press('Home', 'PageDown', 'Enter');
    expect(done).to.deep.equal(['open Plads 02']);
    await press('End', 'PageUp', 'Space');
    expect(done.at(-1)).to.equal('open Plads 19');
    expect(byRole(root, 'button', /^19\. /).getAttribute('aria-current')).to.equal('true');
  });

  it('keeps the place of focus for the next visit', async () => {
    const { root } = show(twenty);
    await tabTo(is('button', /^1\. /));
    await press('End');
    expect(focusName()).to.match(/^button 20\. /);
    expect(targets(root).filter((each) => each.tabIndex === 0)).to.have.length(1);
    await press('Tab', 'Shift+Tab');
    expect(focusName()).to.match(/^button 20\. /);
  });

  it('leaves keys with a modifier to the browser', async () => {
    show(twenty);
    await tabTo(is('button', /^1\. /));
    await press('Alt+End', 'Control+ArrowRight');
    expect(focusName()).to.match(/^button 1\. /);
  });

  it('opens the zone that is pressed, and tells where else it was pressed', async () => {
    const { root, done } = show(
      zonesOf([squareZone('Stadion', 0, 0, 3000, { rule: 'forbud' }), place('Plads', 6000, 1500)]),
    );
    const map = byRole(root, 'group', /^Kort med/);
    await pressAt(map, 0.3, 0.35);
    await pressAt(map, 0.75, 0.5);
    expect(done[0]).to.equal('open Stadion');
    expect(done[1]).to.match(/^point 4[67]\d\d 1[45]\d\d ±22$/);
    await pressAt(byRole(root, 'button', /Plads/), 0.5, 0.5);
    expect(done[2]).to.equal('open Plads');
  });

  it('opens a zone that a screen reader presses', () => {
    const { root, done } = show(twenty);
    byRole(root, 'button', /^5\. /).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(done).to.deep.equal(['open Plads 05']);
  });

  it('leads closer and back, and focus stays on the button', async () => {
    const { root, done } = show(twenty, { chosen: 'Plads 03' });
    const button = byRole(root, 'button', 'Zoom ind på stedet');
    button.focus();
    await press('Enter');
    expect(focusName()).to.equal('button Vis hele kortet');
    expect(targets(root)).to.have.length(1);
    expect(hasRole(root, 'button', 'Zoom ind på stedet')).to.equal(false);
    await press('Enter');
    expect(focusName()).to.equal('button Zoom ind på stedet');
    expect(done).to.deep.equal(['zoom Plads 03', 'zoom all']);
  });

  it('has targets of at least 24 pixels', () => {
    const { root } = show(twenty);
    for (const target of targets(root)) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(23.9);
    }
  });

  it('explains the signs that are on it, and only those', () => {
    const legend = (root: Element): string[] =>
      allByRole(byRole(root, 'list', 'Det betyder tegnene'), 'listitem').map(({ textContent }) =>
        textContent.trim(),
      );
    expect(legend(show(twenty).root)).to.deep.equal([
      'Forbudt',
      'Lad være: en opfordring, ikke et forbud',
    ]);
    const unknown = zonesOf([squareZone('A', 0, 0, 500)]);
    expect(legend(show(unknown).root)).to.deep.equal([
      'Reglen er ikke oplyst, eller det er tilladt',
    ]);
  });

  it('says that not all of very many have a number', () => {
    const many = zonesOf(
      Array.from({ length: 500 }, (_, index) =>
        place(`Sted ${index}`, (index % 25) * 300, Math.floor(index / 25) * 250),
      ),
    );
    const { root } = show(many);
    expect(targets(root).length).to.be.lessThan(301);
    expect(root.textContent).to.match(
      /Kortet viser numre på \d+ af 500 steder\. Listen har dem alle\./,
    );
  });

  it('is in English, too', () => {
    const { root } = show(twenty, { lang: 'en' });
    byRole(root, 'group', 'Map of 20 places');
    byRole(root, 'button', '2. Plads 02, another place, please don’t smoke');
  });

  it('breaks no rule of WCAG', async () => {
    const { root } = show(twenty, {
      chosen: 'Plads 03',
      verdictPoint: { point: ORIGIN, accuracy: 300, by: 'click' },
    });
    await expectAccessible(root);
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(root);
  });

  it('prints a table of what the numbers stand for, and no pictures', async () => {
    const { root } = show(twenty);
    expect(hasRole(root, 'table')).to.equal(false);
    await emulateMedia({ media: 'print' });
    const rows = allByRole(byRole(root, 'table'), 'row');
    expect(rows).to.have.length(21);
    expect(allByRole(rows[2] ?? root, 'cell').map(({ textContent }) => textContent)).to.deep.equal([
      '2',
      'Plads 02',
      'Eksempelvej 2',
      'lad være med at ryge',
    ]);
    // What a browser would print as a picture instead of lines.
    expect(root.querySelectorAll('pattern, filter, mask, image, img, canvas')).to.have.length(0);
  });

  it('has no attribute that a strict content security policy forbids', () => {
    const { root } = show(twenty, { chosen: 'Plads 03' });
    expect(root.querySelectorAll('[style]')).to.have.length(0);
  });
});
