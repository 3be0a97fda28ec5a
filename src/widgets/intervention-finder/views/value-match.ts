import { fold } from '../domain/search/word-forms.js';

/**
 * Whether a value's name holds what somebody has typed, as Danes type without a Danish keyboard: `aero`
 * finds Ærø, `kobenhavn` and `koebenhavn` find København.
 */
export function nameHolds(name: string, typed: string): boolean {
  return fold(name.toLowerCase()).includes(fold(typed.trim().toLowerCase()));
}
