import type { Problem } from './problem-event.js';

/**
 * Elements that another one shows later than itself: what nobody looks at yet is fetched when the rest is there. Each defines its
 * element where nobody has; loaded once, however often it is asked for.
 */
const lateElements = {
  'consult-request': () => import('./consult-request/define.js'),
  'stigma-faq': () => import('./stigma-faq/define.js'),
  'care-guide': () => import('./care-guide/define.js'),
  'provider-shortlist': () => import('./provider-shortlist/define.js'),
  'referral-sheet': () => import('./referral-sheet/define.js'),
};

export type LateElement = keyof typeof lateElements;

/** @returns whether the element is there; where it isn't, `report` has been told */
export async function fetchElement(tag: LateElement, report: (problem: Problem) => void): Promise<boolean> {
  try {
    await lateElements[tag]();
    return true;
  } catch (error) {
    report({ code: 'element-not-loaded', level: 'error', detail: `<${tag}>: ${String(error)}` });
    return false;
  }
}
