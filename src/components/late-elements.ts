/**
 * Elements that another one shows later than itself: what nobody looks at yet is fetched when the rest is there. Each defines its
 * element where nobody has; loaded once, however often it is asked for.
 */
export const lateElements = {
  'consult-request': () => import('./consult-request/define.js'),
  'stigma-faq': () => import('./stigma-faq/define.js'),
  'care-guide': () => import('./care-guide/define.js'),
  'provider-shortlist': () => import('./provider-shortlist/define.js'),
  'referral-sheet': () => import('./referral-sheet/define.js'),
};

export type LateElement = keyof typeof lateElements;
