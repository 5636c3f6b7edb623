import type { Directory } from '../../search/query.js';

/** Where providers are looked up: a directory knows everybody in its feed. */
export type ProvidersById = Pick<Directory, 'get'>;

export const NOBODY: ProvidersById = { get: () => undefined };
