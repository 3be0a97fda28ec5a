/** What somebody does on a page: chooses an option by its words, or writes in the field. */
export type Played = string | { readonly write: string };

/** How long a page may take to come, in frames. */
const PATIENCE = 300;

/**
 * Does in a story what a visitor does, so that it shows a later page: presses Start, and answers page after
 * page. A button can be named like an option.
 */
export async function play(widget: HTMLElement, steps: readonly Played[]): Promise<void> {
  const root = await ready(widget);
  if (!root) return;
  await press(root, 'Start');
  for (const step of steps) {
    const before = pageOf(root);
    if (typeof step !== 'string') write(root, step.write);
    else if (await press(root, step)) {
      await changed(root, before);
      continue;
    } else choose(root, step);
    await press(root, 'Næste');
    await changed(root, before);
  }
}

async function ready(widget: HTMLElement): Promise<ShadowRoot | undefined> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    const root = widget.shadowRoot;
    if (root && widget.dataset['sundState'] === 'ready') return root;
    await nextFrame();
  }
  return undefined;
}

async function changed(root: ShadowRoot, before: Element | null): Promise<void> {
  for (let frame = 0; frame < PATIENCE && pageOf(root) === before; frame += 1) await nextFrame();
}

function pageOf(root: ShadowRoot): Element | null {
  return root.querySelector('#sund-page');
}

async function press(root: ShadowRoot, words: string): Promise<boolean> {
  const before = pageOf(root);
  const button = [...root.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === words,
  );
  button?.click();
  if (words === 'Start') await changed(root, before);
  return button !== undefined;
}

function choose(root: ShadowRoot, words: string): void {
  const option = [...root.querySelectorAll('label')].find(
    (each) => each.textContent.trim() === words,
  );
  option?.querySelector('input')?.click();
}

function write(root: ShadowRoot, text: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type="text"]');
  if (field) field.value = text;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
