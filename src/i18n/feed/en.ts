import type { FeedMessages } from './messages.js';

export const feed: FeedMessages = {
  loading: 'Loading the list of providers…',
  failedTitle: 'The list of providers cannot be shown',
  failed: {
    offline: 'Your device seems to be offline. Check the connection, then try again.',
    unreachable: 'The list did not arrive. Try again, or come back in a few minutes.',
    unusable: 'Something is wrong on this site. It is nothing that you did.',
  },
  retry: 'Try again',
  emptyTitle: 'Nobody is listed here yet',
  empty: 'This page has no providers to show at the moment.',
  callPractice: (practice) => (practice ? `You can call ${practice}:` : 'You can call:'),
};
