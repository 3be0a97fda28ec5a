import type { LitElement } from 'lit';
import type { BaseConfig } from '../config/fields.js';
import type { Aftercare, Cared } from './aftercare.js';
import type { Phase } from './config-controller.js';

/** An element as the loader of its aftercare knows it. */
export interface Awaiting<Config, Model> extends Cared<Config, Model> {
  /** What the element has told already, without its aftercare. */
  readonly told: () => Phase<Config, Model> | undefined;
}

/** Fetches an element's aftercare. Nobody waits for it but a failure; without a network, what is eager must do. */
export class AftercareLoader<Config extends BaseConfig, Model> {
  /** Null where it could not be fetched. */
  loaded: Aftercare<Config, Model> | null | undefined;
  readonly #host: LitElement;
  readonly #awaiting: Awaiting<Config, Model>;
  #fetching: Promise<void> | undefined;

  constructor(host: LitElement, awaiting: Awaiting<Config, Model>) {
    this.#host = host;
    this.#awaiting = awaiting;
  }

  /** Resolves when it is here, or is known not to come. */
  load(): Promise<void> {
    return (this.#fetching ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      const { Aftercare } = await import('./aftercare.js');
      this.loaded = new Aftercare(this.#host, this.#awaiting);
      const told = this.#awaiting.told();
      if (told) this.loaded.settle(told);
    } catch {
      this.loaded = null;
      addEventListener('online', () => this.#startOver(), { once: true });
    }
    this.#host.requestUpdate();
  }

  /** There is a network, where not even the aftercare could be fetched before. */
  #startOver(): void {
    this.loaded = undefined;
    this.#fetching = undefined;
    if (this.#awaiting.phase().kind === 'failed') this.#awaiting.restart(true);
    else void this.load();
  }
}
