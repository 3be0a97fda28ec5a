import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modulePlaces } from '../../.scripts/module-places.js';

/** What stands for `import.meta.url` in a chunk. */
function place(chunkId: string, moduleId: string, property: string | null = 'url'): unknown {
  const { resolveImportMeta } = modulePlaces('/dist/npm', '/dist');
  const resolve = typeof resolveImportMeta === 'function' ? resolveImportMeta : undefined;
  const context = undefined as unknown as ThisParameterType<NonNullable<typeof resolve>>;
  return resolve?.call(context, property, {
    chunkId,
    moduleId,
    attributes: {},
    format: 'es',
  } as never);
}

describe('modulePlaces', () => {
  it('leads from a chunk to where the module was compiled to', () => {
    assert.equal(
      place('chunks/overview-part-abc.js', '/dist/npm/widgets/smoke-free-map/outline.js'),
      'new URL("../npm/widgets/smoke-free-map/outline.js", import.meta.url).href',
    );
    assert.equal(
      place('smoke-free-map.js', '/dist/npm/widgets/smoke-free-map/outline.js'),
      'new URL("npm/widgets/smoke-free-map/outline.js", import.meta.url).href',
    );
  });

  it('leaves apps and other properties alone', () => {
    assert.equal(place('page.js', '/dist/npm/apps/page/page.js'), null);
    assert.equal(place('chunks/a.js', '/dist/npm/widgets/a/b.js', 'resolve'), null);
    assert.equal(place('chunks/a.js', '/dist/npm/widgets/a/b.js', null), null);
  });
});
