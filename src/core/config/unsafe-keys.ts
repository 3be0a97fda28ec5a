import { coreProblem } from './core-problem.js';
import type { CoreProblem } from './problem.js';

/**
 * Deletes own `__proto__` keys of a value that was just parsed and belongs to nobody else. Copied by
 * assignment, such a key would change the prototype of the copy.
 */
export function dropUnsafeKeys(root: unknown): CoreProblem[] {
  const problems: CoreProblem[] = [];
  const queue: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }];
  for (const { value, path } of queue) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.hasOwn(value, '__proto__')) {
      Reflect.deleteProperty(value, '__proto__');
      problems.push(coreProblem('unsafe-key', { key: '__proto__' }, path, 'warning'));
    }
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (typeof child === 'object') queue.push({ value: child, path: [...path, step] });
    }
  }
  return problems;
}
