import { addressWith } from '../../core/element/page-fragment.js';
import { decodeCodes, encodeCodes, type SharedCodes } from './domain/shared-codes.js';

const NAME = 'sund-pass';

/** The link that says outcomes, in the fragment of the page’s address, and never an answer. */
export class ResultLink {
  readonly #element: Element;
  #codes: readonly SharedCodes[] | undefined;

  constructor(element: Element) {
    this.#element = element;
    this.#codes = decodeCodes(location.hash, this.#name());
  }

  /** What the page’s address says, by child; undefined where it says nothing, or it was left. */
  get codes(): readonly SharedCodes[] | undefined {
    return this.#codes;
  }

  /** The visitor goes on to their own answers. */
  leave(): void {
    this.#codes = undefined;
  }

  /** The page’s address with these outcomes. */
  with(codes: readonly SharedCodes[]): string {
    return addressWith(encodeCodes(codes, this.#name()));
  }

  /** Wizards after the first of a page are numbered. */
  #name(): string {
    const all = [...this.#element.ownerDocument.querySelectorAll(this.#element.localName)];
    const before = all.indexOf(this.#element);
    return before > 0 ? `${NAME}-${before + 1}` : NAME;
  }
}
