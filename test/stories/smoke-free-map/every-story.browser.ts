import * as stories from '../../../stories/smoke-free-map/smoke-free-map.stories.js';
import { describeEveryStory } from '../every-story.js';

describeEveryStory(stories);
