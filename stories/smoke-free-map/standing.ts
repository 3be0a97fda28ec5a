/** Where a device is when it is asked, or why it does not say. */
export type Standing =
  | { readonly longitude: number; readonly latitude: number; readonly accuracy: number }
  | 'denied'
  | 'unavailable'
  | 'timeout'
  | 'asking';

/** How long the card may take to come, in frames. */
const PATIENCE = 300;
const CODES = { denied: 1, unavailable: 2, timeout: 3 } as const;

type Ask = Geolocation['getCurrentPosition'];

/**
 * Lets the device of a story stand somewhere, and presses the button that asks for it, as a visitor does.
 * Afterwards the browser's own device answers again.
 */
export async function standAt(widget: HTMLElement, standing: Standing): Promise<void> {
  const button = await buttonOf(widget);
  if (!button) return;
  const restore = pretend(standing);
  button.click();
  // What is asked after the click is asked when the code behind it is here.
  for (let frame = 0; frame < PATIENCE && !restore.isAsked(); frame += 1) await nextFrame();
  restore.now();
}

function pretend(standing: Standing): { isAsked: () => boolean; now: () => void } {
  let isAsked = false;
  const ask: Ask = (found, failed) => {
    isAsked = true;
    if (standing === 'asking') return;
    if (typeof standing === 'string') {
      failed?.({ code: CODES[standing], message: '' } as GeolocationPositionError);
    } else found({ coords: standing, timestamp: Date.now() } as unknown as GeolocationPosition);
  };
  Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
    configurable: true,
    value: ask,
  });
  return {
    isAsked: () => isAsked,
    now: () => {
      delete (navigator.geolocation as Partial<Geolocation>).getCurrentPosition;
    },
  };
}

async function buttonOf(widget: HTMLElement): Promise<HTMLButtonElement | undefined> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    const button = widget.shadowRoot?.querySelector<HTMLButtonElement>('.locate button');
    if (button) return button;
    await nextFrame();
  }
  return undefined;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
