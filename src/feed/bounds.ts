/**
 * How much of each thing a feed may hold. Text is counted in UTF-16 units, lists in entries. What is longer is shortened or
 * cut with an issue: a feed that someone else writes must not be able to fill a phone's memory or a card's height.
 */
export const MAX_ID = 128;
export const MAX_NAME = 200;
/** A credential, a condition, a plan's name, a city. */
export const MAX_WORD = 120;
/** A street, opening hours, pronouns, who endorses. */
export const MAX_LINE = 300;
/** A bio, referral instructions, an endorsement. About 700 words. */
export const MAX_PROSE = 4_000;
export const MAX_URL = 2_000;
/** RFC 5321: 64 + @ + 255, of which a mailbox may use 254. */
export const MAX_EMAIL = 254;
export const MAX_PHONE = 40;

/** Entries of one list of words. */
export const MAX_WORDS = 100;
/** A clinician in a large network is listed under several hundred HIOS plans. */
export const MAX_PLANS = 1_000;
export const MAX_LOCATIONS = 50;
export const MAX_LISTS = 50;
export const MAX_LIST_IDS = 1_000;

/** Whole currency units. */
export const MAX_FEE = 100_000;
export const MAX_AGE = 120;
/** Days; two years. Longer waits are mistakes in every feed seen. */
export const MAX_DAYS = 730;

/** A whole feed, all parts together, in bytes after decompression: 150,000 providers with biographies. `loadFeed` can be told another. */
export const MAX_FEED_BYTES = 200_000_000;
/** Parts of one feed. */
export const MAX_PARTS = 500;

/** Issues kept of one feed; what comes after is counted, not kept. */
export const MAX_ISSUES = 1_000;
