import { expect } from 'chai';
import type { InterventionFinderElement } from '../../../src/widgets/intervention-finder/intervention-finder.js';
import { focused, press, tabTo, type } from '../../support/keys.js';
import { responseUrl } from '../../support/response.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import { is, readable, show, stories, titles, untilFocus, untilText } from './finder-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
const base = { widget: 'intervention-finder', version: 1, lang: 'da' };
const theme = {
  id: 'theme',
  kind: 'list',
  label: 'Tema',
  values: [
    { id: 'mad', label: 'Mad' },
    { id: 'soevn', label: 'Søvn' },
  ],
};
const age = { id: 'age', kind: 'range', label: 'Alder', unit: 'age' };
const good = [
  { id: 'a', title: 'Madordning', values: { theme: 'mad' } },
  { id: 'b', title: 'Søvnskole', values: { theme: 'soevn', age: { from: 7, to: 9 } } },
];

const fetchOfPage = window.fetch.bind(window);

beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => {
  window.fetch = fetchOfPage;
  history.replaceState(null, '', ADDRESS);
});

/** Lets the address answer with this text, which is too long to be asked for. */
function serve(address: string, text: string): void {
  window.fetch = (input, init) =>
    (input as string).endsWith(address)
      ? Promise.resolve(new Response(text))
      : fetchOfPage(input, init);
}

/** Waits until the editor, who has unfolded the report, reads this. */
async function untilEditorReads(widget: Element, wanted: string): Promise<void> {
  const report = (): HTMLElement | undefined =>
    [...(widget.shadowRoot?.querySelectorAll('summary') ?? [])].find((summary) =>
      /i opsætningen|kan ikke vises/.test(summary.textContent),
    );
  await until(() => report() !== undefined, 'the editor’s report');
  if (!report()?.closest('details')?.open) report()?.click();
  await untilText(widget, wanted);
}

/** Searches, filters and opens, as anybody would in a catalogue that has the two good entries. */
async function restWorks(widget: InterventionFinderElement): Promise<void> {
  expect(widget.dataset['sundState']).to.equal('ready');
  expect(titles(widget)).to.include.members(['Madordning', 'Søvnskole']);
  await tabTo(is('searchbox', /^Søg/));
  await type('soevn');
  await until(() => titles(widget).join() === 'Søvnskole', 'the search to find one');
  byRole(widget, 'searchbox', /^Søg/).focus();
  await press('Tab', 'Enter');
  await until(() => titles(widget).length > 1, 'all of them again');
  await tabTo(is('checkbox', /^Mad/));
  await press('Space');
  await untilText(widget, /1 indsats · Tema: Mad/);
  await tabTo((element) => element.textContent.trim() === 'Madordning', 80);
  await press('Enter');
  await untilFocus('heading Madordning');
}

type Case = readonly [what: string, fields: object, message: string];

const CASES: readonly Case[] = [
  ['an id that stands twice', { entries: [...good, { id: 'a', title: 'Igen' }] }, 'entries[2].id'],
  [
    'an id that stands twice',
    { entries: [...good, { id: 'a', title: 'Igen' }] },
    'Id "a" er allerede brugt længere oppe',
  ],
  [
    'a facet that is not declared',
    { entries: [...good, { id: 'c', title: 'Ny', values: { tema: 'mad' } }] },
    'Der er ikke noget filter med id "tema" i "facets"',
  ],
  [
    'a field of a facet that nobody knows',
    { facets: [{ ...theme, farve: 'rød' }, age], entries: good },
    '"farve" kan ikke bruges her',
  ],
  [
    'an entry without a title',
    { entries: [...good, { id: 'c' }] },
    '1 af 3 punkter på listen bliver ikke vist',
  ],
  [
    'an entry with an empty title',
    { entries: [...good, { id: 'c', title: ' ' }] },
    'Titlen er tom, så punktet bliver ikke vist',
  ],
  [
    'a bare number under a range',
    { entries: [...good, { id: 'c', title: 'Syv', values: { age: 7 } }] },
    'Skriv {"from": 7, "to": 7} eller "7".',
  ],
  [
    'an entry that is no entry',
    { entries: [...good, 'Gåbus', null, 7, []] },
    '4 af 6 punkter på listen bliver ikke vist',
  ],
];

