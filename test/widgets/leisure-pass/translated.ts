/** Wraps every text in `<font>`, as browsers' own translation does. */
export function translate(widget: Element): void {
  const walker = document.createTreeWalker(widget.shadowRoot ?? widget, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.localName === 'style') continue;
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    text.replaceWith(font);
    font.append(document.createTextNode(text.data));
  }
}
