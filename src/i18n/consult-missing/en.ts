import type { ConsultMissingMessages } from './messages.js';

export const consultMissing: ConsultMissingMessages = {
  title: 'The form could not be loaded',
  help: 'Please try again, or call.',
  retry: 'Try again',
};
