/** Classes and types of the elements, for those who extend them or define them under their own conditions. Defines nothing. */
export { CareGuide } from './components/care-guide/care-guide.js';
export { ConsultRequestElement } from './components/consult-request/consult-request.js';
export { ConsultCheckEvent, ConsultStatusEvent, ConsultSubmitEvent } from './components/consult-request/events.js';
export { CrisisLine } from './components/crisis-line/crisis-line.js';
export { ProviderCard } from './components/provider-card/provider-card.js';
export { SelectEvent, type SelectAction, type SelectDetail } from './components/provider-card/events.js';
export { ProviderMatch } from './components/provider-match/provider-match.js';
export { ProviderSearch } from './components/provider-search/provider-search.js';
export { ShortlistChangeEvent, type ShortlistChange } from './components/provider-shortlist/events.js';
export { ProviderShortlist } from './components/provider-shortlist/provider-shortlist.js';
export { ReferralSheet } from './components/referral-sheet/referral-sheet.js';
export { StigmaFaq } from './components/stigma-faq/stigma-faq.js';
export { ProblemEvent, type Problem } from './components/problem-event.js';
export type { FeedIssue, FeedIssueLevel } from './feed/issues.js';
export type { Provider, ProviderFeed, ProviderLocation } from './feed/provider.js';
export type { IndexNames } from './search/remote/engine.js';
export type { SearchClient, SearchParams, SearchRequest } from './search/remote/search-client.js';
export type {
  Caution,
  Change,
  Directory,
  FacetName,
  Hit,
  NamedValue,
  Near,
  Query,
  Reason,
  Relaxation,
  SearchResult,
  SortName,
  Suggestion,
  UnderstoodTerm,
} from './search/query.js';
