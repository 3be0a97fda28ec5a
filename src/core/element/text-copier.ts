import type { LitElement, ReactiveController } from 'lit';

/** How long "copied" stands beside a button. */
const COPIED_MILLISECONDS = 4000;

/** Copies texts, and remembers for a few seconds which was copied last. */
export class TextCopier<Name extends string> implements ReactiveController {
  readonly #element: LitElement;
  #copied: Name | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  /** What has just been copied. */
  get copied(): Name | undefined {
    return this.#copied;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#copied = undefined;
  }

  /** Says whether it worked: it does not over http, or in a frame without the permission. */
  async copy(name: Name, text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return false;
    }
    this.#copied = name;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#copied = undefined;
      this.#element.requestUpdate();
    }, COPIED_MILLISECONDS);
    this.#element.requestUpdate();
    return true;
  }
}
