/** Why a search elsewhere gave no answer. docs/errors.md explains each. */
export type RemoteSearchCode =
  | 'search-client-not-usable'
  | 'search-client-failed'
  | 'search-client-timeout'
  | 'search-client-no-answer'
  | 'search-client-empty'
  | 'search-not-loaded';

/** Holds nothing of what was asked: a client's own message may quote the address that it called, and the question with it. */
export class RemoteSearchError extends Error {
  readonly code: RemoteSearchCode;

  /** @param detail for the site editor */
  constructor(code: RemoteSearchCode, detail: string) {
    super(detail);
    this.name = 'RemoteSearchError';
    this.code = code;
  }
}
