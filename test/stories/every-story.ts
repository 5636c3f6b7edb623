import * as crisisLine from '../../stories/crisis-line.stories.js';

/** Every file of stories, by the name its tests go under. A test of the house checks that none is missing. */
export const everyStory = {
  'crisis-line': crisisLine,
};
