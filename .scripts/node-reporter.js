import { relative } from 'node:path';
import { inspect } from 'node:util';

/** @param {any} error */
function told(error) {
  const cause = error?.cause ?? error;
  return inspect(cause, { depth: 6 }).replaceAll('\n', '\n    ');
}

/**
 * Reporter for `node --test` that tells what failed, what was measured and how
 * many there were, and is silent about what passed. Ends as the browser tests do:
 * `node: 12 passed, 0 failed, 0 skipped`.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    // Those of a file are a test's own; the others count what is counted here.
    if (type === 'test:diagnostic' && data.file !== undefined) {
      yield `${relative(process.cwd(), data.file)}: ${data.message}\n`;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite fails because of its tests, which are counted; it may also fail by itself.
    const isSuite = data.details.type === 'suite';
    if (isSuite && (type === 'test:pass' || data.details.error?.failureType === 'subtestsFailed')) {
      continue;
    }
    if (data.skip !== undefined) skipped += 1;
    else if (type === 'test:pass') passed += 1;
    else {
      failed += 1;
      yield `\n✖ ${data.name}\n  ${data.file}:${data.line}\n    ${told(data.details.error)}\n`;
    }
  }
  yield `\nnode: ${passed} passed, ${failed} failed, ${skipped} skipped\n`;
}
