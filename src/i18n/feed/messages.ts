/** Words about loading the list of providers, for visitors: what happened, and what they can do. */
export interface FeedMessages {
  readonly loading: string;
  readonly failedTitle: string;
  readonly failed: Readonly<Record<'offline' | 'unreachable' | 'unusable', string>>;
  readonly retry: string;
  readonly emptyTitle: string;
  readonly empty: string;
  /** What stands before the practice's telephone number. */
  callPractice(practice: string | undefined): string;
}
