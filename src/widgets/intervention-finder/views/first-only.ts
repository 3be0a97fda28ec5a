import { html, type TemplateResult } from 'lit';
import { laterTexts } from '../texts/later-texts.js';
import { nounWords } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** That there are more than can be shown. */
export interface FirstOnlyModel {
  readonly shown: number;
  /** Undefined where the engine does not know. */
  readonly total?: number | undefined;
  /** True where the total is about right. */
  readonly estimated?: boolean | undefined;
}

/**
 * "Her er de første 1.000 af 4.312 indsatser", with the way to the others. On the screen it stands where
 * the visitor has come to the end; on paper, where nobody leafs to the end first, before the entries.
 */
export function firstOnly(
  model: FirstOnlyModel,
  where: 'screen' | 'paper',
  context: ViewContext,
): TemplateResult {
  const words = laterTexts(context).firstOnly(model, nounWords(context));
  return html`<p class=${where === 'paper' ? 'on-paper' : 'notice not-on-paper'}>${words}</p>`;
}
