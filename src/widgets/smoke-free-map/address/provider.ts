import type { Point } from '../domain/model.js';

/** Why a register gave no answer. */
export type AddressFailure =
  /** No network, no such host, or none that lets this page ask. */
  | 'network'
  /** It does not know the token. */
  | 'refused'
  /** Asked too often, or down. */
  | 'busy'
  /** It answered something that is no answer. */
  | 'not-understood';

/** An address that can be looked up, or a part of one that can be typed on. */
export type AddressSuggestion =
  | { readonly kind: 'address'; readonly label: string; readonly id: string }
  | { readonly kind: 'part'; readonly label: string; readonly text: string };

/** What came of asking. */
export type AddressAnswer<Found> =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly failure: AddressFailure };

/** A register of addresses. Whoever runs it sees what is searched for. */
export interface AddressProvider {
  /** Who that is, as visitors are told before the first search. */
  readonly name: string;
  /** Most characters it takes. */
  readonly maxLength: number;
  /**
   * Addresses that fit what was typed, the best first.
   * @throws the signal's reason when it aborts, and nothing else
   */
  search(text: string, signal: AbortSignal): Promise<AddressAnswer<readonly AddressSuggestion[]>>;
  /**
   * Where an address is.
   * @throws the signal's reason when it aborts, and nothing else
   */
  locate(id: string, signal: AbortSignal): Promise<AddressAnswer<Point>>;
}

/** Metres that the door of an address can be from where somebody stands who gives it. */
export const ADDRESS_ACCURACY = 15;
