import { expect } from 'chai';
import type { FinderEngine } from '../../../src/widgets/intervention-finder/domain/engine.js';
import { createLocalEngine } from '../../../src/widgets/intervention-finder/domain/local-engine.js';
import { HttpEngine } from '../../../src/widgets/intervention-finder/http-engine.js';
import { InterventionFinderElement } from '../../../src/widgets/intervention-finder/intervention-finder.js';
import '../../../src/widgets/intervention-finder/define.js';
import { focused, press, tabTo, type } from '../../support/keys.js';
import { watchProblems } from '../../support/problems.js';
import { hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { is, readable, titles, untilAnnounced, untilFocus, untilText } from './finder-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
const FAILED = 'Indholdet kan ikke vises lige nu.';
const facets = [
  {
    id: 'theme',
    kind: 'list' as const,
    label: 'Tema',
    values: [
      { id: 'mad', label: 'Mad' },
      { id: 'soevn', label: 'Søvn' },
    ],
  },
  {
    id: 'level',
    kind: 'list' as const,
    label: 'Niveau',
    values: [{ id: 'gruppe', label: 'Gruppeniveau' }],
  },
];
const catalogue = {
  facets,
  entries: [
    { id: 'x', title: 'Fra en server', values: { theme: 'mad', level: 'gruppe' } },
    { id: 'y', title: 'Også derfra', values: { theme: 'soevn' } },
  ],
};
const config = { widget: 'intervention-finder', version: 1, deepLinks: true, facets, entries: [] };

/** A server that can be out of order, and remembers what it was asked. */
class Server implements FinderEngine {
  isDown = false;
  asked = 0;
  readonly #local = createLocalEngine(catalogue);
  readonly caps = this.#local.caps;

  query(...[query, signal]: Parameters<FinderEngine['query']>) {
    this.asked += 1;
    return this.isDown
      ? Promise.reject(new Error('out of order'))
      : this.#local.query(query, signal);
  }

  get(...[ids, signal]: Parameters<FinderEngine['get']>) {
    return this.isDown ? Promise.reject(new Error('out of order')) : this.#local.get(ids, signal);
  }
}

const widgets: InterventionFinderElement[] = [];

/** Puts the engine on before the config, as a page does. */
async function withEngine(
  engine: FinderEngine,
  more: object = {},
): Promise<InterventionFinderElement> {
  const widget = new InterventionFinderElement();
  widgets.push(widget);
  widget.engine = engine;
  widget.config = { ...config, ...more };
  document.body.append(widget);
  await until(() => widget.dataset['sundState'] === 'ready', 'the widget');
  return widget;
}

beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => {
  for (const widget of widgets.splice(0)) widget.remove();
  history.replaceState(null, '', ADDRESS);
});

describe('an engine of one’s own', () => {
  it('answers in place of the entries of the config', async () => {
    const widget = await withEngine(new Server());
    await untilText(widget, '2 indsatser');
    expect(titles(widget)).to.deep.equal(['Fra en server', 'Også derfra']);
  });

  it('that is out of order lets the visitor try again, and does not seem to be on its way', async () => {
    const server = new Server();
    server.isDown = true;
    const widget = await withEngine(server);
    await until(() => hasRole(widget, 'heading', FAILED), 'the failure');
    expect(readable(widget)).not.to.contain('Henter');
    await tabTo(is('button', 'Prøv igen'));
    await press('Enter');
    await untilAnnounced(widget, FAILED);
    expect(focused()?.textContent?.trim()).to.equal('Prøv igen');
    server.isDown = false;
    await press('Enter');
    await untilText(widget, '2 indsatser');
    await untilFocus('heading 2 indsatser');
    expect(readable(widget)).not.to.contain('Prøv igen');
  });

  it('that fails later shows no older answer as the new one', async () => {
    const server = new Server();
    const widget = await withEngine(server);
    await untilText(widget, '2 indsatser');
    server.isDown = true;
    await tabTo(is('checkbox', /^Mad/));
    await press('Space');
    await until(() => hasRole(widget, 'button', 'Prøv igen'), 'the failure');
    expect(titles(widget)).to.deep.equal([]);
    expect(readable(widget)).not.to.match(/\d indsats/);
    expect(hasRole(widget, 'button', 'Fjern Mad')).to.equal(true);
    server.isDown = false;
    await tabTo(is('button', 'Prøv igen'));
    await press('Enter');
    await untilText(widget, '1 indsats');
    expect(titles(widget)).to.deep.equal(['Fra en server']);
  });

  it('that fails answers the next question anew', async () => {
    const server = new Server();
    const widget = await withEngine(server);
    await untilText(widget, '2 indsatser');
    server.isDown = true;
    await tabTo(is('searchbox', /^Søg/));
    await type('server');
    await until(() => hasRole(widget, 'button', 'Prøv igen'), 'the failure');
    server.isDown = false;
    await type(' ');
    await untilText(widget, '1 indsats');
    expect(readable(widget)).not.to.contain('Prøv igen');
  });

  for (const [what, fragment, back] of [
    ['the table', 'sund-finder=view:matrix', 'table'],
    ['an open entry', 'sund-finder=open:y', 'button'],
  ] as const) {
    it(`lets the visitor try again where ${what} does not come`, async () => {
      history.replaceState(null, '', `#${fragment}`);
      const server = new Server();
      server.isDown = true;
      const widget = await withEngine(server, { views: ['list', 'matrix'] });
      await until(() => hasRole(widget, 'button', 'Prøv igen'), 'the failure');
      expect(readable(widget)).not.to.contain('Henter');
      const { asked } = server;
      await nextFrame();
      expect(server.asked, 'questions without the visitor').to.equal(asked);
      server.isDown = false;
      await tabTo(is('button', 'Prøv igen'));
      await press('Enter');
      await until(() => !hasRole(widget, 'button', 'Prøv igen'), 'the answer');
      await until(
        () => hasRole(widget, back, back === 'button' ? /^Læg på listen/ : undefined),
        what,
      );
    });
  }
});

