import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Occurrence } from '../../../../src/widgets/event-calendar/domain/model.js';
import { mergedCells } from '../../../../src/widgets/event-calendar/views/merged-cells.js';

const event = (key: string) => ({ key }) as Occurrence;
const [a, b] = [event('a'), event('b')];

/** A month of the plan as text: `key×rows` for a cell, `-` for an empty one, '' where one above spans. */
function merged(...cells: readonly (readonly Occurrence[])[]): string[] {
  const rows = cells.map((cell, grade) => ({ grade: grade as 0, cells: [cell] }));
  return mergedCells(rows, 0).map((cell) =>
    cell ? `${cell.occurrences.map(({ key }) => key).join('+') || '-'}×${cell.rows}` : '',
  );
}

test('neighbouring grades with the same campaigns share a cell', () => {
  assert.deepEqual(merged([a], [a], [a]), ['a×3', '', '']);
  assert.deepEqual(merged([a], [a], [a, b], [a, b], [b]), ['a×2', '', 'a+b×2', '', 'b×1']);
  assert.deepEqual(merged([a], [b], [a]), ['a×1', 'b×1', 'a×1']);
});

test('empty cells stay apart, and part what is the same', () => {
  assert.deepEqual(merged([], [], []), ['-×1', '-×1', '-×1']);
  assert.deepEqual(merged([a], [], [a]), ['a×1', '-×1', 'a×1']);
});

test('cells that leave out different numbers are not the same', () => {
  const rows = [
    { grade: 0 as const, cells: [[a]], more: [3] },
    { grade: 1 as const, cells: [[a]], more: [0] },
  ];
  assert.deepEqual(
    mergedCells(rows, 0).map((cell) => [cell?.rows, cell?.more]),
    [
      [1, 3],
      [1, 0],
    ],
  );
});

test('no rows, no cells', () => {
  assert.deepEqual(mergedCells([], 0), []);
});
