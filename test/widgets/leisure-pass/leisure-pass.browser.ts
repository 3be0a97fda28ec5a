import { expect } from 'chai';
import type { SundResultEvent } from '../../../src/core/element/visitor-events.js';
import { everybody, smallest } from '../../../stories/leisure-pass/example-configs.js';
import { expectAccessible } from '../../support/accessibility.js';
import { focused, press, tabTo } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import {
  AGE,
  announced,
  BENEFIT,
  CHECK,
  CHILDREN,
  choose,
  focusName,
  goOn,
  is,
  readable,
  RESULT,
  show,
  start,
  stories,
  toCheck,
  toResults,
  untilFocus,
  untilPage,
  untilText,
  write,
} from './pass-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

describe('the whole wizard by keyboard', () => {
  it('leads from the start to what the family can do, each page with its heading in focus', async () => {
    const widget = await show(stories['Smallest']);
    expect(readable(widget)).to.include(
      'Vi gemmer ikke dine svar, og vi sender dem ikke til nogen.',
    );
    await start(CHILDREN);
    await choose('1 barn', AGE);
    expect(announced(widget), 'a page is not announced besides').to.equal('');
    await expectAccessible(widget);
    await write('8', BENEFIT);
    await expectAccessible(widget);
    await choose('Ja', CHECK);
    await expectAccessible(widget);
    expect(readable(widget)).to.match(/Barnets alder 8 år Ret Kontanthjælp Ja Ret/);
    await tabTo(is('button', 'Vis resultatet'));
    await press('Enter');
    await untilFocus(`heading ${RESULT}`);
    await expectAccessible(widget);
    const said = readable(widget);
    expect(said).to.include('Du kan søge om et fritidspas.');
    expect(said).to.include('op til 1.000 kr. pr. kalenderår');
    expect(said).to.include('Kommunen afgør ansøgningen.');
    expect(said).to.include('Kommunen betaler pengene direkte til foreningen.');
    expect(said).to.include('Det har vi ikke tjekket: om der stadig er penge i puljen.');
    expect(said).to.include('Hav dit barns CPR-nummer klar, når du søger. Skriv det ikke her');
    expect(said).to.include(
      'Dette er vejledning, ikke en afgørelse. Kun kommunen kan sige ja eller nej. Du må altid gerne søge.',
    );
    expect(said).to.include('Brug for hjælp?');
    expect(hasRole(widget, 'link', 'Søg om fritidspas')).to.equal(true);
    await tabTo((element) => element.localName === 'summary');
    await press('Enter');
    await untilText(widget, /Opfyldt Barnet er mellem 3 og 17 år/);
    await expectAccessible(widget);
  }).timeout(60_000);

  it('names each question by its heading, and describes its field', async () => {
    const widget = await show(stories['Smallest']);
    await start(CHILDREN);
    expect(byRole(widget, 'heading', CHILDREN).localName).to.equal('h3');
    byRole(widget, 'radiogroup', CHILDREN);
    await choose('2 børn', AGE);
    byRole(widget, 'textbox', AGE);
    expect(byRole(widget, 'textbox', AGE).getAttribute('autocomplete')).to.equal('off');
    expect(readable(widget)).to.include('Barn 1');
  }).timeout(30_000);

  it('asks about several children in one go, and of the household once', async () => {
    const widget = await show(stories['Smallest']);
    await start(CHILDREN);
    await choose('2 børn', AGE);
    await write('8', BENEFIT);
    await choose('Ja', AGE);
    expect(readable(widget)).to.include('Barn 2');
    await write('19', CHECK);
    byRole(widget, 'button', 'Vis resultatet').click();
    await untilFocus(`heading ${RESULT}`);
    byRole(widget, 'heading', 'Barn 1 (8 år)');
    byRole(widget, 'heading', 'Barn 2 (19 år)');
    const said = readable(widget);
    expect(said).to.include('Du kan søge om et fritidspas.');
    expect(said).to.include(
      'ser det ikke ud til, at dit barn kan få passet. Du må altid gerne søge',
    );
    await expectAccessible(widget);
  }).timeout(60_000);

  it('takes the second click of a double one for no answer to the next question', async () => {
    const widget = await show(stories['Smallest']);
    await start(CHILDREN);
    await choose('1 barn', AGE);
    const click = (name: string, detail: number): void => {
      const init = { bubbles: true, cancelable: true, composed: true, detail };
      byRole(widget, 'button', name).dispatchEvent(new MouseEvent('click', init));
    };
    click('Det ved jeg ikke', 1);
    await untilPage(widget, BENEFIT);
    click('Næste', 2);
    await nextFrame();
    expect(readable(widget), 'nothing is said to be wrong').to.not.include('Vælg et svar');
    click('Næste', 1);
    await untilFocus('group Tjek dit svar');
  }).timeout(30_000);

  it('tells what is wrong, takes the focus there, and leads to the field', async () => {
    const widget = await show(stories['Smallest']);
    await start(CHILDREN);
    await goOn('fault');
    await press('Tab', 'Enter');
    await until(() => focused()?.getAttribute('type') === 'radio', 'the field in focus');
    await choose('1 barn', AGE);
    for (const [written, problem] of [
      ['', 'Skriv et svar, eller vælg »Det ved jeg ikke«.'],
      ['240', 'Tallet må højst være'],
      ['-3', 'Skriv et tal, der ikke er under 0.'],
      ['otte', 'Skriv tallet med cifre, for eksempel 8.'],
    ] as const) {
      await write(written, 'fault');
      expect(readable(widget)).to.include(problem);
      const field = byRole(widget, 'textbox', AGE) as HTMLInputElement;
      expect(field.value, 'nothing is lost').to.equal(written);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      await expectAccessible(widget);
    }
    await write('8', BENEFIT);
    expect(hasRole(widget, 'group', 'Tjek dit svar')).to.equal(false);
  }).timeout(60_000);

  it('lets everybody say that they do not know, and then names what is not known', async () => {
    const widget = await show(stories['Smallest']);
    await start(CHILDREN);
    await choose('1 barn', AGE);
    await write('8', BENEFIT);
    await choose('Det ved jeg ikke', CHECK);
    byRole(widget, 'button', 'Vis resultatet').click();
    await untilFocus(`heading ${RESULT}`);
    expect(readable(widget)).to.match(
      /Spørg kommunen\. Du svarede »Det ved jeg ikke« til: Får du kontanthjælp\?/,
    );
    byRole(widget, 'button', /Tilbage/).click();
    await untilPage(widget, CHECK);
    byRole(widget, 'button', 'Ret: Barnets alder').click();
    await untilFocus(`heading ${AGE}`);
    byRole(widget, 'button', 'Det ved jeg ikke').click();
    await untilFocus(`heading ${CHECK}`);
    expect(readable(widget)).to.include('Barnets alder Det ved jeg ikke Ret');
  }).timeout(60_000);

  it('changes one answer and comes back to them all', async () => {
    const widget = await show(stories['Smallest']);
    await toCheck();
    byRole(widget, 'button', 'Ret: Barnets alder').click();
    await untilFocus(`heading ${AGE}`);
    expect((byRole(widget, 'textbox', AGE) as HTMLInputElement).value).to.equal('8');
    // An age that settles everything: the other question is no longer there, and its answer is kept.
    await write('30', CHECK);
    expect(readable(widget)).not.to.include('Kontanthjælp');
    byRole(widget, 'button', 'Ret: Barnets alder').click();
    await untilFocus(`heading ${AGE}`);
    await write('9', CHECK);
    expect(readable(widget)).to.include('Kontanthjælp Ja');
  }).timeout(60_000);
});

