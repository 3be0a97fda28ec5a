import { expect } from 'chai';
import { SundErrorEvent } from '../../../src/core/element/events.js';
import { InterventionFinderElement } from '../../../src/widgets/intervention-finder/intervention-finder.js';
import type { FinderEngine } from '../../../src/widgets/intervention-finder/domain/engine.js';
import { createLocalEngine } from '../../../src/widgets/intervention-finder/domain/local-engine.js';
import { press, tabTo } from '../../support/keys.js';
import { byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import { is, readable, show, stories, titles, untilFocus, untilText } from './finder-story.js';

const base = { widget: 'intervention-finder', version: 1 };

async function problemsOf(config: object): Promise<readonly string[]> {
  const codes: string[] = [];
  const hear = (event: Event): void => {
    if (event instanceof SundErrorEvent) codes.push(...event.problems.map(({ code }) => code));
  };
  document.addEventListener(SundErrorEvent.type, hear);
  try {
    const widget = await show(stories.All, { config });
    await until(() => codes.length > 0, 'a problem to be told');
    expect(titles(widget).length).to.be.greaterThan(0);
  } finally {
    document.removeEventListener(SundErrorEvent.type, hear);
  }
  return codes;
}

describe('a config with mistakes', () => {
  const theme = { id: 'theme', kind: 'list', label: 'Tema', values: [{ id: 'a', label: 'A' }] };
  for (const [what, entries, code] of [
    [
      'ids that stand twice',
      [
        { id: '1', title: 'En' },
        { id: '1', title: 'To' },
      ],
      'duplicate-id',
    ],
    [
      'a facet that is not there',
      [{ id: '1', title: 'En', values: { them: 'a' } }],
      'unknown-facet',
    ],
    [
      'an entry with an empty title',
      [
        { id: '1', title: 'En' },
        { id: '2', title: ' ' },
      ],
      'empty-title',
    ],
  ] as const) {
    it(`tells the editor of ${what}, and shows the rest`, async () => {
      expect(await problemsOf({ ...base, facets: [theme], entries })).to.include(code);
    });
  }

  it('leaves out an entry without a title, and shows the rest', async () => {
    const config = { ...base, facets: [theme], entries: [{ id: '1', title: 'En' }, { id: '2' }] };
    expect((await problemsOf(config)).length).to.be.greaterThan(0);
  });
});

describe('a query that nobody writes', () => {
  for (const [what, query] of [
    ['10 000 characters', 'sundhedsfremmende '.repeat(556)],
    ['characters of regular expressions', '(.*)+[a-z]{2,}\\b$^|?'],
    ['emoji', '👩‍👩‍👧‍👦 🍎 sundhed'],
    ['text from right to left', 'صحة الأطفال \u202eabc'],
    ['markup', '<img src=x onerror=alert(1)>'],
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
      byRole(widget, 'button', 'Ryd søgningen').focus();
    });
  }
});

describe('an engine of one’s own', () => {
  const catalogue = {
    facets: [],
    entries: [
      { id: 'x', title: 'Fra en server' },
      { id: 'y', title: 'Også derfra' },
    ],
  };
  const config = { ...base, facets: [], entries: [] };

  /** Puts the engine on before the config, as a page does. */
  async function withEngine(engine: FinderEngine): Promise<InterventionFinderElement> {
    const widget = new InterventionFinderElement();
    widget.engine = engine;
    widget.config = config;
    document.body.append(widget);
    await until(() => widget.dataset['sundState'] === 'ready', 'the widget');
    return widget;
  }

  it('answers in place of the entries of the config', async () => {
    const widget = await withEngine(createLocalEngine(catalogue));
    await untilText(widget, '2 indsatser');
    expect(titles(widget)).to.deep.equal(['Fra en server', 'Også derfra']);
    widget.remove();
  });

  it('says so when it fails, and tries again', async () => {
    const local = createLocalEngine(catalogue);
    let isDown = true;
    const engine: FinderEngine = {
      caps: local.caps,
      query: (query, signal) =>
        isDown ? Promise.reject(new Error('down')) : local.query(query, signal),
      get: (ids, signal) => local.get(ids, signal),
    };
    const widget = await withEngine(engine);
    await until(() => hasRole(widget, 'button', 'Prøv igen'), 'the failure');
    isDown = false;
    await tabTo(is('button', 'Prøv igen'));
    await press('Enter');
    await untilText(widget, '2 indsatser');
    await untilFocus('heading 2 indsatser');
    expect(readable(widget)).not.to.contain('Prøv igen');
    widget.remove();
  });
});
