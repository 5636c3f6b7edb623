import type { CrisisMessages } from './messages.js';

// 988 wording: SAMHSA. Veterans press 1, Spanish press 2.
export const crisis: CrisisMessages = {
  name: 'Help in a crisis',
  lead: 'In a crisis, or worried about someone?',
  hours: 'Free help, day and night.',
  call: (number) => `Call ${number}`,
  sendText: (number) => `Text ${number}`,
  chat: (site) => `Chat at ${site}`,
  danger: 'In danger right now?',
  callEmergency: (number) => `Call ${number}`,
  callLocalEmergency: 'Call your local emergency number.',
  keys: 'On the phone: Veterans press\u00a01. For Spanish, press\u00a02.',
  exit: 'Exit this page',
  exitAfter: (key, left) => (left === 1 ? `Press ${key} once more to leave.` : `Press ${key} ${left} more times to leave.`),
  exitKeys: 'To leave this page fast, press Escape or Shift three times.',
  exitHistory: '“Exit this page” does not clear your browser’s history.',
  leaving: 'Leaving this page',
};
