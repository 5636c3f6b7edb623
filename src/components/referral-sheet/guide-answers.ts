import { findNearby } from '../nearby.js';

export interface GuideAnswer {
  readonly prompt: string;
  readonly text: string;
}

/** What the visitor wrote into the guide on the same page. By its property, not its class: a page without the guide need not load it. */
export function guideAnswersNear(host: Element): readonly GuideAnswer[] {
  const guide = findNearby(host, 'care-guide');
  return guide && 'notes' in guide ? (guide as HTMLElement & { readonly notes: readonly GuideAnswer[] }).notes : [];
}
