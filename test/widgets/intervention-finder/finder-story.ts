import meta, * as stories from '../../../stories/intervention-finder/intervention-finder.stories.js';
import type { InterventionFinderElement } from '../../../src/widgets/intervention-finder/intervention-finder.js';
import { untilQuiet } from '../../support/reading.js';
import { allByRole } from '../../support/roles.js';
import { renderStory, type Story, type StoryOptions } from '../../support/story.js';

export { stories };
export * from '../../support/reading.js';

/** Renders a story of the finder, with args of the test's own over those of the story. */
export async function show(
  story: Story = {},
  args: object = {},
  options: StoryOptions = {},
): Promise<InterventionFinderElement> {
  const changed = { ...story, args: { ...story.args, ...args } };
  const widget = await renderStory<InterventionFinderElement>(changed, meta, options);
  await untilQuiet();
  return widget;
}

/** The titles of the rows, in order. */
export function titles(widget: Element): readonly string[] {
  return allByRole(widget, 'heading')
    .filter((heading) => heading.closest('li') !== null)
    .map((heading) => heading.textContent.replaceAll(/\s+/g, ' ').trim());
}
