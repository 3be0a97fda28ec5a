/** A custom element class that says which release it is of. */
export interface VersionedElement extends CustomElementConstructor {
  readonly sundVersion: string;
}

/**
 * Registers an element once. A page that loads two releases keeps the first and is told so in the
 * console by name, since a second `customElements.define` would throw and take the rest of the
 * module down with it.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  const present = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.sundVersion !== element.sundVersion) {
    // Without a network the page still has its widgets.
    void import('./two-releases.js')
      .then(({ reportTwoReleases }) => reportTwoReleases(tag, present, element))
      .catch(() => undefined);
  }
}
