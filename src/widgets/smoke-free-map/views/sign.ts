import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { textValue, type Text } from '../../../core/text/text.js';
import type { Zone } from '../domain/model.js';
import type { Sign } from '../domain/sign.js';
import { qrCode, type QrCode } from '../present/qr-code.js';
import { basisWords, signWords, type SignLanguage } from '../present/sign-words.js';
import { whenWords } from '../present/when-words.js';
import { da, type MapTexts } from '../texts/da.js';
import { en } from '../texts/en.js';
import { signDa } from '../texts/sign.da.js';
import { signEn } from '../texts/sign.en.js';
import { pictogram } from './sign-pictograms.js';
import { zoneName, type ViewContext } from './view-context.js';

/** Most signs are read in Denmark, by people of whom some do not read Danish. */
const DANISH: SignLanguage = { lang: 'da', texts: signDa };
const ENGLISH: SignLanguage = { lang: 'en-GB', texts: signEn };

/** Letters of a headline that are set large, and those that are set less so. */
const SHORT = 16;
const LONG = 45;

/** What a sign is made of. */
export interface SignModel {
  readonly zone: Zone;
  readonly sign: Sign;
  /** Address of the page that says more, whole; undefined where there is none that others can open. */
  readonly page: string | undefined;
  /** Whose sign it is: the unit of the config's contact. */
  readonly unit: Text;
  /** Whether the data is not the municipality's own: the sign then says that it is none. */
  readonly isExample: boolean;
}

/** What a visitor can do with it. */
export interface SignIntents {
  /** Prints this part of the card and nothing else, upright. */
  print(sheet: Element): void;
}

/** A sign to put up at a place, as it will be printed on A4, and the button that prints it. */
export function signView(
  model: SignModel,
  context: ViewContext,
  intents: SignIntents,
): TemplateResult {
  const texts = context.lang.startsWith('da') ? signDa : signEn;
  const onPrint = ({ currentTarget }: Event): void => {
    const poster = (currentTarget as Element).closest('.sign-page')?.querySelector('.poster');
    if (poster) intents.print(poster);
  };
  return html`<div class="sign-page">
    <div class="sign-said">
      ${heading(context.headingLevel + 2, texts.heading(zoneName(model.zone, context)), {
        id: `${context.idPrefix}-sign`,
        focusable: true,
      })}
      <p class="muted">${texts.hint}</p>
      <p>
        <button type="button" class="button primary" @click=${onPrint}>${texts.print}</button>
      </p>
    </div>
    <figure class="poster" aria-label=${texts.preview}>${sheet(model, context)}</figure>
  </div>`;
}

function sheet(model: SignModel, context: ViewContext): TemplateResult {
  const { zone, sign } = model;
  const products = [...sign.forbidden, ...sign.advisory];
  const danish = signWords(sign, zone, DANISH);
  const english = signWords(sign, zone, ENGLISH);
  return html`<div class="sheet ${sign.tone}" lang="da" translate="no">
    <div class="pictograms of-${products.length}">
      ${products.map((product) => pictogram(product, sign.forbidden.includes(product) ? 'ban' : 'request'))}
    </div>
    <p class="headline ${size(danish.headline)}">${danish.headline}</p>
    <p class="headline-besides" lang="en">${english.headline}</p>
    <p class="sentences">${spaced([...danish.sentences, ...whenLines(zone, da, context)])}</p>
    <p class="besides" lang="en">
      ${spaced([...english.sentences, ...whenLines(zone, en, context)])}
    </p>
    ${foot(model, context)}
  </div>`;
}

/** When the rule holds, as sentences; none where it always does. */
function whenLines(
  zone: Zone,
  texts: MapTexts,
  { today }: Pick<ViewContext, 'today'>,
): readonly string[] {
  const lang = texts === da ? 'da' : 'en';
  return zone.rule
    ? whenWords(zone.rule, zone, { texts, lang, today }).map((line) => `${line}.`)
    : [];
}

/** The place, on what its rule rests, and where there is more to read. */
function foot(model: SignModel, context: ViewContext): TemplateResult {
  const { zone, page, unit, isExample } = model;
  const code = page === undefined ? undefined : qrCode(page);
  const read = { ...context, languages: 'da', lang: 'da' };
  return html`<div class="sign-foot">
    <div>
      <p class="place">${zoneName(zone, read)}</p>
      <p>${spaced(basisWords(zone, DANISH))}</p>
      <p>${textValue(unit, 'da')}</p>
      ${
        page === undefined
          ? nothing
          : html`<p>
              ${signDa.readMore} / <span lang="en">${signEn.readMore}</span>:
              <span class="address">${shownAddress(page)}</span>
            </p>`
      }
      ${isExample ? html`<p class="not-real">${signDa.example}</p>` : nothing}
    </div>
    ${code ? codeView(code) : nothing}
  </div>`;
}

function codeView({ size: modules, path }: QrCode): TemplateResult {
  const side = modules + 8;
  return html`<svg
    class="qr"
    viewBox="-4 -4 ${side} ${side}"
    role="img"
    aria-label=${signDa.code}
    shape-rendering="crispEdges"
  >
    ${svg`<path class="light" d="M-4-4h${side}v${side}h-${side}z" /><path d=${path} />`}
  </svg>`;
}

function size({ length }: string): 'large' | 'medium' | 'small' {
  if (length <= SHORT) return 'large';
  return length <= LONG ? 'medium' : 'small';
}

function spaced(sentences: readonly string[]): string {
  return sentences.join(' ');
}

/** An address as people type it. */
function shownAddress(page: string): string {
  return page.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
