import meta, * as stories from '../../../stories/event-calendar/event-calendar.stories.js';
import type { EventCalendarElement } from '../../../src/widgets/event-calendar/event-calendar.js';
import { readable, untilQuiet } from '../../support/reading.js';
import { allByRole, visibleText } from '../../support/roles.js';
import { renderStory, type Story, type StoryOptions } from '../../support/story.js';

export { stories };
export * from '../../support/reading.js';

/** Renders a story of the calendar, with args of the test's own over those of the story. */
export async function show(
  story: Story = {},
  args: object = {},
  options: StoryOptions = {},
): Promise<EventCalendarElement> {
  const changed = { ...story, args: { ...story.args, ...args } };
  const widget = await renderStory<EventCalendarElement>(changed, meta, options);
  await untilQuiet();
  return widget;
}

/** Every row of the list: campaigns, and deadlines. */
export function rows(widget: Element): HTMLElement[] {
  return allByRole(widget, 'listitem').filter((item) => allByRole(item, 'heading').length === 1);
}

/** The rows that are campaigns: a deadline has nothing to open. */
export function campaignRows(widget: Element): HTMLElement[] {
  return rows(widget).filter((row) => !/\bFrist\b|\bDeadline\b/.test(visibleText(row)));
}

/** The one row whose heading begins with this title. */
export function row(widget: Element, title: string): HTMLElement {
  const found = rows(widget).filter((item) =>
    allByRole(item, 'heading').some((heading) => readable(heading).startsWith(title)),
  );
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`${found.length} rows begin with “${title}”.`);
  }
  return first;
}
