import '/sund/smoke-free-map.js';
import { offer } from './drawn.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

offer(async (container, features) => {
  const card = document.createElement('sund-smoke-free-map');
  card.config = {
    widget: 'smoke-free-map',
    version: 1,
    lang: 'da',
    contact: { unit: 'Kommunen', link: { label: 'Skriv til os', href: 'https://example.org/' } },
    rules: [{ id: 'ban', basis: 'decision', products: { cigarettes: 'forbidden' } }],
    rule: 'ban',
    zones: features,
  };
  container.append(card);
  // The list comes first; this is measured until the map is there too.
  while (!card.shadowRoot?.querySelector('.overview-drawing')) await frame();
});
