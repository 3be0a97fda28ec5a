/** What we use of Turbo, where the page has it; it gives itself to the window. */
interface TurboWindow {
  readonly Turbo?: { readonly navigator?: { stop?(): void } };
}

/**
 * Keeps Turbo from taking a step of a wizard for a visit. It takes every step of the browser's history
 * for one and puts a copy of the page in its place, in which nothing has been answered.
 */
export class TurboVisits {
  readonly #isOwnStep: () => boolean;
  readonly #onVisit = (event: Event): void => {
    const { action } = (event as CustomEvent<{ action?: string } | null>).detail ?? {};
    if (action === 'restore' && this.#isOwnStep()) stopVisit();
  };

  /** @param isOwnStep whether the browser has gone to a step of the wizard that is on the page */
  constructor(isOwnStep: () => boolean) {
    this.#isOwnStep = isOwnStep;
  }

  connect(): void {
    document.addEventListener('turbo:visit', this.#onVisit);
  }

  disconnect(): void {
    document.removeEventListener('turbo:visit', this.#onVisit);
  }
}

/** Turbo says that a visit has begun before it fetches or draws anything. */
function stopVisit(): void {
  (window as TurboWindow).Turbo?.navigator?.stop?.();
  // What it marks the page with until a visit is over.
  for (const mark of ['aria-busy', 'data-turbo-visit-direction']) {
    document.documentElement.removeAttribute(mark);
  }
}
