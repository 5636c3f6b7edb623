import type { CardMessages } from './messages.js';

export const card: CardMessages = {};
