/** Classes and types of the elements, for those who extend them or define them under their own conditions. Defines nothing. */
export { CrisisLine } from './components/crisis-line/crisis-line.js';
export { ProviderCard } from './components/provider-card/provider-card.js';
export { ProviderMatch } from './components/provider-match/provider-match.js';
export { ProviderSearch } from './components/provider-search/provider-search.js';
export { ProblemEvent, type Problem } from './components/problem-event.js';
export type { FeedIssue, FeedIssueLevel } from './feed/issues.js';
export type { Provider, ProviderFeed, ProviderLocation } from './feed/provider.js';
export type {
  Caution,
  Directory,
  FacetName,
  Hit,
  Near,
  Query,
  Reason,
  Relaxation,
  SearchResult,
  SortName,
  Suggestion,
  UnderstoodTerm,
} from './search/query.js';
