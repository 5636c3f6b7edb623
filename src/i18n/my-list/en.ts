import type { Format } from '../format.js';
import type { MyListMessages } from './messages.js';

const count = (format: Format, count: number): string =>
  count === 0 ? 'Your list is empty' : `${format.number(count)} on your list`;

export const myList: MyListMessages = {
  add: 'Add to my list',
  addName: (name) => `Add to my list: ${name}`,
  added: 'On my list',
  addedName: (name) => `On my list: ${name}. Press to take off.`,
  nowOn: (format, name, total) => `${name} added. ${count(format, total)}.`,
  nowOff: (format, name, total) => `${name} taken off. ${count(format, total)}.`,
  full: (format, limit) =>
    format.plural(limit, {
      one: 'Your list holds # provider. Take that one off first.',
      other: 'Your list holds # providers. Take one off first.',
    }),
  count,
  show: 'Show',
  showName: 'Show your list',
};