describe('what is left to pay', () => {
  it('is worked out from the price of the activity, and told', async () => {
    const widget = await show(stories['Smallest']);
    await toResults(widget);
    const field = byRole(widget, 'textbox', 'Hvad koster aktiviteten?') as HTMLInputElement;
    field.value = '1.400 kr.';
    byRole(widget, 'button', 'Regn ud').click();
    await untilText(
      widget,
      'Prisen er 1.400 kr. Støtten kan dække 1.000 kr. Så er der 400 kr. tilbage at betale.',
    );
    field.value = '1,400';
    byRole(widget, 'button', 'Regn ud').click();
    await untilText(widget, 'Vi kan ikke se, hvad der er tusinder og øre.');
    await expectAccessible(widget);
  }).timeout(60_000);
});

describe('who else can ask', () => {
  it('a young person is asked for themselves, without a number of children', async () => {
    const widget = await show(stories['Everybody']);
    (byRole(widget, 'radio', 'Ung, og jeg spørger for mig selv') as HTMLInputElement).click();
    byRole(widget, 'button', 'Start').click();
    await untilFocus(`heading ${AGE}`);
  }).timeout(30_000);

  it('a professional is told first that the parents must agree', async () => {
    const widget = await show(stories['Professionals']);
    await toResults(widget);
    const said = readable(widget);
    expect(said).to.include(
      'Tal med forældrene først. De skal sige ja til, at du søger. Skriv ikke navn eller CPR-nummer her.',
    );
    expect(said).to.include('Du kan søge om et fritidspas til barnet.');
  }).timeout(60_000);

  it('a professional who starts over is still one', async () => {
    const widget = await show(stories['Professionals']);
    await toResults(widget);
    byRole(widget, 'button', 'Start forfra').click();
    await untilFocus('heading Kan barnet få et fritidspas?');
    await toResults(widget);
    expect(readable(widget)).to.include('Du kan søge om et fritidspas til barnet.');
  }).timeout(60_000);

  it('a family that cannot apply gets a card in Danish to show, whatever they read', async () => {
    const widget = await show(stories['ClubApplies']);
    byRole(widget, 'button', 'English').click();
    await untilText(widget, 'Can my child get a leisure pass?');
    byRole(widget, 'button', 'Dansk').click();
    await untilText(widget, 'Kan mit barn få et fritidspas?');
    await toResults(widget);
    byRole(widget, 'button', 'English').click();
    await untilText(widget, 'Show this to the school or the club');
    const card = [...(widget.shadowRoot?.querySelectorAll('[lang="da"]') ?? [])].find((each) =>
      each.textContent.includes('Kan I hjælpe os med at søge om et fritidspas?'),
    );
    expect(card, 'a card in Danish, and marked so').not.to.equal(undefined);
    await expectAccessible(widget);
  }).timeout(60_000);
});

