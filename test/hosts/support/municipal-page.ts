import { FAKE_WIDGET } from './fake-widget.js';
import type { Routes } from './host-server.js';

/** The site of the municipality under test. A visitor's address: nothing here is on `localhost`. */
export const SITE = 'http://kommune.test';
/** Where the municipality keeps the files of Sund. */
export const FILES = 'http://sund.test/sund';

/** How a web editor pastes a calendar. */
export const LINK = `<a href="${FILES}/event-calendar.html?src=${encodeURIComponent(`${FILES}/k.json`)}" data-sund="event-calendar">Se kalenderen</a>`;

export const SCRIPTS = {
  classic: `<script src="${FILES}/sund.js" defer></script>`,
  module: `<script type="module" src="${FILES}/sund.js"></script>`,
};

/** A page of the site, as its template makes it. */
export function municipalPage(content: string, head = SCRIPTS.classic): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Skoler</title>${head}</head>
<body><main><h1>Skoler</h1>${content}</main></body></html>`;
}

/**
 * A widget that does as its config says, among the files of `dist/`: whatever no route names, `npm
 * start` answers, and `/sund/` there is `dist/`.
 */
export function fakeInstallation(config: object = { title: 'Uge Sex' }): Routes {
  return {
    [`${FILES}/event-calendar.js`]: { body: FAKE_WIDGET },
    [`${FILES}/k.json`]: { body: JSON.stringify(config) },
    [`${FILES}/sund-site.json`]: { status: 404 },
  };
}
