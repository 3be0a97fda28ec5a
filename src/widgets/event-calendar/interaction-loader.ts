import type { LitElement } from 'lit';
import type { CalendarInteraction, InteractionHost } from './calendar-interaction.js';
import type { CalendarIntents, Send } from './views/view-context.js';

/**
 * Stands in for the interactions until their file is here, and hands over what was asked for in the
 * meantime, in order.
 */
export class InteractionLoader {
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  #loading: Promise<void> | undefined;
  #loaded: CalendarInteraction | undefined;

  /** Takes a step, now or as soon as can be. */
  readonly send: Send = (action) => void this.#do((interaction) => interaction.send(action));

  /** What views ask for that is not a step, each handed on under its name. */
  readonly intents = new Proxy({} as CalendarIntents, {
    get:
      (_none, name: keyof CalendarIntents) =>
      (argument: never): void =>
        void this.#do((interaction) => interaction[name](argument)),
  });

  constructor(element: LitElement, host: InteractionHost) {
    this.#element = element;
    this.#host = host;
  }

  /** The interactions, where they are here. */
  get loaded(): CalendarInteraction | undefined {
    return this.#loaded;
  }

  /** Resolves when the interactions are here, or are known not to come; then asking again may work. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    try {
      const { CalendarInteraction } = await import('./calendar-interaction.js');
      this.#loaded = new CalendarInteraction(this.#element, this.#host);
      this.#element.requestUpdate();
    } catch {
      this.#loading = undefined;
    }
  }

  /** Where the interactions do not come, a click has no effect, as on any page whose scripts did not. */
  async #do(act: (interaction: CalendarInteraction) => void): Promise<void> {
    if (!this.#loaded) await this.load();
    if (this.#loaded) act(this.#loaded);
  }
}
