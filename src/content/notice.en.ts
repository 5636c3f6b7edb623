import type { Notice } from './notice.js';

export const noticeEn: Notice = {
  general:
    'This is general information. It is not advice about your own care. Please do not start, stop or change a medicine because of it. Talk to your prescriber first.',
  notSignedOff: 'No clinician has signed off on this text yet.',
};
