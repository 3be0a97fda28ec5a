import { expect } from 'chai';
import { expectAccessible } from '../../support/accessibility.js';
import { focused, press, tabTo, type } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import {
  backTo,
  focusName,
  is,
  listed,
  marked,
  nameOf,
  readable,
  show,
  stories,
  untilAnnounced,
  untilFocus,
  untilText,
} from './map-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

describe('the places by keyboard', () => {
  it('are headed by their kind, and each says its rule in words', async () => {
    const widget = await show(stories['Small']);
    expect(listed(widget)).to.deep.equal([
      'Legepladsen ved søen',
      'Eksempelskolen',
      'Eksempel Stadion',
      'Strandparken',
      'Torvet',
    ]);
    byRole(widget, 'heading', 'Legepladser');
    byRole(widget, 'list', 'Legepladser');
    const said = readable(widget);
    expect(said).to.include('1 Legepladsen ved søen Søvej 12 Lad være: cigaretter');
    expect(said).to.include(
      '2 Eksempelskolen Skolevej 1 Forbudt: cigaretter, vape, snus og vandpibe',
    );
    expect(said).to.include('Forbudt: cigaretter og vape · kun på bestemte tider');
    expect(said).to.match(/5 Torvet\s+Ikke oplyst/);
    expect(said).to.include('Vi gemmer ikke din placering, og vi sender den ikke til nogen.');
  }).timeout(30_000);

  it('open a panel that has the focus, and lead back to their row', async () => {
    const widget = await show(stories['Small']);
    const told: string[] = [];
    widget.addEventListener('sund-select', (event) => told.push(event.id));
    await tabTo(is('button', 'Eksempelskolen'));
    await press('Enter');
    await untilFocus('heading Eksempelskolen');
    const said = readable(widget);
    expect(said).to.include(
      'Nej. Eksempelskolen er et røgfrit sted. Cigaretter, vape, snus og vandpibe er forbudt.',
    );
    expect(said).to.include('Det står i loven. Loven om røgfri skoler');
    expect(said).to.include('Det gælder ikke medicin mod nikotinafhængighed.');
    expect(said).to.include('Læst den 3. november 2026.');
    expect(said).to.include('Brug for hjælp?');
    expect(told).to.deep.equal(['skolen']);
    await expectAccessible(widget);
    await press('Escape');
    await untilFocus('button Eksempelskolen');
    await press('Enter');
    await untilFocus('heading Eksempelskolen');
    await backTo(is('button', 'Tilbage til listen'));
    await press('Enter');
    await untilFocus('button Eksempelskolen');
  }).timeout(60_000);

  it('are on the map too, one tab stop, and lead back to their mark', async () => {
    const widget = await show(stories['Small']);
    expect(marked(widget)).to.have.length(5);
    await tabTo((element) => element.getAttribute('data-zone') !== null);
    const first = focusName();
    await press('ArrowRight');
    await until(() => focusName() !== first, 'another mark in focus');
    const mark = focusName();
    await press('Enter');
    await until(() => focusName().startsWith('heading '), 'the panel in focus');
    expect(mark).to.include(focusName().replace('heading ', ''));
    await press('Escape');
    await untilFocus(mark);
  }).timeout(60_000);

  it('are all reached on the map by real arrow presses', async () => {
    const widget = await show(stories['Copenhagen']);
    await tabTo((element) => element.getAttribute('data-zone') !== null);
    await press('Home');
    const met = new Set([focusName()]);
    for (let count = 0; count < 22; count += 1) {
      await press('PageDown');
      met.add(focusName());
    }
    expect(met.size).to.be.at.least(20);
    expect(marked(widget).length).to.equal(129);
  }).timeout(120_000);

  it('say that a request is a request', async () => {
    const widget = await show(stories['Small']);
    byRole(widget, 'button', 'Legepladsen ved søen').click();
    await untilFocus('heading Legepladsen ved søen');
    const said = readable(widget);
    expect(said).to.include(
      'Legepladsen ved søen er et røgfrit sted. Vær sød ikke at ryge her. Det er en opfordring, ikke et forbud.',
    );
    expect(said).to.include('Reglen for vape, snus og vandpibe er ikke oplyst.');
    expect(said).to.include('Cigaretter Lad være');
    expect(said).to.not.include('Nej.');
    const panel = readable(byRole(widget, 'article', 'Legepladsen ved søen'));
    expect(panel).to.not.match(/forbudt/i);
    expect(said).to.include('Vi kender ikke stedets præcise grænse.');
  }).timeout(30_000);

  it('say when a rule does not hold, and when it does', async () => {
    const widget = await show(stories['Small']);
    byRole(widget, 'button', 'Strandparken').click();
    await untilFocus('heading Strandparken');
    const said = readable(widget);
    expect(said).to.include('Reglen for Strandparken gælder ikke lige nu.');
    expect(said).to.include('Mandag til fredag kl. 7–18');
    expect(said).to.include('1. maj til 15. september');
    expect(said).to.not.include('Nej.');
  }).timeout(30_000);

  it('say the rule of a season in the season', async () => {
    const widget = await show(stories['Small'], { today: '2026-07-01', time: '12:00' });
    byRole(widget, 'button', 'Strandparken').click();
    await untilFocus('heading Strandparken');
    expect(readable(widget)).to.include(
      'Nej. Strandparken er et røgfrit sted. Cigaretter og vape er forbudt.',
    );
    expect(readable(widget)).to.include('Vær sød heller ikke at bruge snus her.');
  }).timeout(30_000);
});

