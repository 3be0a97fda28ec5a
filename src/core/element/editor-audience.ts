const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether the person looking is the page's editor rather than a visitor: the `debug` attribute, the
 * page address with `sund-debug`, or a page on the editor's own machine. `debug="false"` shows what a
 * visitor would see.
 */
export function isEditor(debugAttribute: string | null, location: Location): boolean {
  if (debugAttribute !== null) return debugAttribute !== 'false';
  return (
    LOCAL_HOSTS.has(location.hostname) || new URLSearchParams(location.search).has('sund-debug')
  );
}
