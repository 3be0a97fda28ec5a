/**
 * Whether a value's name holds what somebody has typed, as Danes type without a Danish keyboard: `aero`
 * finds Ærø, `kobenhavn` and `koebenhavn` find København.
 */
export function nameHolds(name: string, typed: string): boolean {
  return folded(name).includes(folded(typed.trim()));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ|ae|ä/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
