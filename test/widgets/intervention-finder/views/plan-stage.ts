import { html, render, type CSSResult } from 'lit';
import { anew } from '../../../../src/core/element/anew.js';
import { controlStyles } from '../../../../src/core/element/controls.styles.js';
import { hostStyles } from '../../../../src/core/element/host.styles.js';
import { tokenStyles } from '../../../../src/core/element/tokens.styles.js';
import { interventionFinderStyles } from '../../../../src/widgets/intervention-finder/intervention-finder.styles.js';
import type {
  FinderAction,
  Send,
  ViewContext,
} from '../../../../src/widgets/intervention-finder/views/view-context.js';
import { sampleContext } from './sample-context.js';

/** A view as it stands in the finder's shadow root, drawn again after every action. */
export interface Stage {
  readonly root: ShadowRoot;
  /** What the view has sent, in order. */
  readonly sent: FinderAction[];
  /** What it has asked for besides, with the words or the id. */
  readonly asked: string[];
}

/** How to set a view up. */
export interface StageOptions {
  readonly styles: readonly CSSResult[];
  readonly draw: (context: ViewContext, send: Send) => unknown;
  /** Changes what `draw` reads. */
  readonly act?: (action: FinderAction) => void;
  readonly width?: string;
  readonly context?: Partial<ViewContext>;
}

const places = new Set<Element>();

afterEach(() => {
  for (const place of places) place.remove();
  places.clear();
});

/** A context that notes what is asked for, with a focus that moves. */
function planContext(lang: 'da' | 'en', asked: string[], focus: (id: string) => void): ViewContext {
  const note =
    (what: string) =>
    (word = ''): void => {
      asked.push(`${what}: ${word}`);
    };
  return sampleContext(lang, {
    deepLinks: true,
    parts: { anew },
    intents: {
      focus,
      print: note('print'),
      copyLink: note('copy'),
      download: note('download'),
      announce: note('say'),
      toggleFilters: note('filters'),
      searchValues: note('values'),
    },
  });
}

/** Puts a view into the page; it is removed after the test. */
export function setUp({ styles, draw, act, width, context }: StageOptions): Stage {
  const place = document.createElement('div');
  if (width !== undefined) place.style.inlineSize = width;
  places.add(place);
  document.body.append(place);
  const host = document.createElement('div');
  place.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    ...[hostStyles, tokenStyles, controlStyles, interventionFinderStyles],
    ...styles,
  ].flatMap(({ styleSheet }) => styleSheet ?? []);
  const sent: FinderAction[] = [];
  const asked: string[] = [];
  let wanted: string | undefined;
  const all: ViewContext = {
    ...planContext(context?.lang === 'en' ? 'en' : 'da', asked, (id) => {
      wanted = id;
      queueMicrotask(redraw);
    }),
    ...context,
  };
  const send: Send = (action) => {
    sent.push(action);
    act?.(action);
    queueMicrotask(redraw);
  };
  function redraw(): void {
    render(
      html`<div class="sund" lang=${all.lang}>
        <section class="card finder">
          ${draw(all, send)}
          <p>After the view</p>
        </section>
      </div>`,
      root,
    );
    if (wanted === undefined) return;
    root.getElementById(wanted)?.focus();
    wanted = undefined;
  }
  redraw();
  return { root, sent, asked };
}
