import { html, render, type CSSResult } from 'lit';
import { controlStyles } from '../../../../src/core/element/controls.styles.js';
import { hostStyles } from '../../../../src/core/element/host.styles.js';
import { tokenStyles } from '../../../../src/core/element/tokens.styles.js';
import { interventionFinderStyles } from '../../../../src/widgets/intervention-finder/intervention-finder.styles.js';
import * as parts from '../../../../src/widgets/intervention-finder/later-parts.js';
import { styles as detailStyles } from '../../../../src/widgets/intervention-finder/views/detail.js';
import { styles as filterStyles } from '../../../../src/widgets/intervention-finder/views/filters.js';
import type {
  FinderAction,
  Send,
  ViewContext,
} from '../../../../src/widgets/intervention-finder/views/view-context.js';
import { sampleContext } from './sample-context.js';

const sheets: readonly CSSResult[] = [
  hostStyles,
  tokenStyles,
  controlStyles,
  interventionFinderStyles,
  parts.styles,
  filterStyles,
  detailStyles,
];

/** What a view has asked for, oldest first: actions, and intents as `focus sund-search`. */
export type Asked = readonly (FinderAction | string)[];

/** A view in a shadow root as the element would have it, and what it asks for. */
export interface MountedView {
  readonly host: HTMLElement;
  readonly asked: Asked;
  /** Forgets what has been asked until now. */
  readonly forget: () => void;
}

/** How to mount a view. */
export interface MountOptions {
  readonly lang?: 'da' | 'en';
  /** Inline size of the host, a CSS length. */
  readonly width?: string;
  readonly context?: Partial<ViewContext>;
}

const mounts = new Set<HTMLElement>();

afterEach(() => {
  for (const mount of mounts) mount.remove();
  mounts.clear();
});

/**
 * Renders a view with everything loaded, as wide as the page unless told.
 * @param draw called with the context and `send`, again after each action
 */
export function mountView(
  draw: (context: ViewContext, send: Send) => unknown,
  { lang = 'da', width = '60em', context: more = {} }: MountOptions = {},
): MountedView {
  const mount = document.createElement('div');
  mount.style.inlineSize = width;
  mounts.add(mount);
  document.body.append(mount);
  const host = mount.appendChild(document.createElement('div'));
  host.lang = lang;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  const asked: (FinderAction | string)[] = [];
  const note =
    (name: string) =>
    (...details: readonly string[]): void => {
      asked.push([name, ...details].join(' '));
    };
  const context = sampleContext(lang, {
    parts,
    intents: {
      focus: note('focus'),
      print: note('print'),
      copyLink: note('copyLink'),
      download: note('download'),
      announce: note('announce'),
      toggleFilters: note('toggleFilters'),
      searchValues: note('searchValues'),
    },
    ...more,
  });
  const show = (): void => {
    render(
      html`<div class="sund" lang=${lang}>
        ${draw(context, (action) => {
          asked.push(action);
          show();
        })}
      </div>`,
      root,
    );
  };
  show();
  return { host, asked, forget: () => void asked.splice(0) };
}
