import type { GuideMessages } from './messages.js';

export const guide: GuideMessages = {
  loading: 'Loading…',
  failed: 'This part did not load.',
  tryAgain: 'Try again',
  sources: 'Sources',
  general: 'General information, not advice.',
  reviewed: (day) => `Read against its sources on ${day}.`,
  weeks: 'Weeks',
  readMore: 'Read more',
  readMoreAbout: (title) => `Read more: ${title}`,
  print: 'Print',
  blank: 'blank',
  letters: 'Letters after the name:',
};
