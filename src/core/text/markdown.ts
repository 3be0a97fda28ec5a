import { parseInline, type Inline } from './markdown-inline.js';

export type { Inline } from './markdown-inline.js';

/** A paragraph or a list. Lists are flat. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; absent for bullets. */
      readonly start?: number;
      readonly items: readonly (readonly Inline[])[];
    };

type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading' | 'text'; readonly text: string; readonly indented: boolean }
  | {
      readonly kind: 'item';
      readonly text: string;
      readonly number?: number;
      readonly raw: string;
    };

/**
 * Reads the Markdown subset: paragraphs, line breaks, bold, italic, bullet and numbered lists, links.
 * Headings become bold paragraphs, so that no text can break a page's outline; everything else,
 * HTML too, is plain text. Never fails, and takes time in proportion to the length.
 */
export function parseMarkdown(source: string): Block[] {
  const builder = new BlockBuilder();
  for (const line of onlyRealNumbers(source.split(/\r\n?|\n/).map(readLine))) builder.add(line);
  return builder.end();
}

function readLine(line: string): Line {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  const item = /^(?:[-*+•]|(\d{1,9})[.)])[ \t]+/.exec(text);
  if (item) {
    const number = item[1] === undefined ? {} : { number: Number(item[1]) };
    return { kind: 'item', text: text.slice(item[0].length), raw: text, ...number };
  }
  const heading = /^#{1,6}[ \t]+/.exec(text);
  if (heading) return { kind: 'heading', text: text.slice(heading[0].length), indented: false };
  return { kind: 'text', text, indented: /^[ \t]/.test(line) };
}

/**
 * A line that starts with a number is an item only beside another with the number before or after:
 * "31. maj" is a date in Danish, and a browser that counts on from 31 would change it.
 */
function onlyRealNumbers(lines: readonly Line[]): Line[] {
  const numbered = lines.flatMap((line, index) =>
    line.kind === 'item' && line.number !== undefined ? [{ index, number: line.number }] : [],
  );
  const dates = new Set(
    numbered
      .filter(({ number }, at) => {
        const isNext = numbered[at - 1]?.number === number - 1;
        return !isNext && numbered[at + 1]?.number !== number + 1;
      })
      .map(({ index }) => index),
  );
  return lines.map((line, index) =>
    line.kind === 'item' && dates.has(index)
      ? { kind: 'text', text: line.raw, indented: false }
      : line,
  );
}

class BlockBuilder {
  readonly #blocks: Block[] = [];
  #paragraph: string[] = [];
  #items: string[][] = [];
  /** Number of the first item of the open list; NaN for bullets. */
  #start = NaN;

  add(line: Line): void {
    if (line.kind === 'blank') this.#closeParagraph();
    else if (line.kind === 'item') this.#addItem(line.text, line.number ?? NaN);
    else if (line.kind === 'heading') this.#addHeading(line.text);
    else if (line.indented && this.#items.length) this.#items.at(-1)?.push(line.text);
    else {
      this.#closeList();
      this.#paragraph.push(line.text);
    }
  }

  end(): Block[] {
    this.#closeParagraph();
    this.#closeList();
    return this.#blocks;
  }

  #addItem(text: string, number: number): void {
    this.#closeParagraph();
    if (!Object.is(number, this.#start + this.#items.length)) this.#closeList();
    if (!this.#items.length) this.#start = number;
    this.#items.push([text]);
  }

  #addHeading(text: string): void {
    this.#closeParagraph();
    this.#closeList();
    const children = [{ kind: 'bold', children: parseInline(text) } as const];
    this.#blocks.push({ kind: 'paragraph', children });
  }

  #closeParagraph(): void {
    const lines = this.#paragraph;
    if (lines.length) {
      this.#blocks.push({ kind: 'paragraph', children: parseInline(lines.join('\n')) });
    }
    this.#paragraph = [];
  }

  #closeList(): void {
    if (this.#items.length) {
      const items = this.#items.map((lines) => parseInline(lines.join('\n')));
      const start = Number.isNaN(this.#start) ? {} : { start: this.#start };
      this.#blocks.push({ kind: 'list', items, ...start });
    }
    this.#items = [];
  }
}

/** The addresses of all links, as written. */
export function markdownLinks(blocks: readonly Block[]): string[] {
  const collect = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) =>
      inline.kind === 'link' ? [inline.href] : 'children' in inline ? collect(inline.children) : [],
    );
  return blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(collect) : collect(block.children),
  );
}

/**
 * The text alone, for places without markup such as an `.ics` description: paragraphs apart by a blank
 * line, list items on a line each, addresses in parentheses after their words.
 *
 * @param resolve makes an address absolute and safe; a link it refuses keeps its words only
 */
export function markdownToText(
  blocks: readonly Block[],
  resolve: (href: string) => string | undefined,
): string {
  const inline = (inlines: readonly Inline[]): string =>
    inlines.map((each) => inlineText(each, inline, resolve)).join('');
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return inline(block.children);
      const { start } = block;
      const mark = (at: number) => (start === undefined ? '-' : `${start + at}.`);
      return block.items.map((item, at) => `${mark(at)} ${inline(item)}`).join('\n');
    })
    .join('\n\n');
}

function inlineText(
  inline: Inline,
  all: (inlines: readonly Inline[]) => string,
  resolve: (href: string) => string | undefined,
): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '\n';
  const words = all(inline.children);
  const address = inline.kind === 'link' ? resolve(inline.href) : undefined;
  return address === undefined || address === words ? words : `${words} (${address})`;
}