describe('finding a place', () => {
  it('searches as Danes write, in list and map, and tells how many', async () => {
    const widget = await show(stories['Small']);
    await tabTo(is('searchbox', 'Find et sted eller en vej'));
    await type('soevej');
    await until(() => listed(widget).length === 1, 'one place');
    expect(listed(widget)).to.deep.equal(['Legepladsen ved søen']);
    await until(() => marked(widget).length === 1, 'one mark');
    await untilAnnounced(widget, '1 sted');
    byRole(widget, 'button', 'Ryd søgefeltet').click();
    await until(() => listed(widget).length === 5, 'all places');
    await untilFocus('searchbox Find et sted eller en vej');
  }).timeout(30_000);

  it('leads on where nothing was found', async () => {
    const widget = await show(stories['Small']);
    await tabTo(is('searchbox', 'Find et sted eller en vej'));
    await type('kasino');
    await untilText(widget, 'Vi fandt ingen steder.');
    await untilAnnounced(widget, 'Vi fandt ingen steder.');
    await expectAccessible(widget);
    await tabTo(is('button', 'Ryd søgning'));
    await press('Enter');
    await until(() => listed(widget).length === 5, 'all places');
    await untilFocus('searchbox Find et sted eller en vej');
  }).timeout(30_000);

  it('filters by kind and product, in list and map, and tells the page', async () => {
    const widget = await show(stories['Small']);
    const told: unknown[] = [];
    widget.addEventListener('sund-filter', (event) => told.push(event.filters));
    await tabTo((element) => element.localName === 'summary');
    await press('Enter');
    await tabTo(is('checkbox', 'Skole'));
    await press('Space');
    await until(() => listed(widget).length === 1, 'one place');
    await tabTo(is('checkbox', 'Strand'));
    await press('Space');
    await until(() => marked(widget).length === 2, 'two marks');
    expect(listed(widget)).to.deep.equal(['Eksempelskolen', 'Strandparken']);
    const products = byRole(widget, 'combobox', 'Hvad spørger du om?') as HTMLSelectElement;
    products.value = 'waterPipe';
    products.dispatchEvent(new Event('change'));
    await until(() => listed(widget).length === 1, 'one place');
    expect(told).to.deep.equal([
      { category: ['school'], product: [] },
      { category: ['school', 'beach'], product: [] },
      { category: ['school', 'beach'], product: ['waterPipe'] },
    ]);
    await expectAccessible(widget);
  }).timeout(60_000);

  it('shows more, and goes on from the first of them', async () => {
    const widget = await show(stories['Copenhagen']);
    expect(listed(widget)).to.have.length(10);
    await tabTo(is('button', /^Vis flere/));
    await press('Enter');
    await until(() => listed(widget).length === 60, 'sixty rows');
    await until(() => focusName().startsWith('link '), 'a row in focus');
    expect(focusName()).to.equal(`link ${listed(widget)[10] ?? ''}`);
    await untilAnnounced(widget, '50 flere steder er vist.');
  }).timeout(60_000);

  it('points out on the map what has the focus in the list', async () => {
    const widget = await show(stories['Small']);
    await tabTo(is('button', 'Eksempel Stadion'));
    await nextFrame();
    const stop = marked(widget).length;
    expect(stop).to.equal(5);
    const map = widget.shadowRoot?.querySelector('.map-place');
    const [active] = [...(map?.querySelectorAll('[tabindex="0"][data-zone]') ?? [])];
    expect(active?.getAttribute('data-zone')).to.equal('stadion');
  }).timeout(30_000);
});

describe('many places', () => {
  it('of three thousand, a few are drawn, and all are found', async () => {
    const widget = await show(stories['ManyPlaces']);
    expect(readable(widget)).to.include('3.000 steder');
    expect(listed(widget)).to.have.length(10);
    byRole(widget, 'searchbox').focus();
    await type('ÅGADE');
    const isFound = (): boolean => /\d{3} steder/.test(readable(widget));
    await until(() => isFound() && !readable(widget).includes('3.000 steder'), 'fewer places');
    expect(readable(widget)).to.match(/Ågade \d+/);
    expect(readable(widget)).to.not.include('Søvej');
  }).timeout(60_000);
});

describe('where words are other', () => {
  it('is English all through', async () => {
    const widget = await show(stories['EnglishPage']);
    byRole(widget, 'button', 'May I smoke here, where I am?');
    byRole(widget, 'button', 'Eksempelskolen').click();
    await untilFocus('heading Eksempelskolen');
    expect(readable(widget)).to.include('No. Eksempelskolen is a smoke-free place.');
    expect(readable(widget)).to.include('Checked on 3 November 2026.');
    expect(readable(widget)).to.not.match(/Kilde|Forbudt|Tilbage/);
  }).timeout(30_000);

  it('names places that have no name by kind and number', async () => {
    const widget = await show(stories['LongNames']);
    expect(listed(widget).some((name) => /^Torv \d$/.test(name))).to.equal(true);
    expect(allByRole(widget, 'button').every((button) => nameOf(button) !== '')).to.equal(true);
  }).timeout(30_000);
});

describe('what is not there', () => {
  it('an empty card says so, and whom to ask', async () => {
    const widget = await show(stories['Empty']);
    expect(readable(widget)).to.include('Der er ikke lagt nogen røgfri steder ind endnu.');
    expect(readable(widget)).to.include('Brug for hjælp?');
    expect(hasRole(widget, 'searchbox')).to.equal(false);
  }).timeout(30_000);

  it('places that cannot be read are left out, and the rest stands', async () => {
    const widget = await show(stories['PartlyBad']);
    expect(listed(widget)).to.deep.equal(['Eksempelskolen']);
    expect(focused()).to.equal(undefined);
  }).timeout(30_000);
});
