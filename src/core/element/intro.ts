import { html, nothing, type TemplateResult } from 'lit';
import { resolveText, type Languages, type Text } from '../text/text.js';

/** What draws marked up prose. */
type Prose = Pick<typeof import('./markdown.js'), 'markdown'>;

/** Whether a text has marks of the Markdown subset in it, and not just words. */
export function isMarkedUp(text: Text): boolean {
  const written = typeof text === 'string' ? [text] : Object.values(text);
  return written.some((each) => /[*_[\]\\\n]|^\s*(?:[-+]|\d+[.)])\s/.test(each));
}

/**
 * What a widget says of itself under its heading.
 * @param prose asked for only where the text is marked up; undefined or null where it is not here
 */
export function introView(
  intro: Text,
  { languages, base }: { readonly languages: Languages; readonly base: string },
  prose: () => Prose | null | undefined,
): TemplateResult {
  const { value, lang, dir } = resolveText(intro, languages);
  const drawing = isMarkedUp(value) ? prose() : undefined;
  return html`<div class="prose" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${drawing ? drawing.markdown(value, { base }) : html`<p>${value}</p>`}
  </div>`;
}
