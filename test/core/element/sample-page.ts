import type { SundErrorEvent, SundReadyEvent } from '../../../src/core/element/events.js';
import { renderStory, type StoryOptions } from '../../support/story.js';
import { SampleWidget } from './sample-widget.js';

/**
 * Writes a piece of a page as its author would, and waits until its widget has settled.
 *
 * @returns the widget
 */
export function page(markup: string, options: StoryOptions = {}): Promise<SampleWidget> {
  const content = document.createElement('div');
  content.innerHTML = markup;
  return renderStory<SampleWidget>({}, { render: () => content }, options);
}

/** A child script with a config, as an author writes it between the tags. */
export function script(config: unknown): string {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  return `<script type="application/json">${text}</script>`;
}

let tags = 0;

/**
 * A tag for one test alone. What is said of its widgets in the console then cannot be mistaken for
 * something that another test's widgets said late, or have said already.
 */
export function ownTag(): string {
  tags += 1;
  const tag = `sund-sample-${tags}`;
  customElements.define(tag, class extends SampleWidget {});
  return tag;
}

/** What the console was told of widgets with this tag. */
export function linesAbout(tag: string, lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.includes(`<${tag}>`));
}

/** What a listener outside the widgets hears. */
export interface Recording {
  readonly events: readonly Event[];
  readonly ready: readonly SundReadyEvent[];
  readonly errors: readonly SundErrorEvent[];
  readonly stop: () => void;
}

/** Records the widgets' events as they pass the body. */
export function recordEvents(): Recording {
  const events: Event[] = [];
  const ready: SundReadyEvent[] = [];
  const errors: SundErrorEvent[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  const { body } = document;
  for (const type of ['sund-ready', 'sund-error', 'sund-select', 'sund-filter']) {
    body.addEventListener(type, (event) => events.push(event), { signal });
  }
  body.addEventListener('sund-ready', (event) => ready.push(event), { signal });
  body.addEventListener('sund-error', (event) => errors.push(event), { signal });
  return { events, ready, errors, stop: () => stopping.abort() };
}
