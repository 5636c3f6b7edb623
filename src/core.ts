/** Feed, search, consult and referral without a page: for Node, workers and other interfaces. */
export { createDirectory, createDirectoryInSlices, prepareDirectory } from './search/directory.js';
export { facetNames, vocabularyOf } from './search/facet-values.js';
export { distanceMiles, type Coordinates } from './search/distance.js';
export { unpackPostalCodes } from './search/postal-codes.js';
export { indexRecords, type IndexRecord, type IndexRecordOptions } from './search/remote/index-record.js';
export type * from './search/query.js';
export { convertFeed } from './feed/convert.js';
export { loadFeed } from './feed/load.js';
export type { LoadOptions, LoadProgress } from './feed/load-options.js';
export { FeedLoadError, type FeedLoadCode } from './feed/feed-load-error.js';
export { parseFeed } from './feed/parse.js';
export { stringifyFeed } from './feed/stringify.js';
export type * from './feed/provider.js';
export type * from './feed/issues.js';
export { BACKENDS, chooseBackend } from './consult/backends/choose.js';
export type * from './consult/backends/backend.js';
export { fanOut, overallStatus, requestsByProvider, type FanOutOptions, type ProviderResult } from './consult/fan-out.js';
export { INITIAL_STATE, isUnderWay, nextState, type ConsultEvent, type ConsultState } from './consult/machine.js';
export type * from './consult/request.js';
export { consultRequestSchema, TEXT_LIMITS } from './consult/request-schema.js';
export { checkRequest, type RuleIssue } from './consult/rules.js';
export { sendConsult, type FinalOutcome, type SendingWorld, type SendOptions } from './consult/send.js';
export {
  compareProviders,
  type ComparedFacts,
  type ComparedPlace,
  type ComparisonCode,
  type ComparisonOptions,
  type ComparisonRow,
} from './referral/compare.js';
export { contactCards } from './referral/contact-card.js';
export { referralBundle, type ReferralBundleOptions } from './referral/fhir-bundle.js';
export { listFragment, readListFragment, SharedListError, type SharedList } from './referral/link.js';
export { referralSheet } from './referral/sheet.js';
export type * from './referral/sheet.js';
export {
  addToShortlist,
  allowedShortlistLimit,
  annotateInShortlist,
  DEFAULT_SHORTLIST_LIMIT,
  EMPTY_SHORTLIST,
  isInShortlist,
  MAX_NOTE,
  MAX_SHORTLIST_LIMIT,
  moveInShortlist,
  rememberedShortlist,
  removeFromShortlist,
  shortlistFromMemory,
} from './referral/shortlist.js';
export type { Shortlist, ShortlistAddition, ShortlistEntry } from './referral/shortlist.js';
export { listedProviders, shortlistJson } from './referral/shortlist-json.js';
export type * from './vocabulary/term.js';
export { labelOf, resolveTerm, termById, terms } from './vocabulary/vocabulary.js';
