/** A rectangle in the drawing, by its middle, pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels along each side of a cell. Boxes are at most a few cells. */
const CELL = 32;

/** Boxes that are taken, looked up by where they are. */
export class Boxes {
  readonly #cells = new Map<number, Box[]>();

  /** Takes the room of a box. */
  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether nothing that was taken, but `except`, touches it. */
  isFree(box: Box, except?: Box): boolean {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell?.some((other) => other !== except && touches(box, other))) return false;
    }
    return true;
  }
}

function touches(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
  );
}

function cellsOf({ x, y, width, height }: Box): number[] {
  const keys: number[] = [];
  const top = Math.floor((y - height / 2) / CELL);
  const bottom = Math.floor((y + height / 2) / CELL);
  const left = Math.floor((x - width / 2) / CELL);
  const right = Math.floor((x + width / 2) / CELL);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) keys.push(row * 10_000 + column);
  }
  return keys;
}