describe('a config with mistakes', () => {
  for (const [what, fields, message] of CASES) {
    it(`tells the editor of ${what} (${message}), and the rest works`, async () => {
      const config = { ...base, facets: [theme, age], ...fields };
      const widget = await show({}, { config, debug: true });
      await untilEditorReads(widget, message);
      await restWorks(widget);
      expect(titles(widget)).not.to.include('Igen');
    });
  }

  it('tells visitors nothing of it', async () => {
    const entries = [...good, { id: 'a', title: 'Igen' }];
    const widget = await show({}, { config: { ...base, facets: [theme, age], entries } });
    await restWorks(widget);
    expect(readable(widget)).not.to.match(/allerede brugt|entries/);
  });

  it('tells the editor of a choice that leaves nothing, and visitors how to get on', async () => {
    const config = {
      ...base,
      facets: [theme, age],
      entries: good,
      only: { theme: { values: ['mad'] } },
      preset: { theme: { values: ['soevn'] } },
    };
    const widget = await show({}, { config, debug: true });
    await untilEditorReads(widget, 'Ingen punkter passer til "preset"');
    await tabTo(is('button', /^Fjern .*Søvn.*: 1 indsats/), 80);
    await press('Enter');
    await until(() => titles(widget).join() === 'Madordning', 'what the page is limited to');
  });

  for (const [views, first] of [
    [['matrix'], 'table'],
    [['shortlist', 'matrix'], 'table'],
    [['shortlist', 'list'], 'searchbox'],
  ] as const) {
    it(`begins with what there is to see of ${views.join(', ')}`, async () => {
      const level = { id: 'level', kind: 'list', label: 'Niveau' };
      const entries = good.map((entry) => ({
        ...entry,
        values: { ...entry.values, level: 'gruppe' },
      }));
      const widget = await show(
        {},
        { config: { ...base, facets: [theme, level], entries, views } },
      );
      await until(() => hasRole(widget, first), first);
      if (first !== 'table') return;
      await tabTo(is('button', /Mad.*: 1 indsats$/), 80);
      await press('Enter');
      await untilText(widget, /1 indsats · Tema: Mad · Niveau: gruppe/);
      expect(hasRole(widget, 'radio', 'Resultater')).to.equal(true);
    });
  }
});

describe('a list in a file that is not what it should be', () => {
  const config = { ...base, facets: [theme, age], contact: { unit: 'Sundhed' } };

  async function failing(src: string, message: string): Promise<void> {
    const widget = await show(
      {},
      { config: { ...config, entries: { src } }, debug: true },
      { state: 'error' },
    );
    await untilEditorReads(widget, message);
    expect(hasRole(widget, 'link', /Spørg Sundhed og Forebyggelse/), 'the fallback').to.equal(true);
  }

  it('is an HTML page', async () => {
    const page = '<!doctype html><html lang="da"><title>Log ind</title><body>Log ind</body></html>';
    await failing(responseUrl({ body: page, type: 'text/html' }), 'Adressen fører til en webside');
  });

  it('is cut off', async () => {
    await failing(responseUrl({ body: '[{"id":"a","title":"A"' }), 'Filen er ikke gyldig JSON');
  });

  it('has more than 20 000 entries', async () => {
    const entries = [...new Array<undefined>(20_001).keys()].map((at) => ({
      id: String(at),
      title: `Indsats ${at}`,
    }));
    serve('/mange.json', JSON.stringify(entries));
    await failing('/mange.json', 'Listen har 20.001 punkter.');
    const again = await show(
      {},
      { config: { ...config, entries: { src: '/mange.json' } }, debug: true },
      { state: 'error' },
    );
    await untilEditorReads(again, '"sund index"');
  });

  it('is larger than 12 MB', async () => {
    serve('/stor.json', `[{"id":"a","title":"A","body":"${'x'.repeat(12_000_000)}"}]`);
    await failing('/stor.json', 'Filen med data fylder mere end 12 MB.');
  });
});

