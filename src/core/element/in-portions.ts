import { noChange, type ElementPart, type LitElement } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { getCommittedValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';

/** How a long list is drawn. */
export interface Portions<Item> {
  /** How many items are drawn in a frame. */
  readonly size: number;
  /** How many are drawn in the frame that the list comes with, where that is another number. */
  readonly first?: number;
  /** What an item is known by: those that stay at the start of a list are not drawn later again. */
  readonly keyOf: (item: Item, index: number) => unknown;
  readonly draw: (item: Item, index: number) => unknown;
  /** What stands in the place of an item until it is drawn, so that what follows does not move. */
  readonly until?: (item: Item, index: number) => unknown;
  /** Whether items move in the list, and take with them what a visitor has done to them. */
  readonly moves?: boolean;
}

const BUSY = 'aria-busy';

/** Lists with more to draw. They take turns, one in a frame, so that two of them make no long task. */
const waiting = new Set<() => void>();
let frame: number | undefined;

function drawNext(): void {
  const [draw] = waiting;
  frame = draw && requestAnimationFrame(drawNext);
  if (!draw) return;
  waiting.delete(draw);
  draw();
}

/** What came before is laid out and painted in a frame of its own. */
function drawAfterPaint(): void {
  if (frame !== undefined) cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(drawNext);
  });
}

class InPortions extends AsyncDirective {
  #part: ChildPart | undefined;
  #items: readonly unknown[] = [];
  #how: Portions<unknown> | undefined;
  #drawn = 0;
  readonly #drawPortion = (): void => this.#draw(this.#how?.size ?? Infinity);
  /** Paper does not wait: what the browser prints by its own means is whole. */
  readonly #onBeforePrint = (): void => this.#draw(Infinity);

  override render<Item>(items: readonly Item[], { draw }: Portions<Item>): unknown {
    return items.map(draw);
  }

  override update(
    part: ChildPart | ElementPart,
    [items, how]: [items: readonly unknown[], how: Portions<unknown>],
  ): unknown {
    const isNew = this.#how === undefined;
    const before = isNew ? items : this.#items;
    const changed = items.findIndex((item, at) => {
      return (
        at >= before.length || how.keyOf(item, at) !== (this.#how ?? how).keyOf(before[at], at)
      );
    });
    const drawn = isNew ? drawnBefore(part as ChildPart) : this.#drawn;
    const kept = Math.min(drawn, changed < 0 || how.moves ? items.length : changed);
    this.#part = part as ChildPart;
    this.#items = items;
    this.#how = how;
    const isSame = !isNew && changed < 0 && items.length === before.length;
    const more = isSame ? 0 : (how.first ?? how.size);
    this.#drawn = Math.min(items.length, kept + more);
    const values = this.#values(0, how);
    if (!isSame) this.#rest();
    this.#goOn();
    return values;
  }

  override disconnected(): void {
    this.#rest();
  }

  override reconnected(): void {
    this.#goOn();
  }

  /** One value for each place: what is drawn already stays as it is. */
  #values(from: number, { draw, until, moves, keyOf }: Portions<unknown>): unknown {
    if (moves) return repeat(this.#items.slice(0, this.#drawn), keyOf, draw);
    const places = until ? this.#items : this.#items.slice(0, this.#drawn);
    return places.map((item, at) => {
      if (at < from) return noChange;
      if (at < this.#drawn) return draw(item, at);
      return from === 0 ? until?.(item, at) : noChange;
    });
  }

  #draw(count: number): void {
    const from = this.#drawn;
    this.#drawn = Math.min(this.#items.length, from + count);
    if (this.#how) this.setValue(this.#values(from, this.#how));
    this.#goOn(true);
    // What waits for something that was not there yet, such as the focus, looks again.
    (this.#part?.options?.host as LitElement | undefined)?.requestUpdate();
  }

  #goOn(isBegun = false): void {
    if (this.#drawn >= this.#items.length) {
      this.#rest();
      around(this.#part)?.removeAttribute(BUSY);
      return;
    }
    around(this.#part)?.setAttribute(BUSY, 'true');
    if (waiting.has(this.#drawPortion)) return;
    waiting.add(this.#drawPortion);
    addEventListener('beforeprint', this.#onBeforePrint);
    if (!isBegun) drawAfterPaint();
  }

  #rest(): void {
    waiting.delete(this.#drawPortion);
    removeEventListener('beforeprint', this.#onBeforePrint);
  }
}

/** The first view draws its rows before this is here. */
function drawnBefore(part: ChildPart): number {
  const value = getCommittedValue(part);
  return Array.isArray(value) ? value.length : 0;
}

function around(part: ChildPart | undefined): Element | undefined {
  const node = part?.parentNode;
  return node instanceof Element ? node : undefined;
}

type Draw = <Item>(items: readonly Item[], portions: Portions<Item>) => unknown;

/**
 * Draws a long list in portions, one in each frame, so that no task is long. A list of one portion is
 * drawn at once, and so is what is left when the browser prints. Until all is drawn, the element around
 * the list is `aria-busy`.
 */
export const inPortions = directive(InPortions) as Draw;

/**
 * Resolves when nothing in a widget is still being drawn in portions.
 * @param isWanted asked before each frame: whether anybody still waits
 */
export async function whenDrawn(root: ParentNode, isWanted: () => boolean): Promise<void> {
  while (isWanted() && root.querySelector(`[${BUSY}="true"]`)) {
    await new Promise(requestAnimationFrame);
  }
}
