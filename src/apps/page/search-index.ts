/** Whether search engines may list the page: not one of example data, nor one that shows nothing. */
export function setIndexed(indexed: boolean): void {
  const present = document.head.querySelector('meta[name="robots"]');
  if (indexed) present?.remove();
  if (indexed || present) return;
  const meta = document.createElement('meta');
  meta.name = 'robots';
  meta.content = 'noindex';
  document.head.append(meta);
}
