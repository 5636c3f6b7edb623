import type { CrisisMessages } from './messages.js';

export const crisis: CrisisMessages = {};
