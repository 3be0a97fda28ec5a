import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../links/safe-url.js';
import { parseMarkdown, type Block, type Inline } from '../text/markdown.js';

export { proseStyles as styles } from './prose.styles.js';

/** How a text in the Markdown subset is shown. */
export interface MarkdownOptions {
  /** What relative links are relative to. */
  readonly base: string;
  /** Opens links outside the frame or window they are in, for a widget in an `<iframe>`. */
  readonly linkTarget?: '_blank' | '_top';
}

/**
 * A text in the Markdown subset as elements. It can hold nothing but paragraphs, lists, bold, italic,
 * line breaks and safe links; a link that is not safe keeps its words only.
 */
export function markdown(source: string, options: MarkdownOptions): TemplateResult {
  return html`${parseMarkdown(source).map((block) => blockTemplate(block, options))}`;
}

function blockTemplate(block: Block, options: MarkdownOptions): TemplateResult {
  if (block.kind === 'paragraph') return html`<p>${inlines(block.children, options)}</p>`;
  const items = block.items.map((item) => html`<li>${inlines(item, options)}</li>`);
  return block.start === undefined
    ? html`<ul>
        ${items}
      </ul>`
    : html`<ol start=${block.start}>
        ${items}
      </ol>`;
}

function inlines(
  children: readonly Inline[],
  options: MarkdownOptions,
): (TemplateResult | string)[] {
  return children.map((inline) => inlineTemplate(inline, options));
}

function inlineTemplate(inline: Inline, options: MarkdownOptions): TemplateResult | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return html`<br />`;
    case 'bold':
      return html`<strong>${inlines(inline.children, options)}</strong>`;
    case 'italic':
      return html`<em>${inlines(inline.children, options)}</em>`;
    case 'link':
      return linkTemplate(inline.href, inlines(inline.children, options), options);
  }
}

function linkTemplate(
  written: string,
  words: (TemplateResult | string)[],
  { base, linkTarget }: MarkdownOptions,
): TemplateResult {
  const href = safeUrl(written, base);
  if (href === undefined) return html`${words}`;
  return html`<a
    href=${href}
    target=${linkTarget ?? nothing}
    rel=${linkTarget === '_blank' ? 'noopener noreferrer' : nothing}
    >${words}</a
  >`;
}
