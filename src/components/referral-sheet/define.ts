import { ReferralSheet } from './referral-sheet.js';

if (!customElements.get('referral-sheet')) customElements.define('referral-sheet', ReferralSheet);
