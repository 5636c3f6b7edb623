import type { ReasonMessages } from './messages.js';

export const reasons: ReasonMessages = {};
