/** Functions that colours and lengths are written with; none of them loads or looks up anything. */
const FUNCTIONS: readonly string[] = [
  ...['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix'],
  ...['calc', 'min', 'max', 'clamp'],
];

const MAX_LENGTH = 200;

/** Whether a name is one of the `--sund-*` tokens that a site may set. */
export function isTokenName(name: string): boolean {
  return /^--sund-[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

/**
 * Whether a value is a colour, a length, a number or a list of fonts as far as its characters go. A
 * custom property takes nearly anything, `url(…)` too, which would call a foreign server; so only
 * known functions pass, and no `var(…)`, comment, escape or semicolon.
 */
export function isSafeTokenValue(value: string): boolean {
  const text = value.trim();
  if (text === '' || text.length > MAX_LENGTH || /\/[/*]/.test(text)) return false;
  const bare = text.replace(/"[\p{L}\p{N} .,_-]*"|'[\p{L}\p{N} .,_-]*'/gu, 'x');
  if (!/^[#\p{L}\p{N} .,%+*/()_-]+$/u.test(bare)) return false;
  return isBalanced(bare) && callsOnlyKnown(bare);
}

function callsOnlyKnown(text: string): boolean {
  const calls = text.toLowerCase().match(/[\p{L}\p{N}_-]*\(/gu) ?? [];
  // A bare parenthesis groups, inside calc().
  return calls.every((call) => call === '(' || FUNCTIONS.includes(call.slice(0, -1)));
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
