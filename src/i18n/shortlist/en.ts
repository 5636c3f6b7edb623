import type { Format } from '../format.js';
import type { ShortlistMessages } from './messages.js';

const providers = (format: Format, count: number): string => format.plural(count, { one: '# provider', other: '# providers' });

export const shortlist: ShortlistMessages = {
  title: 'Your list',
  empty: 'Nobody is on your list yet. Press “Add to my list” on a provider, and you can compare them here.',
  count: providers,
  orderHint: 'Put your first choice on top: drag a name by its dots, or use the arrows.',
  orderName: 'Your list, first choice first',
  moveUp: (name) => `Move ${name} up`,
  moveDown: (name) => `Move ${name} down`,
  moved: (format, name, place, count) => `${name} is now number ${format.number(place)} of ${format.number(count)}.`,
  remove: 'Take off',
  removeName: (name) => `Take off ${name}`,
  removed: (format, name, left) =>
    `${name} taken off. ${left === 0 ? 'Your list is empty' : `${format.number(left)} on your list`}.`,
  clear: 'Clear my list',
  cleared: 'Your list was cleared.',
  putBack: 'Put back',
  isBack: (name) => `${name} is back on your list.`,
  areBack: (format, count) =>
    format.plural(count, { one: '# provider is back on your list.', other: '# providers are back on your list.' }),
  gone: 'No longer listed',
  goneHelp: (practice) => `Ask ${practice ?? 'the practice'} about them.`,
  addNote: 'Add a note',
  note: 'Your note',
  noteAbout: (name) => `Your note about ${name}`,
  noteHint: 'Stays on this device. It is not sent or shared.',
  remembered:
    'Your list and notes are kept in this browser tab until you close it. On a shared computer, clear them when you are done.',
  notRemembered: 'Your list and notes are kept on this page only. They are gone when you leave it.',
  ask: (format, count) =>
    format.plural(count, { one: 'Ask this provider for a consult', other: 'Ask these providers for a consult' }),
  askTakes: (format, most) => `You can ask ${format.number(most)} at once: the first ${format.number(most)} on your list.`,
  makeSheet: 'Make a sheet to print or share',
  compare: 'Compare side by side',
  onlyDifferences: 'Show only what differs',
  noDifference: 'All that is listed about them is the same.',
  compareName: 'Comparison',
  scrollHint: 'Scroll sideways to see everybody.',
  factHead: 'What',
  fact: { who: 'Who', openings: 'Openings', distance: 'Distance', coordination: 'Works with your therapist' },
  notListed: 'Not listed',
  coordinates: { yes: 'Yes', no: 'No' },
  sharedTitle: 'A list was shared with you',
  sharedHint: 'The link names providers. It says nothing about you.',
  recommendedBy: (practice) => `Recommended by ${practice}`,
  someGone: (format, count) =>
    format.plural(count, {
      one: '# provider of this list is no longer listed.',
      other: '# providers of this list are no longer listed.',
    }),
  allGone: 'Nobody of this list is listed here any more.',
  listNotKnown: 'This list is not known here. Ask whoever sent you the link for a new one.',
  linkNotRead: 'This page cannot read this link. Ask whoever sent it for a new one.',
  addFirst: (format, count) => format.plural(count, { one: 'Add the first one to my list', other: 'Add the first # to my list' }),
  addMore: (format, count) => `Add ${format.number(count)} more to my list`,
  addAll: (format, count) => `Add all ${format.number(count)} to my list`,
  addedAll: (format, count) => `${providers(format, count)} added to your list.`,
  addedSome: (format, count, limit) =>
    `${count === 0 ? 'Nobody' : providers(format, count)} added. Your list holds ${format.number(limit)}.`,
  allOn: 'All of them are on your list.',
  partMissing: 'This did not arrive. Check the connection, then try again.',
};