describe('ids that mean something elsewhere', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const AWKWARD = ['a&b', 'a#b', 'a b', 'a%20b', '100%', 'a/b', 'a,b;c:d', 'æ=ø', '👩‍👧', '"><b>'];

  /** A config as a file has it: in an object literal, `__proto__` would not be a key. */
  function parsed(ids: readonly string[]): unknown {
    const facets = ids.map((id, at) => ({
      id,
      kind: 'list',
      label: `Filter ${at}`,
      values: ids.map((value, of) => ({ id: value, label: `Værdi ${of}` })),
    }));
    const entries = ids.map((id, at) => {
      const values = ids.map((facet) => `${JSON.stringify(facet)}:${JSON.stringify(id)}`);
      return `{"id":${JSON.stringify(id)},"title":"Indsats nr. ${at}","values":{${values.join()}}}`;
    });
    const text = JSON.stringify({ ...base, deepLinks: true, facets }).slice(0, -1);
    return JSON.parse(`${text},"entries":[${entries.join()}]}`);
  }

  it('filter, open, and stand in the address, whatever signs are in them', async () => {
    const widget = await show({}, { config: parsed(AWKWARD) });
    for (const [at, id] of AWKWARD.entries()) {
      history.replaceState(null, '', `${ADDRESS}#sund-finder=open:${encodeURIComponent(id)}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await until(() => hasRole(widget, 'heading', `Indsats nr. ${at}`), `entry ${id}`);
      await until(() => hasRole(widget, 'button', /^Tilbage/), 'the way back');
      history.replaceState(
        null,
        '',
        `${ADDRESS}#sund-finder=f.${encodeURIComponent(id)}:${encodeURIComponent(id)}`,
      );
      dispatchEvent(new HashChangeEvent('hashchange'));
      await untilText(widget, new RegExp(`1 indsats · Filter ${at}: Værdi ${at}`));
      expect(titles(widget)).to.deep.equal([`Indsats nr. ${at}`]);
    }
  });

  it('write links that lead back to the same entry', async () => {
    const widget = await show({}, { config: parsed(AWKWARD) });
    for (const [at] of AWKWARD.entries()) {
      const title = `Indsats nr. ${at}`;
      byRole(widget, 'link', title).click();
      await untilFocus(`heading ${title}`);
      const { hash } = location;
      widget.remove();
      const copy = await show({}, { config: parsed(AWKWARD), fragment: hash.slice(1) });
      await until(() => hasRole(copy, 'heading', title), `the link to ${title}`);
      expect(location.hash).to.equal(hash);
      copy.remove();
      history.replaceState(null, '', ADDRESS);
      document.body.append(widget);
      await press('Escape');
      widget.config = parsed(AWKWARD);
      await until(() => titles(widget).length === AWKWARD.length, 'the list');
    }
  });

  it('filter, open and cross where every object has the names', async () => {
    const widget = await show({}, { config: parsed(NAMES), debug: true });
    await untilEditorReads(widget, 'Navnet "__proto__" er ikke tilladt');
    await until(() => titles(widget).length > 0, 'the list');
    for (const title of titles(widget)) expect(title).to.match(/^Indsats nr\. \d$/);
    const [first] = titles(widget);
    await tabTo((element) => element.textContent.trim() === first, 80);
    await press('Enter');
    await untilFocus(`heading ${first}`);
    await press('Escape');
    await until(() => focused()?.textContent?.trim() === first, 'the row');
    await tabTo(is('checkbox', /^Værdi 2/));
    await press('Space');
    await untilText(widget, /1 indsats · Filter 1: Værdi 2/);
    expect(({} as Record<string, unknown>)['theme']).to.equal(undefined);
  });
});

describe('a query that nobody writes', () => {
  for (const [what, query] of [
    ['10 000 characters', 'sundhedsfremmende '.repeat(556)],
    ['10 000 characters without a space', 'å'.repeat(10_000)],
    ['characters of regular expressions', '(.*)+[a-z]{2,}\\b$^|?'],
    ['emoji', '👩‍👩‍👧‍👦 🍎 sundhed'],
    ['half an emoji', '\ud83d sundhed'],
    ['text from right to left', 'صحة الأطفال \u202eabc'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['names that every object has', '__proto__ constructor toString'],
    ['nothing but signs', '%%% ;;; "" \\\\'],
  ] as const) {
    it(`answers ${what}, and goes on`, async () => {
      const widget = await show(stories.All);
      const field = byRole(widget, 'searchbox', /^Søg blandt/) as HTMLInputElement;
      field.focus();
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await press('Enter');
      await untilText(widget, /\d+ indsats|Ingen indsatser/);
      expect(widget.dataset['sundState']).to.equal('ready');
      expect(decodeURIComponent(location.hash), 'the words stay on the page').not.to.contain(
        'sund',
      );
      allByRole(widget, 'button', 'Ryd søgningen')[0]?.focus();
      await press('Enter');
      await untilText(widget, /78 indsatser/);
      await until(() => titles(widget).length === 20, 'all of the first rows');
    });
  }
});
