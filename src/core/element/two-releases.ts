import type { VersionedElement } from './define-element.js';

/** Tells the page's owner in the console that a tag is taken by another release. */
export function reportTwoReleases(
  tag: string,
  present: Partial<VersionedElement>,
  leftOut: VersionedElement,
): void {
  console.warn(
    `<${tag}> is loaded twice: ${present.sundVersion ?? 'an unknown release'} is in use, ` +
      `${leftOut.sundVersion} was left out. Load Sund from one address on this page.`,
  );
}
