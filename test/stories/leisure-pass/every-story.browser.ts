import * as stories from '../../../stories/leisure-pass/leisure-pass.stories.js';
import { describeEveryStory } from '../every-story.js';

describeEveryStory(stories);
