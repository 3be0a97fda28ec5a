/**
 * What lit brings that no page of ours can meet, by file: what to find, and what to put in its place.
 * The browsers of the contract have constructable style sheets and shadow roots; decorators are banned
 * (the design, house style); and that only literals reach `css`, the compiler sees to.
 *
 * @type {Readonly<Record<string, readonly (readonly [found: string, instead: string])[]>>}
 */
const DEAD = {
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'e=!0,',
    ],
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', ''],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      't',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),', ''],
    [
      'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;class y',
      ';class y',
    ],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
  ],
  'lit-html/lit-html.js': [['B=t.litHtmlPolyfillSupport;B?.(S,k),', 'B=']],
  'lit-element/lit-element.js': [['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', '']],
};

/**
 * The file without its dead parts.
 *
 * @param {string} file a key of the table
 * @param {string} code as lit publishes it
 * @throws {Error} where a part is not there exactly once: lit has changed, and somebody has to look
 */
function trim(file, code) {
  return (DEAD[file] ?? []).reduce((rest, [found, instead]) => {
    const [before, after, ...more] = rest.split(found);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`trim-lit.js: ${file} does not have this once: ${found}`);
    }
    return before + instead + after;
  }, code);
}

/**
 * Rollup plugin that leaves out of lit what is only there for browsers and syntax we do not support.
 * Fails the build where it finds other code than it knows.
 *
 * @returns {{ name: string, transform: (code: string, id: string) => { code: string, map: null } | null, buildEnd: (error?: Error) => void }}
 */
export function trimLit() {
  const left = new Set(Object.keys(DEAD));
  return {
    name: 'sund-trim-lit',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(DEAD).find((each) => path.endsWith(`/node_modules/${each}`));
      if (file === undefined) return null;
      left.delete(file);
      return { code: trim(file, code), map: null };
    },
    buildEnd(error) {
      if (!error && left.size > 0) throw new Error(`trim-lit.js: no module ${[...left].join()}`);
    },
  };
}
