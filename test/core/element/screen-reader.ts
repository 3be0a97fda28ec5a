import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';
// @ts-expect-error The package declares types for its Node build only; both have the same interface.
import { virtual as virtualInBrowser } from '@guidepup/virtual-screen-reader/browser.js';

/**
 * The virtual screen reader, in the build that runs in a browser. Start it with a `container` inside
 * the shadow root: from outside it does not look into one.
 */
export const screenReader = virtualInBrowser as typeof Virtual;
