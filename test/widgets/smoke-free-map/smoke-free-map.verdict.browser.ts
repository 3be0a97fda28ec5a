import { expect } from 'chai';
import { expectAccessible } from '../../support/accessibility.js';
import { press, tabTo } from '../../support/keys.js';
import { byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import type { Standing } from '../../../stories/smoke-free-map/standing.js';
import {
  ask,
  focusName,
  is,
  listed,
  readable,
  show,
  stories,
  untilAnnounced,
  untilFocus,
  untilText,
} from './map-story.js';

const ASK = 'Må jeg ryge her, hvor jeg står?';
const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

/** What the answer says, its heading included. */
function answer(widget: HTMLElement): string {
  const box = widget.shadowRoot?.querySelector('.answer');
  return box ? readable(box) : '';
}

describe('may I smoke here, where I am?', () => {
  const cases: readonly (readonly [
    story: string,
    heading: string,
    said: readonly (string | RegExp)[],
    unsaid: RegExp,
  ])[] = [
    [
      'Inside',
      'Nej. Eksempelskolen er et røgfrit sted.',
      [
        'Cigaretter, vape, snus og vandpibe er forbudt.',
        'Snus og nikotinposer Forbudt',
        'Det står i loven.',
        'Læst den 3. november 2026.',
        'Vi ved, hvor du står, på cirka 8 meter.',
      ],
      /\bJa\b/,
    ],
    [
      'InsideTwo',
      'Nej. Eksempel Stadion er et røgfrit sted.',
      ['Cigaretter og vape er forbudt.', 'Her gælder flere regler.', 'Mere om Eksempelparken'],
      /\bJa\b/,
    ],
    [
      'Close',
      'Du er tæt på Legepladsen ved søen. Se efter skiltet.',
      ['Legepladsen ved søen er et røgfrit sted. Vær sød ikke at ryge her.'],
      /\bNej\b|forbudt/i,
    ],
    [
      'TooCloseToSay',
      'Du er ved kanten af Eksempelskolen.',
      ['Vi kan ikke se, om du er inden for grænsen. Se efter skiltet.'],
      /\bNej\b|\bJa\b/,
    ],
    [
      'NotInForce',
      'Reglen for Strandparken gælder ikke lige nu.',
      ['Der kan gælde andre regler.', 'Mandag til fredag kl. 7–18'],
      /\bNej\b|\bJa\b/,
    ],
    [
      'Outside',
      'Vi har ikke markeret en røgfri zone her.',
      [
        'Der kan gælde andre regler, fx på skoler.',
        /Nærmeste røgfri sted Eksempel[^,]+, \d+ meter mod \S+/,
      ],
      /\bNej\b|\bJa\b|tilladt/i,
    ],
    [
      'WeakAccuracy',
      'Vi ved ikke præcist nok, hvor du er.',
      ['Derfor kan vi ikke svare ja eller nej.', 'Vi ved, hvor du står, på cirka 900 meter.'],
      /\bNej\b|\bJa\b/,
    ],
    [
      'Elsewhere',
      'Du er langt fra stederne på kortet.',
      ['Der kan være forbud, fx på skoler.'],
      /\bNej\b|\bJa\b|tilladt/i,
    ],
  ];
  for (const [story, heading, said, unsaid] of cases) {
    it(`${story}: ${heading}`, async () => {
      const widget = await show(stories[story]);
      await until(() => focusName().startsWith(`heading ${heading}`), `“${heading}” in focus`);
      for (const words of said) {
        if (typeof words === 'string') expect(answer(widget)).to.include(words);
        else expect(answer(widget)).to.match(words);
      }
      expect(answer(widget)).to.not.match(unsaid);
      expect(readable(widget)).to.include('Brug for hjælp?');
      await expectAccessible(widget);
    }).timeout(30_000);
  }

  it('is asked by keyboard, and told while it is looked up', async () => {
    const widget = await show(stories['LocateAsking']);
    await untilText(widget, 'Sig ja, hvis din telefon spørger');
    await untilAnnounced(widget, 'Finder ud af, hvor du er …');
    expect(byRole(widget, 'button', ASK).getAttribute('aria-disabled')).to.equal('true');
    await expectAccessible(widget);
  }).timeout(30_000);

  const failures: readonly (readonly [Standing & string, string])[] = [
    ['denied', 'Siden må ikke se, hvor du er'],
    ['unavailable', 'Vi kan ikke finde ud af, hvor du er'],
    ['timeout', 'Det tog for lang tid at finde dig'],
  ];
  for (const [standing, heading] of failures) {
    it(`says why there is no answer: ${standing}`, async () => {
      const widget = await show(stories['Small']);
      await ask(widget, standing);
      await untilFocus(`heading ${heading}`);
      expect(answer(widget)).to.include('finde stedet på listen eller trykke på kortet');
      await expectAccessible(widget);
      await ask(widget, { longitude: 12.502, latitude: 55.772, accuracy: 8 });
      await untilFocus('heading Nej. Eksempelskolen er et røgfrit sted.');
    }).timeout(30_000);
  }

  it('leads to the nearest place, and back to the answer', async () => {
    const widget = await show(stories['Outside']);
    await untilFocus('heading Vi har ikke markeret en røgfri zone her.');
    await tabTo(is('button', /^Eksempel/));
    const nearest = focusName();
    await press('Enter');
    await until(() => focusName() === nearest.replace('button', 'heading'), 'the panel');
    byRole(widget, 'button', 'Tilbage til svaret').click();
    await untilFocus(nearest);
  }).timeout(30_000);

  it('sorts the list by what is nearest', async () => {
    const widget = await show(stories['Close']);
    await untilFocus('heading Du er tæt på Legepladsen ved søen. Se efter skiltet.');
    const summary = widget.shadowRoot?.querySelector('summary');
    summary?.click();
    byRole(widget, 'checkbox', 'De nærmeste først').click();
    await until(() => listed(widget)[0] === 'Legepladsen ved søen', 'the nearest first');
    expect(listed(widget)).to.have.length(5);
    expect(listed(widget).at(-1)).to.equal('Strandparken');
    await expectAccessible(widget);
  }).timeout(30_000);

  it('is forgotten when it is closed', async () => {
    const widget = await show(stories['Inside']);
    await untilFocus('heading Nej. Eksempelskolen er et røgfrit sted.');
    byRole(widget, 'button', 'Luk svaret').click();
    await untilFocus(`button ${ASK}`);
    expect(answer(widget)).to.equal('');
    await untilAnnounced(widget, 'Svaret er lukket, og din placering er glemt.');
  }).timeout(30_000);

  it('is forgotten when the page comes back from the back-forward cache', async () => {
    const widget = await show(stories['Inside']);
    await untilFocus('heading Nej. Eksempelskolen er et røgfrit sted.');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => answer(widget) === '', 'no answer');
    expect(widget.shadowRoot?.querySelector('.asked'), 'no mark on the map').to.equal(null);
  }).timeout(30_000);

  it('is asked of the map too, where it is no “you”', async () => {
    const widget = await show(stories['Small']);
    const map = widget.shadowRoot?.querySelector('.map-place svg');
    const box = map?.getBoundingClientRect();
    if (!map || !box) throw new Error('No map.');
    const at = { clientX: box.left + box.width * 0.6, clientY: box.bottom - box.height * 0.1 };
    map.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true, detail: 1 }));
    await until(() => focusName().startsWith('heading '), 'an answer');
    expect(answer(widget)).to.not.match(/\b[Dd]u (er|står)\b|hvor du står/);
    expect(answer(widget)).to.match(/Vi har ikke markeret|Stedet|Nej\./);
    expect(hasRole(widget, 'button', 'Prøv igen')).to.equal(false);
    await expectAccessible(widget);
  }).timeout(30_000);
});

describe('where the page may not ask', () => {
  it('there is no button, and a way to find the place', async () => {
    const own = Object.getOwnPropertyDescriptor(document, 'featurePolicy');
    Object.defineProperty(document, 'featurePolicy', {
      configurable: true,
      value: { allowsFeature: () => false },
    });
    try {
      const widget = await show(stories['Small']);
      expect(hasRole(widget, 'button', ASK)).to.equal(false);
      expect(readable(widget)).to.include('Siden kan ikke se, hvor du er. Find stedet på listen');
    } finally {
      if (own) Object.defineProperty(document, 'featurePolicy', own);
      else delete (document as { featurePolicy?: unknown }).featurePolicy;
    }
  }).timeout(30_000);
});
