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
  #loading: Promise<CalendarInteraction> | undefined;
  #loaded: CalendarInteraction | undefined;

  /** Takes a step, now or as soon as can be. */
  readonly send: Send = (action) => this.#do((interaction) => interaction.send(action));

  /** What views ask for that is not a step. */
  readonly intents: CalendarIntents = {
    toggleAddMenu: (key) => this.#do((interaction) => interaction.toggleAddMenu(key)),
    toggleSubscribe: () => this.#do((interaction) => interaction.toggleSubscribe()),
    downloadEvent: (key) => this.#do((interaction) => interaction.downloadEvent(key)),
    downloadFiltered: () => this.#do((interaction) => interaction.downloadFiltered()),
    downloadAll: () => this.#do((interaction) => interaction.downloadAll()),
    print: (view) => this.#do((interaction) => interaction.print(view)),
    copyFeed: () => this.#do((interaction) => interaction.copyFeed()),
    copyLink: (key) => this.#do((interaction) => interaction.copyLink(key)),
    focus: (id) => this.#do((interaction) => interaction.focus(id)),
  };

  constructor(element: LitElement, host: InteractionHost) {
    this.#element = element;
    this.#host = host;
  }

  /** The interactions, where they are here. */
  get loaded(): CalendarInteraction | undefined {
    return this.#loaded;
  }

  /** Resolves when the interactions are here. Rejects where they cannot be fetched; asking again may work. */
  load(): Promise<CalendarInteraction> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<CalendarInteraction> {
    try {
      const { CalendarInteraction } = await import('./calendar-interaction.js');
      this.#loaded = new CalendarInteraction(this.#element, this.#host);
      return this.#loaded;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  #do(act: (interaction: CalendarInteraction) => void): void {
    if (this.#loaded) act(this.#loaded);
    // Offline: the click has no effect, as on any page whose scripts did not come.
    else void this.load().then(act, () => undefined);
  }
}
