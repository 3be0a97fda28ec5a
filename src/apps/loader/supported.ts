/**
 * Whether this browser can show a widget. The three features arrived together with the oldest browsers
 * of the contract (Chrome 115, Firefox 115, Safari 16.4) or shortly before; older ones keep the link.
 */
export function isSupported(): boolean {
  return (
    'toSorted' in Array.prototype &&
    'adoptedStyleSheets' in document &&
    CSS.supports('container-type: inline-size')
  );
}
