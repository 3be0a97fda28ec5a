import { FullPage } from './full-page.js';

/*
 * The script of every `<widget>.html`. It is a module beside them, so that its own address says where
 * the other files are, however the page itself was reached.
 */
const page = new FullPage(document.body.dataset['widget'] ?? '', new URL('./', import.meta.url));
void page.show();
