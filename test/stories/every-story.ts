import * as careGuide from '../../stories/care-guide.stories.js';
import * as consultRequest from '../../stories/consult-request.stories.js';
import * as crisisLine from '../../stories/crisis-line.stories.js';
import * as providerCard from '../../stories/provider-card.stories.js';
import * as providerMatch from '../../stories/provider-match.stories.js';
import * as providerSearch from '../../stories/provider-search.stories.js';
import * as providerShortlist from '../../stories/provider-shortlist.stories.js';
import * as referralSheet from '../../stories/referral-sheet.stories.js';
import * as stigmaFaq from '../../stories/stigma-faq.stories.js';

/** Every file of stories, by the name its tests go under. A test of the house checks that none is missing. */
export const everyStory = {
  'care-guide': careGuide,
  'consult-request': consultRequest,
  'crisis-line': crisisLine,
  'provider-card': providerCard,
  'provider-match': providerMatch,
  'provider-search': providerSearch,
  'provider-shortlist': providerShortlist,
  'referral-sheet': referralSheet,
  'stigma-faq': stigmaFaq,
};
