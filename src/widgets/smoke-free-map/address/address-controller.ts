import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { TextsController } from '../../../core/element/texts-controller.js';
import type { Point } from '../domain/model.js';
import type { AddressTexts } from '../texts/address.da.js';
import { addressTexts } from '../texts/address-texts.js';
import {
  addressId,
  addressView,
  type AddressIntents,
  type AddressPhase,
} from '../views/address.js';
import type { ViewContext } from '../views/view-context.js';
import {
  ADDRESS_ACCURACY,
  type AddressAnswer,
  type AddressFailure,
  type AddressProvider,
  type AddressSuggestion,
} from './provider.js';

/** What the search asks of the card. */
export interface AddressHost {
  readonly announce: (message: string) => void;
  /** Says what holds at an address. Accuracy in metres. */
  readonly located: (point: Point, accuracy: number, label: string) => void;
  /** For the editor: the register did not answer as it should. */
  readonly failed?: (failure: AddressFailure) => void;
}

/** Milliseconds without a key after which what is typed is searched for. */
const PAUSE = 350;
/** Characters that are worth a search. */
const LEAST = 3;

const START = { phase: 'offered', text: '', suggestions: [] } as const;

interface State {
  readonly phase: AddressPhase;
  readonly text: string;
  readonly suggestions: readonly AddressSuggestion[];
}

/**
 * Searches for an address when the visitor has been told who reads what they type. Keeps nothing: what was
 * typed is gone when the search is closed, the page is left or comes back.
 */
export class AddressController implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: AddressHost;
  readonly #texts: TextsController<AddressTexts>;
  #state: State = START;
  #provider: AddressProvider | undefined;
  #context: ViewContext | undefined;
  #request: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #focus: 'start' | 'field' | undefined;
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#reset(START);
  };

  constructor(element: LitElement, host: AddressHost) {
    this.#element = element;
    this.#host = host;
    this.#texts = new TextsController(element, addressTexts);
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    this.#reset(START);
  }

  hostUpdated(): void {
    const id = this.#context && this.#focus && addressId(this.#context, this.#focus);
    const target = id && this.#element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  /** The offer, or the search. To be drawn in one place only. */
  view(provider: AddressProvider, context: ViewContext): TemplateResult {
    this.#provider = provider;
    this.#context = context;
    const { name, maxLength } = provider;
    const model = { ...this.#state, name, maxLength, texts: this.#said() };
    return addressView(model, context, this.#intents);
  }

  readonly #intents: AddressIntents = {
    start: () => {
      this.#reset({ ...START, phase: 'typing' });
      this.#focus = 'field';
    },
    stop: () => {
      this.#reset(START);
      this.#focus = 'start';
    },
    type: (text) => this.#type(text),
    submit: () => void this.#search(),
    choose: (suggestion) => void this.#choose(suggestion),
  };

  #type(text: string): void {
    this.#reset({ ...this.#state, text, phase: 'typing' });
    if (text.trim().length < LEAST) this.#set({ suggestions: [] });
    else this.#pause = setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const { text } = this.#state;
    if (text.trim() === '') return;
    this.#reset({ ...this.#state, phase: 'searching' });
    const answer = await this.#ask((provider, signal) => provider.search(text, signal));
    if (!answer) return;
    const count = answer.length;
    this.#set({ phase: count === 0 ? 'none' : 'found', suggestions: answer });
    const said = this.#said();
    this.#host.announce(count === 0 ? said.none : said.found(count));
  }

  async #choose(suggestion: AddressSuggestion): Promise<void> {
    if (suggestion.kind === 'part') {
      this.#reset({ phase: 'typing', text: suggestion.text, suggestions: [] });
      this.#focus = 'field';
      return;
    }
    const { id, label } = suggestion;
    this.#reset({ phase: 'locating', text: label, suggestions: [] });
    this.#focus = 'field';
    const point = await this.#ask((provider, signal) => provider.locate(id, signal));
    if (!point) return;
    this.#set({ phase: 'typing' });
    this.#host.located(point, ADDRESS_ACCURACY, label);
  }

  /** Undefined where it failed, which is then said, or is not wanted any more. */
  async #ask<Found>(
    ask: (provider: AddressProvider, signal: AbortSignal) => Promise<AddressAnswer<Found>>,
  ): Promise<Found | undefined> {
    const provider = this.#provider;
    if (!provider) return undefined;
    const request = new AbortController();
    this.#request = request;
    const answer = await ask(provider, request.signal).catch(() => undefined);
    if (!answer || request.signal.aborted) return undefined;
    if (answer.kind === 'found') return answer.found;
    this.#set({ phase: 'failed', suggestions: [] });
    this.#host.announce(this.#said().failed);
    this.#host.failed?.(answer.failure);
    return undefined;
  }

  /** Ends what is under way. */
  #reset(state: State): void {
    clearTimeout(this.#pause);
    this.#request?.abort();
    this.#request = undefined;
    this.#set(state);
  }

  #set(state: Partial<State>): void {
    this.#state = { ...this.#state, ...state };
    this.#element.requestUpdate();
  }

  #said(): AddressTexts {
    return this.#texts.use(this.#context?.lang ?? 'da').texts;
  }
}
