/** The receiver of consult requests, for Node. */
export { createReceiver, MAX_BODY_BYTES, type Receiver, type ReceiverOptions } from './receive.js';
export { exportCsv } from './export-csv.js';
export { MissingPackageError } from './missing-package.js';
export { ProofOfWork } from './proof-of-work.js';
export { RequestStore, type NewRequest, type RequestStoreOptions, type StoredAs, type StoredRequest } from './request-store.js';
export { serve, type RunningReceiver, type ServeOptions } from './serve.js';
