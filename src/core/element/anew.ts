import type { Part } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

const NOT_YET = Symbol();

class Anew extends Directive {
  #key: unknown = NOT_YET;

  override render(_key: unknown, view: unknown): unknown {
    return view;
  }

  override update(part: Part, [key, view]: [key: unknown, view: unknown]): unknown {
    if (this.#key !== NOT_YET && key !== this.#key) setCommittedValue(part);
    this.#key = key;
    return view;
  }
}

/**
 * Draws a view anew where its key changes, as Lit's `keyed` does, but leaves what stands there when it
 * is used for the first time: the first view was drawn before this was here.
 */
export const anew = directive(Anew);
