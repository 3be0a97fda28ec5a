import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Text } from '../../../core/text/text.js';
import type { Misuse } from '../street/gestures.js';
import type { StreetTexts } from '../texts/street.da.js';
import { streetControls } from './street-controls.js';
import { ownView } from './street-own.js';
import { streetId } from './street-part.js';
import { say, words, type ViewContext } from './view-context.js';

/** How far the street map is. */
export type StreetPhase = 'closed' | 'loading' | 'open' | 'unavailable';

/** Whether the visitor is drawn on it; `unknown` where nobody has asked where they are. */
export type OwnPhase = 'unknown' | 'hidden' | 'asking' | 'shown';

/** What the street map and what stands around it are drawn from. */
export interface StreetViewModel {
  readonly phase: StreetPhase;
  /** Who is asked for the map, and who made it. */
  readonly name: Text;
  readonly attribution: Text;
  readonly texts: StreetTexts;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  /** How many zones are drawn without their numbers. */
  readonly crowd: number;
  readonly tilesFail: boolean;
  readonly own: OwnPhase;
  /** Metres. */
  readonly accuracy: number;
  /** Shown over the map for a moment. */
  readonly hint: Misuse | undefined;
}

/** Where the map is moved to. */
export type Heading = 'north' | 'south' | 'west' | 'east';

/** What the visitor can ask for. */
export interface StreetIntents {
  readonly open: () => void;
  readonly close: () => void;
  readonly zoom: (levels: 1 | -1) => void;
  readonly move: (to: Heading) => void;
  readonly showAll: () => void;
  readonly retryTiles: () => void;
  readonly own: (phase: Exclude<OwnPhase, 'unknown'>) => void;
  readonly pressed: (event: KeyboardEvent) => void;
}

/** The offer of a street map; after the click the street map itself. */
export function streetView(
  model: StreetViewModel,
  context: ViewContext,
  intents: StreetIntents,
): TemplateResult {
  return model.phase === 'open'
    ? openView(model, context, intents)
    : offerView(model, context, intents);
}

function offerView(
  { phase, name, texts }: StreetViewModel,
  context: ViewContext,
  { open }: StreetIntents,
): TemplateResult {
  const isFailed = phase === 'unavailable';
  return html`<div class="street-card">
    ${isFailed ? html`<p class="notice">${texts.unavailable}</p>` : nothing}
    <button
      class="button"
      type="button"
      id=${streetId(context, 'open')}
      aria-describedby=${streetId(context, 'who')}
      aria-disabled=${phase === 'loading' ? 'true' : nothing}
      @click=${open}
    >
      ${phase === 'loading' ? texts.loading : isFailed ? texts.tryAgain : texts.open}
    </button>
    <p class="small muted" id=${streetId(context, 'who')}>
      ${texts.whoGivesMap(words(name, context))}
    </p>
  </div>`;
}

function openView(
  model: StreetViewModel,
  context: ViewContext,
  intents: StreetIntents,
): TemplateResult {
  const { texts, name, attribution, tilesFail, crowd } = model;
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    intents.close();
  };
  return html`<section
    class="street-card"
    aria-labelledby=${streetId(context, 'heading')}
    @keydown=${pressed}
  >
    <div class="street-head">
      ${heading(context.headingLevel + 1, texts.heading, {
        id: streetId(context, 'heading'),
        class: 'street-heading',
        focusable: true,
      })}
      <button class="button" type="button" @click=${intents.close}>${texts.close}</button>
    </div>
    ${tilesFail ? tilesFailView(texts, words(name, context), intents) : nothing}
    ${frameView(model, context, intents)}
    <p class="small muted street-source">${texts.mapFrom} ${say(attribution, context)}</p>
    ${crowd > 0 ? html`<p class="small">${texts.manyZones(crowd)}</p>` : nothing}
    ${ownView(model, context, intents)}
    <details class="small street-how">
      <summary>${texts.how}</summary>
      <p>${texts.pointer} ${texts.touch}</p>
      <p id=${streetId(context, 'keys')}>${texts.keys}</p>
    </details>
  </section>`;
}

/** The place of the map, which fills it itself. */
function frameView(
  model: StreetViewModel,
  context: ViewContext,
  intents: StreetIntents,
): TemplateResult {
  const { texts, hint } = model;
  return html`<div class="street-frame">
    <div
      class="street-map"
      id=${streetId(context, 'map')}
      role="group"
      aria-label=${texts.mapName}
      aria-describedby=${streetId(context, 'keys')}
      @keydown=${intents.pressed}
    ></div>
    ${streetControls(model, intents)}
    <p class="street-hint" aria-hidden="true" ?hidden=${hint === undefined}>
      ${hint === 'wheel' ? texts.pointer : texts.touch}
    </p>
  </div>`;
}

function tilesFailView(
  texts: StreetTexts,
  name: string,
  { retryTiles }: StreetIntents,
): TemplateResult {
  return html`<div class="notice street-failure">
    <p>${texts.tilesFail(name)}</p>
    <button class="button" type="button" @click=${retryTiles}>${texts.tryAgain}</button>
  </div>`;
}
