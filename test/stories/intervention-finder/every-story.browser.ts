import * as stories from '../../../stories/intervention-finder/intervention-finder.stories.js';
import { describeEveryStory } from '../every-story.js';

describeEveryStory(stories);
