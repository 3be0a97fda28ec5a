/**
 * A widget that keeps the contract between loader and element and nothing else, so that a test can
 * make it fail in any way. Its config says how: `{"title", "lang", "example", "wait": milliseconds,
 * "fail": true}`.
 */
export const FAKE_WIDGET = `
const sheet = new CSSStyleSheet();
sheet.replaceSync(':host{display:block}:host([data-sund-pending]){visibility:hidden;block-size:0;overflow:hidden}');
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
class FakeWidget extends HTMLElement {
  #started = false;
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.shadowRoot.append(document.createElement('slot'));
  }
  connectedCallback() {
    if (this.#started || !this.link) return;
    this.#started = true;
    void this.reload();
  }
  async reload() {
    this.dataset.sundState = 'loading';
    try {
      const { url, fragment } = this.link;
      const text = url ? await (await fetch(url)).text() : atob(fragment);
      const config = JSON.parse(text);
      await wait(config.wait ?? 0);
      if (config.fail) throw new Error('as the config says');
      this.show('h' + (this.link.headingLevel ?? 2), config.title);
      const { title, lang = this.closest('[lang]').lang, example = false } = config;
      const event = new Event('sund-ready', { bubbles: true, composed: true });
      this.tell('ready', Object.assign(event, { state: 'ready', title, lang, example }));
    } catch (error) {
      this.fail(error instanceof TypeError ? 'network' : 'not-json');
    }
  }
  fail(code) {
    this.show('p', 'Rapport til redaktøren');
    this.shadowRoot.append(document.createElement('slot'));
    const problems = [{ code, severity: 'error', path: [], detail: {} }];
    const event = new Event('sund-error', { bubbles: true, composed: true });
    this.tell('error', Object.assign(event, { fatal: true, problems }));
  }
  show(name, text) {
    const content = document.createElement(name);
    content.tabIndex = -1;
    content.textContent = text;
    this.shadowRoot.replaceChildren(content);
  }
  tell(state, event) {
    this.dataset.sundState = state;
    this.dispatchEvent(event);
  }
  focusHeading() {
    this.shadowRoot.querySelector('h1, h2')?.focus();
  }
}
if (!customElements.get('sund-event-calendar')) customElements.define('sund-event-calendar', FakeWidget);
`;
