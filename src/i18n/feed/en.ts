import type { FeedMessages } from './messages.js';

export const feed: FeedMessages = {
  loading: 'Loading the list of providers…',
  readSoFar: (format, read) =>
    format.plural(read, { one: 'Reading the list: # provider so far', other: 'Reading the list: # providers so far' }),
  readOf: (format, read, total) =>
    `Reading ${format.number(read)} of ${format.plural(total, { one: '# provider', other: '# providers' })}`,
  arranging: 'Getting the list ready to search…',
  firstSearched: (format, count) => `You can search the first ${format.number(count)} now. The others follow by themselves.`,
  everyoneHere: (format, total) => `All ${format.plural(total, { one: '# provider is', other: '# providers are' })} here.`,
  everyoneSearched: 'Your search now covers all of them.',
  showEveryone: 'Search all of them',
  spokenProgress: (format, percent) => `Still loading the list of providers: ${format.number(percent)} percent.`,
  partsMissing: (format, parts) =>
    format.plural(parts, {
      one: 'A part of the list did not arrive, so some providers are missing here.',
      other: '# parts of the list did not arrive, so some providers are missing here.',
    }),
  someStates: (format, states) =>
    `Only providers for patients in ${format.and(states)} are loaded. Counts for other states are not complete.`,
  everyState: 'Load all states',
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