describe('a finder that is taken away while a server is asked', () => {
  /** Answers nothing until told to. */
  function silent(): { readonly engine: HttpEngine; readonly speak: () => void; asked: number } {
    const local = createLocalEngine(catalogue);
    let isSilent = true;
    const state = {
      asked: 0,
      speak: () => {
        isSilent = false;
      },
      engine: new HttpEngine({
        base: '/find',
        caps: local.caps,
        timeout: 150,
        fetch: async (input, init) => {
          state.asked += 1;
          const url = new URL(input as string, location.href);
          if (isSilent) {
            return new Promise((_answer, reject) => {
              init?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
            });
          }
          const { signal } = new AbortController();
          if (url.pathname.endsWith('/entries')) {
            return Response.json(await local.get(url.searchParams.getAll('id'), signal));
          }
          const all = { text: '', filters: {}, facets: ['theme'], offset: 0, limit: 20 };
          return Response.json(await local.query({ ...all, lang: 'da' }, signal));
        },
      }),
    };
    return state;
  }

  it('tells nobody of it, and asks again when it is put back', async () => {
    const watch = watchProblems();
    const server = silent();
    const widget = await withEngine(server.engine);
    await until(() => server.asked > 0, 'the question');
    const events: Event[] = [];
    for (const kind of ['sund-error', 'sund-ready', 'sund-filter', 'sund-select']) {
      widget.addEventListener(kind, (event) => events.push(event));
    }
    widget.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(readable(widget)).not.to.contain('Prøv igen');
    expect(server.asked).to.equal(1);
    server.speak();
    document.body.append(widget);
    await untilText(widget, '2 indsatser');
    watch.stop();
    expect([events, watch.problems]).to.deep.equal([[], []]);
    expect(titles(widget)).to.deep.equal(['Fra en server', 'Også derfra']);
  });

  it('keeps search, filters and list where it is moved to', async () => {
    const widget = await withEngine(new Server());
    await untilText(widget, '2 indsatser');
    await tabTo(is('checkbox', /^Mad/));
    await press('Space');
    await untilText(widget, '1 indsats');
    await tabTo(is('button', /^Læg på listen/));
    await press('Enter');
    const place = document.createElement('div');
    document.body.append(place);
    place.append(widget);
    await nextFrame();
    await untilText(widget, /1 indsats · Tema: Mad/);
    expect(hasRole(widget, 'radio', 'Min liste (1)')).to.equal(true);
    widget.remove();
    await nextFrame();
    document.body.append(widget);
    await untilText(widget, /1 indsats · Tema: Mad/);
    expect(hasRole(widget, 'radio', 'Min liste (1)')).to.equal(true);
    await tabTo(is('searchbox', /^Søg/));
    await type('derfra');
    await untilText(widget, /Ingen indsatser/);
    place.remove();
  });
});
