/**
 * The `tel:` address of a number as people write it (`+45 12 34 56 78`, `116 111`), or undefined where
 * it is not one number. Three to fifteen digits (ITU-T E.164 §6; helplines have three to six).
 */
export function telephoneUrl(written: string): string | undefined {
  const number = written.replace(/[\s().\u00a0-]/g, '').replace(/^00/, '+');
  return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : undefined;
}
