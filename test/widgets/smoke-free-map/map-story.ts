import * as module from '../../../stories/smoke-free-map/smoke-free-map.stories.js';
import { standAt, type Standing } from '../../../stories/smoke-free-map/standing.js';
import { untilQuiet } from '../../support/reading.js';
import { allByRole, hasRole } from '../../support/roles.js';
import { renderStory, until, type Story } from '../../support/story.js';

export {
  announced,
  backTo,
  focusName,
  is,
  nameOf,
  readable,
  untilAnnounced,
  untilFocus,
  untilQuiet,
  untilText,
} from '../../support/reading.js';

const { default: meta, ...all } = module as { default: Story } & Readonly<Record<string, Story>>;
export const stories = all;

/** Renders a story with other arguments, and waits until all that comes by itself has come. */
export async function show(story: Story | undefined, args: object = {}): Promise<HTMLElement> {
  const widget = await renderStory({ ...story, args: { ...story?.args, ...args } }, meta);
  await untilQuiet();
  await until(
    () => hasRole(widget, 'group', /^Kort|^Map/) || !hasRole(widget, 'search'),
    'the map',
  );
  return widget;
}

/** Lets the device stand somewhere, and asks as a visitor does. */
export async function ask(widget: HTMLElement, standing: Standing): Promise<void> {
  await standAt(widget, standing);
}

/** The names of the places in the list, in its order. */
export function listed(widget: HTMLElement): readonly string[] {
  const { shadowRoot } = widget;
  return [...(shadowRoot?.querySelectorAll('.list [id^="sund-zone-"]') ?? [])].map((row) =>
    row.textContent.trim(),
  );
}

/** The names of the marks on the map. */
export function marked(widget: HTMLElement): readonly string[] {
  const map = widget.shadowRoot?.querySelector('.map-place svg');
  return map ? allByRole(map, 'button').map((mark) => mark.getAttribute('aria-label') ?? '') : [];
}