describe('states', () => {
  for (const [story, words] of [
    ['ClosedInJuly', 'Der er lukket for ansøgninger lige nu. Man kan søge fra 1. august 2026.'],
    ['Spent', 'Pengene er brugt. Der er nye penge fra 1. januar 2027.'],
    ['Outdated', 'Reglerne her gjaldt til 31. december 2025. Spørg kommunen, hvad der gælder nu.'],
    [
      'ClubApplies',
      /En anden skal søge om et fritidspas\. .*Spørg: Foreningen, hvor barnet vil gå\./,
    ],
    ['PartlyBad', 'Der er en ordning mere, som vi ikke kan tjekke her. Spørg kommunen.'],
  ] as const) {
    it(`${story} says so`, async () => {
      const widget = await show(stories[story]);
      byRole(widget, 'button', 'Start').click();
      await untilPage(widget, CHILDREN);
      (byRole(widget, 'radio', '1 barn') as HTMLInputElement).click();
      byRole(widget, 'button', 'Næste').click();
      await until(() => !hasRole(widget, 'heading', CHILDREN), 'the next page');
      if (story !== 'Outdated') {
        (byRole(widget, 'textbox', AGE) as HTMLInputElement).value = '8';
        byRole(widget, 'button', 'Næste').click();
        await untilPage(widget, BENEFIT);
        (byRole(widget, 'radio', 'Ja') as HTMLInputElement).click();
        byRole(widget, 'button', 'Næste').click();
      }
      await untilPage(widget, CHECK);
      byRole(widget, 'button', 'Vis resultatet').click();
      await untilText(widget, words);
      await expectAccessible(widget);
    }).timeout(60_000);
  }
});

