/** A piece of running text. Links carry the address as written; whoever shows it checks it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold'; readonly children: readonly Inline[] }
  | { readonly kind: 'italic'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

interface Link {
  readonly textEnd: number;
  readonly href: string;
  readonly end: number;
}

/** Emphasis that is open: width 1 is italic, 2 is bold, 3 is both. The outermost frame has width 0. */
interface Frame {
  readonly marker: string;
  readonly width: number;
  readonly children: Inline[];
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Bold, italic, links, line breaks and backslash escapes of one paragraph. Every line break counts,
 * since in JSON somebody had to write it. Time is linear in the length: links are paired in one pass
 * beforehand, and at most one bold and one italic are open at a time.
 */
export function parseInline(text: string): Inline[] {
  return new InlineParser(text, findLinks(text), false).parse(0, text.length);
}

/** All `[text](address)`, by where they start. Addresses have no spaces; brackets in them pair up. */
function findLinks(text: string): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  if (!text.includes('](')) return links;
  const brackets: number[] = [];
  let parentheses: number[] = [];
  const textStarts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') brackets.push(at);
    else if (character === ']') {
      const open = brackets.pop();
      if (open !== undefined && text[at + 1] === '(') textStarts.set(at + 1, open);
    } else if (character === '(') parentheses.push(at);
    else if (character === ')') {
      const open = parentheses.pop() ?? -1;
      const start = textStarts.get(open);
      if (start === undefined) continue;
      const href = text.slice(open + 1, at).replace(/\\([()\\])/g, '$1');
      links.set(start, { textEnd: open - 1, href, end: at + 1 });
    } else if (SPACE.test(character)) parentheses = [];
  }
  return links;
}

class InlineParser {
  readonly #text: string;
  readonly #links: ReadonlyMap<number, Link>;
  readonly #inLink: boolean;
  readonly #root: Frame = { marker: '', width: 0, children: [] };
  readonly #frames: Frame[] = [];
  #start = 0;
  #end = 0;

  constructor(text: string, links: ReadonlyMap<number, Link>, inLink: boolean) {
    this.#text = text;
    this.#links = links;
    this.#inLink = inLink;
  }

  parse(start: number, end: number): Inline[] {
    this.#start = start;
    this.#end = end;
    this.#frames.push(this.#root);
    for (let at = start; at < end;) at = this.#take(at);
    while (this.#frames.length > 1) this.#dissolve();
    return this.#root.children;
  }

  /** Reads what stands at a position and says where the next thing starts. */
  #take(at: number): number {
    const character = this.#text.charAt(at);
    if (character === '\\') return this.#takeEscape(at);
    if (character === '\n') {
      this.#top.children.push({ kind: 'break' });
      return at + 1;
    }
    if (character === '*' || character === '_') return this.#takeEmphasis(at, character);
    const link = character === '[' && !this.#inLink ? this.#links.get(at) : undefined;
    if (link) return this.#takeLink(at, link);
    let next = at + 1;
    while (next < this.#end && !'\\\n*_['.includes(this.#text.charAt(next))) next++;
    this.#write(this.#text.slice(at, next));
    return next;
  }

  #takeEscape(at: number): number {
    const next = at + 1 < this.#end ? this.#text.charAt(at + 1) : '';
    if (next === '\n') return at + 1;
    const escaped = next !== '' && ESCAPABLE.test(next);
    this.#write(escaped ? next : '\\');
    return at + (escaped ? 2 : 1);
  }

  #takeLink(at: number, link: Link): number {
    const inner = new InlineParser(this.#text, this.#links, true).parse(at + 1, link.textEnd);
    // A link without words has no name for a screen reader.
    const children = inner.length ? inner : [{ kind: 'text', text: link.href } as const];
    this.#top.children.push({ kind: 'link', href: link.href, children });
    return link.end;
  }

  /** A run of `*` or `_`, by the flanking rules of CommonMark 0.31 §6.2. */
  #takeEmphasis(at: number, marker: string): number {
    let next = at + 1;
    while (next < this.#end && this.#text[next] === marker) next++;
    const width = next - at;
    const before = at > this.#start ? this.#text.charAt(at - 1) : ' ';
    const after = next < this.#end ? this.#text.charAt(next) : ' ';
    const isOpener = flanks(after, before) && (marker === '*' || !WORD.test(before));
    const isCloser = flanks(before, after) && (marker === '*' || !WORD.test(after));
    const done =
      (isCloser && this.#close(marker, width)) || (isOpener && this.#open(marker, width));
    if (!done) this.#write(this.#text.slice(at, next));
    return next;
  }

  #open(marker: string, width: number): boolean {
    // Bold in bold would show no difference, and refusing it keeps the tree shallow.
    if (width > 3 || this.#frames.some((frame) => (frame.width & width) !== 0)) return false;
    this.#frames.push({ marker, width, children: [] });
    return true;
  }

  #close(marker: string, width: number): boolean {
    const index = this.#frames.findLastIndex(
      (frame) => frame.marker === marker && frame.width === width,
    );
    if (index > 0) {
      while (this.#frames.length > index + 1) this.#dissolve();
      this.#wrap();
      return true;
    }
    // `**bold *and italic***` ends two at once.
    const both = width === 3 && this.#frames.length === 3;
    if (!both || !this.#frames.every((frame) => frame.width === 0 || frame.marker === marker)) {
      return false;
    }
    this.#wrap();
    this.#wrap();
    return true;
  }

  /** Ends the innermost emphasis as what it is. */
  #wrap(): void {
    const { width, children } = this.#pop();
    const italic: Inline = { kind: 'italic', children };
    if (width === 1) this.#top.children.push(italic);
    else this.#top.children.push({ kind: 'bold', children: width === 3 ? [italic] : children });
  }

  /** Ends the innermost emphasis as the characters it was written with, since nothing closed it. */
  #dissolve(): void {
    const { marker, width, children } = this.#pop();
    this.#write(marker.repeat(width));
    for (const child of children) {
      if (child.kind === 'text') this.#write(child.text);
      else this.#top.children.push(child);
    }
  }

  #write(text: string): void {
    const { children } = this.#top;
    const last = children.at(-1);
    if (last?.kind === 'text')
      children[children.length - 1] = { kind: 'text', text: last.text + text };
    else if (text !== '') children.push({ kind: 'text', text });
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? this.#root;
  }

  #pop(): Frame {
    const frame = this.#top;
    this.#frames.length--;
    return frame;
  }
}

/** Whether a run next to `inner` can bind to it, with `outer` on its other side. */
function flanks(inner: string, outer: string): boolean {
  if (SPACE.test(inner)) return false;
  return !PUNCTUATION.test(inner) || SPACE.test(outer) || PUNCTUATION.test(outer);
}
