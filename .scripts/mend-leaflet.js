/**
 * What Leaflet does at import or with a tile that no page under a strict policy allows, by file: what to
 * find, and what to put in its place. `innerHTML` throws under Trusted Types; a `data:` image is reported
 * where `img-src` names hosts. Every browser of the contract draws inline SVG, and none knows VML.
 *
 * @type {Readonly<Record<string, readonly (readonly [found: string, instead: string])[]>>}
 */
const MENDED = {
  'leaflet/src/core/Browser.js': [
    [
      `!!svg && (function () {
	var div = document.createElement('div');
	div.innerHTML = '<svg/>';
	return (div.firstChild && div.firstChild.namespaceURI) === 'http://www.w3.org/2000/svg';
})()`,
      'svg',
    ],
    [
      `!svg && (function () {
	try {
		var div = document.createElement('div');
		div.innerHTML = '<v:shape adj="1"/>';

		var shape = div.firstChild;
		shape.style.behavior = 'url(#default#VML)';

		return shape && (typeof shape.adj === 'object');

	} catch (e) {
		return false;
	}
}())`,
      'false',
    ],
  ],
  'leaflet/src/core/Util.js': [
    ["'data:image/gif;base64,R0lGODlhAQABAAD/ACwAAAAAAQABAAACADs='", "''"],
  ],
};

/**
 * The file with what a strict policy allows in the place of what it does not.
 *
 * @param {string} file a key of the table
 * @param {string} code as Leaflet publishes it
 * @throws {Error} where a part is not there exactly once: Leaflet has changed, and somebody has to look
 */
function mend(file, code) {
  return (MENDED[file] ?? []).reduce(
    (rest, [found, instead]) => {
      const [before, after, ...more] = rest.split(found);
      if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`mend-leaflet.js: ${file} does not have this once: ${found}`);
      }
      return before + instead + after;
    },
    code.replaceAll('\r\n', '\n'),
  );
}

/**
 * Rollup plugin that makes Leaflet run under a strict content policy with Trusted Types. Fails the build
 * where it finds other code than it knows.
 *
 * @returns {{ name: string, transform: (code: string, id: string) => { code: string, map: null } | null, buildEnd: (error?: Error) => void }}
 */
export function mendLeaflet() {
  const left = new Set(Object.keys(MENDED));
  return {
    name: 'sund-mend-leaflet',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(MENDED).find((each) => path.endsWith(`/node_modules/${each}`));
      if (file === undefined) return null;
      left.delete(file);
      return { code: mend(file, code), map: null };
    },
    buildEnd(error) {
      if (!error && left.size > 0)
        throw new Error(`mend-leaflet.js: no module ${[...left].join()}`);
    },
  };
}