describe('what leaves the page', () => {
  it('is nothing: no address, no storage, no state of the history, no request, no event', async () => {
    const heard: string[] = [];
    const types = ['sund-result', 'sund-select', 'sund-filter'];
    const hear = (event: Event): void => void heard.push(event.type);
    types.forEach((each) => document.addEventListener(each, hear));
    const widget = await show(stories['Smallest']);
    const requests = (): readonly string[] =>
      performance.getEntriesByType('resource').map(({ name }) => name);
    const before = requests();
    await toResults(widget, '13');
    const states = JSON.stringify(history.state);
    expect(location.hash).to.equal('');
    expect(states).to.equal('{"sund":{"step":5}}');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    const asked = requests().slice(before.length);
    expect(asked.filter((each) => !new URL(each).pathname.startsWith('/src/'))).to.deep.equal([]);
    types.forEach((each) => document.removeEventListener(each, hear));
    expect(heard).to.deep.equal([]);
  }).timeout(60_000);

  it('is the outcomes as codes where the page asks for them', async () => {
    const widget = await show(stories['Smallest']);
    widget.setAttribute('report-result', '');
    const results: unknown[] = [];
    const hear = (event: SundResultEvent): void => void results.push(...event.results);
    document.addEventListener('sund-result', hear as EventListener);
    await toResults(widget);
    document.removeEventListener('sund-result', hear as EventListener);
    expect(results).to.deep.equal([{ scheme: 'pas', outcome: 'canApply' }]);
  }).timeout(60_000);

  it('is forgotten on request, and when the page comes back from the browser’s cache', async () => {
    const widget = await show(stories['Smallest']);
    await start(CHILDREN);
    await choose('1 barn', AGE);
    await write('8', BENEFIT);
    byRole(widget, 'button', 'Slet mine svar').click();
    await untilFocus('heading Kan mit barn få et fritidspas?');
    await start(CHILDREN);
    expect(allByRole(widget, 'radio').some((each) => (each as HTMLInputElement).checked)).to.equal(
      false,
    );
    await choose('1 barn', AGE);
    expect((byRole(widget, 'textbox', AGE) as HTMLInputElement).value).to.equal('');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await untilPage(widget, 'Kan mit barn få et fritidspas?');
    expect(hasRole(widget, 'button', 'Start')).to.equal(true);
  }).timeout(60_000);

  it('comes back from the browser’s cache where it was, if nothing was answered', async () => {
    const widget = await show(stories['Everybody']);
    const young = (): HTMLInputElement =>
      byRole(widget, 'radio', 'Ung, og jeg spørger for mig selv') as HTMLInputElement;
    young().click();
    young().blur();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await nextFrame();
    expect(focusName(), 'the page stays where it was').to.equal('nothing');
    expect(young().checked, 'who asked before').to.equal(false);
  });
});

describe('languages', () => {
  it('change on every step, and what is answered and typed stays', async () => {
    const widget = await show(stories['Smallest']);
    await start(CHILDREN);
    await choose('1 barn', AGE);
    (byRole(widget, 'textbox', AGE) as HTMLInputElement).value = 'omtrent 8';
    byRole(widget, 'button', 'English').click();
    await untilPage(widget, 'How old is the child?');
    await until(() => hasRole(widget, 'button', 'Next'), 'the rest of the words');
    const field = byRole(widget, 'textbox', 'How old is the child?') as HTMLInputElement;
    expect(field.value).to.equal('omtrent 8');
    field.value = '8';
    byRole(widget, 'button', 'Next').click();
    await untilPage(widget, BENEFIT);
    const question = byRole(widget, 'heading', BENEFIT);
    expect(question.querySelector('[lang]')?.getAttribute('lang'), 'only in Danish').to.equal('da');
    await expectAccessible(widget);
  }).timeout(60_000);
});

describe('a config without other languages', () => {
  it('has no language menu', async () => {
    const widget = await show(stories['Smallest'], { config: { ...smallest, languages: ['da'] } });
    expect(hasRole(widget, 'list', 'Sprog')).to.equal(false);
  });

  it('keeps who asks in view', async () => {
    const widget = await show(stories['Everybody'], { config: { ...everybody, languages: [] } });
    byRole(widget, 'group', 'Hvem er du?');
  });
});
