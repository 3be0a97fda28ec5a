import * as stories from '../../../stories/event-calendar/event-calendar.stories.js';
import { describeEveryStory } from '../every-story.js';

describeEveryStory(stories);
