import { expect } from 'chai';
import * as module from '../../../stories/smoke-free-map/smoke-free-map.stories.js';
import { expectAccessible } from '../../support/accessibility.js';
import { press, tabTo } from '../../support/keys.js';
import { paper, print } from '../../support/printing.js';
import { is, readable, untilFocus, untilQuiet } from '../../support/reading.js';
import { byRole, hasRole } from '../../support/roles.js';
import { renderStory, until, type Story } from '../../support/story.js';

const { default: meta, ...stories } = module as { default: Story } & Readonly<
  Record<string, Story>
>;

const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

async function show(name: string, args: object = {}, width?: string): Promise<HTMLElement> {
  const story = stories[name];
  const widget = await renderStory({ ...story, args: { ...story?.args, ...args } }, meta, {
    ...(width !== undefined && { width }),
  });
  await untilQuiet();
  await until(() => hasRole(widget, 'group', /^Kort/), 'the map');
  return widget;
}

/** Asks for the sign of what is shown, by keyboard. */
async function makeSign(place: string): Promise<void> {
  await tabTo(is('button', 'Lav et skilt'));
  await press('Enter');
  await untilFocus(`heading Skilt til ${place}`);
}

/** The words on the sign. */
function signWords(widget: HTMLElement): string {
  return byRole(widget, 'figure', 'Sådan ser skiltet ud').innerText.replace(/\s+/g, ' ').trim();
}

describe('the card of one place', () => {
  it('answers at once, for each product, and says why and where it is written', async () => {
    const widget = await show('School');
    byRole(widget, 'heading', 'Nej. Eksempelskolen er et røgfrit sted.');
    const said = readable(widget);
    for (const product of [
      'Cigaretter',
      'Vape og e-cigaretter',
      'Snus og nikotinposer',
      'Vandpibe',
    ]) {
      expect(said).to.include(`${product} Forbudt`);
    }
    expect(said).to.include('Det står i loven.');
    expect(said).to.include('Man må gerne bruge medicin som nikotinplaster.');
    byRole(widget, 'link', /^Sundhedsstyrelsen: Røgfri miljøer/);
    byRole(widget, 'link', 'Se telefon og åbningstider');
    expect(said).to.include('Stedet er tegnet som eksempel.');
  });

  it('asks for nothing: neither where one is nor what one looks for', async () => {
    const widget = await show('School');
    expect(hasRole(widget, 'button', /hvor jeg står/)).to.equal(false);
    expect(hasRole(widget, 'search')).to.equal(false);
    expect(readable(widget)).not.to.include('Tryk på kortet');
    expect(hasRole(widget, 'link', 'Find vej')).to.equal(false);
  });

  it('never calls a request a ban, and says what nobody has decided', async () => {
    const widget = await show('HarbourBath');
    byRole(widget, 'heading', 'Eksempel Havnebad er et røgfrit sted.');
    const said = readable(widget);
    expect(said).to.include('Det er en opfordring, ikke et forbud.');
    expect(said).to.include('Reglen for vandpibe er ikke oplyst.');
    expect(said).not.to.match(/forbudt/i);
  });

  it('leads from its mark on the map to the answer', async () => {
    await show('School');
    await tabTo((element) => element.getAttribute('data-zone') !== null);
    await press('Enter');
    await untilFocus('heading Nej. Eksempelskolen er et røgfrit sted.');
  });

  it('is accessible, with its sign too, also where there is little room', async () => {
    const widget = await show('HarbourBath', {}, '288px');
    await makeSign('Eksempel Havnebad');
    expect(widget.scrollWidth).to.equal(widget.clientWidth);
    await expectAccessible(widget);
  });
});

describe('the sign of a place', () => {
  it('thanks where people are asked, in two languages, and leads to the page', async () => {
    const widget = await show('HarbourBath');
    await makeSign('Eksempel Havnebad');
    const words = signWords(widget);
    expect(words).to.include('Tak, fordi du ikke ryger eller vaper her');
    expect(words).to.include('Thank you for not smoking or vaping here');
    expect(words).to.include('Vær sød heller ikke at bruge snus.');
    expect(words).to.include('Det er en opfordring, ikke et forbud.');
    expect(words).to.include('Eksempel. Det er ikke et rigtigt skilt.');
    expect(words).to.include(location.host);
    byRole(widget, 'img', 'QR-kode med sidens adresse');
    expect(hasRole(widget, 'button', 'Lav et skilt')).to.equal(false);
  });

  it('says what is forbidden by law', async () => {
    const widget = await show('School');
    await makeSign('Eksempelskolen');
    const words = signWords(widget);
    expect(words).to.match(/^Røgfrit område Smoke-free area Cigaretter, vape, snus og vandpibe/);
    expect(words).to.include('Det står i loven. Kilde: Sundhedsstyrelsen');
    expect(words).to.include('Sundhed og Forebyggelse, Eksempel Kommune');
  });

  it('is printed alone on an upright sheet, and the card is as it was after', async () => {
    const widget = await show('School');
    await makeSign('Eksempelskolen');
    await tabTo(is('button', 'Udskriv skilt'));
    await print();
    expect(paper()).to.deep.equal(['a4 portrait']);
    const sheet = byRole(widget, 'figure', 'Sådan ser skiltet ud');
    expect(sheet.checkVisibility()).to.equal(true);
    const shown = [...(widget.shadowRoot?.querySelectorAll('h1,h2,h3,h4,button,p,svg') ?? [])]
      .filter((element) => element.checkVisibility())
      .filter((element) => !sheet.contains(element));
    expect(shown).to.deep.equal([]);
    const { width, height } = sheet.getBoundingClientRect();
    // No taller than a page with its margins.
    expect(height / width).to.be.lessThan(273 / 186);
    dispatchEvent(new Event('afterprint'));
    expect(widget.shadowRoot?.querySelector('[data-sund-print-path]')).to.equal(null);
  });

  it('can be had of a place in the list, leads there, and is gone with its panel', async () => {
    const widget = await show('Lyngby', { fragment: 'sund-map=zone:idraetsanlaegget-ved-stadion' });
    await makeSign('Idrætsanlægget ved stadion');
    const words = signWords(widget);
    expect(words).to.include('Der er en plads på området, hvor man må ryge.');
    expect(words).to.include('sund-map=zone:idraetsanlaegget-ved-stadion');
    await press('Escape');
    expect(hasRole(widget, 'figure', 'Sådan ser skiltet ud')).to.equal(false);
  });

  it('is not offered where nothing is decided', async () => {
    const widget = await show('Lyngby', { fragment: 'sund-map=zone:lyngby-torv' });
    byRole(widget, 'heading', 'Lyngby Torv');
    expect(readable(widget)).to.include('Her er der ikke bestemt noget.');
    expect(hasRole(widget, 'button', 'Lav et skilt')).to.equal(false);
  });
});
