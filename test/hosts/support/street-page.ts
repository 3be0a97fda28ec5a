import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const compiled = join(import.meta.dirname, '../../../dist/npm');
const room = 'widgets/smoke-free-map';

/** Draws the street map alone, from the modules of the package. */
const PROBE = `
import { LitElement, html } from 'lit';
import { controlStyles } from 'core/element/controls.styles.js';
import { tokenStyles } from 'core/element/tokens.styles.js';
import { toPosition } from '${room}/domain/geo/utm.js';
import { StreetController } from '${room}/street/street-controller.js';
import { streetStyles } from '${room}/views/street.styles.js';
import { da } from '${room}/texts/da.js';

const category = { id: 'playground', icon: 'playground', label: undefined };
const zone = (number, east, north) => {
  const centre = { east: 720000 + east, north: 6187000 + north };
  const ring = [-40, -40, 40, -40, 40, 40, -40, 40, -40, -40].map(
    (metres, at) => metres + (at % 2 ? centre.north : centre.east),
  );
  return {
    id: 'zone-' + number, number, name: 'Sted ' + number, address: '', category,
    rule: { id: 'r', basis: 'decision', products: { cigarettes: number % 2 ? 'forbidden' : 'advisory' } },
    shapes: [{ kind: 'polygon', rings: [Float64Array.from(ring)] }], smokingAreas: [],
    bounds: { west: centre.east - 40, east: centre.east + 40, south: centre.north - 40, north: centre.north + 40 },
    centre, position: toPosition(centre), isApproximate: false, note: '', url: '',
  };
};
class StreetPage extends LitElement {
  static styles = [tokenStyles, controlStyles, streetStyles];
  zones = [zone(1, 0, 0), zone(2, 300, 0), zone(3, 0, -300)];
  street = new StreetController(this, {
    announce: (text) => (this.dataset.said = text),
    open: (id) => (this.dataset.opened = id),
  });
  render() {
    const { url, name = 'Styrelsen' } = this.dataset;
    const basemap = { template: url, config: { kind: 'xyz', url, name, attribution: 'Tegnet af Styrelsen' } };
    const own = this.dataset.own
      ? { point: { east: 720000, north: 6187000 + Number(this.dataset.own) }, accuracy: 30 }
      : undefined;
    const context = { texts: da, lang: 'da', languages: ['da'], headingLevel: 2, idPrefix: 'sund', base: location.href };
    return html\`<div class="sund">\${this.street.view({ basemap, zones: this.zones, chosen: this.zones[0], own }, context)}</div>\`;
  }
}
customElements.define('street-page', StreetPage);
`;

/** The files of a page that shows the street map, by name; \`street.js\` is the first. */
export async function bundleStreetPage(): Promise<ReadonlyMap<string, string>> {
  const bundle = await rollup({
    input: 'street',
    onwarn: () => {},
    plugins: [
      {
        name: 'street-page',
        resolveId: (id) =>
          id === 'street'
            ? join(compiled, 'street.js')
            : /^(?:core|widgets)\//.test(id)
              ? join(compiled, id)
              : null,
        load: (id) => (id === join(compiled, 'street.js') ? PROBE : null),
      },
      nodeResolve({ browser: true }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', chunkFileNames: '[name].js' });
  await bundle.close();
  return new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
}
