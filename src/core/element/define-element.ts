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
  if (!present) {
    customElements.define(tag, element);
    return;
  }
  const presentVersion = present.sundVersion ?? 'an unknown release';
  if (presentVersion !== element.sundVersion) {
    console.warn(
      `<${tag}> is loaded twice: ${presentVersion} is in use, ${element.sundVersion} was left out. ` +
        'Load Sund from one address on this page.',
    );
  }
}
