/** Whether a string has the form of a BCP 47 language tag (RFC 5646 §2.1, without the grandfathered). */
export function isLanguageTag(tag: string): boolean {
  return tag.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
}
