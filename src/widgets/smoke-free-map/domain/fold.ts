/** A text without case, accents and punctuation: "Søengen på H.C. Ørsteds Vej" is "soengen pa hc orsteds vej". */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/[\p{M}.'’´`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A text as it is searched: bare, and with æ, ø and å alike however people type them who have no such
 * keys, be it "ae", "oe" and "aa" or one letter. Both what is searched and what is searched for go through
 * it, so that what it takes for one it finds: "soen" and "soeen" are "søen".
 */
export function fold(text: string): string {
  return bare(text)
    .replace(/a[ae]+/g, 'a')
    .replace(/oe+/g, 'o');
}
