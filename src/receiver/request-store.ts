import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';
import type { ConsultRequest } from '../consult/request.js';
import { MAX_PROVIDERS } from '../consult/request-schema.js';
import { MissingPackageError } from './missing-package.js';

/** What became of a request in the store. */
export type StoredAs =
  | { readonly kind: 'new' | 'known'; readonly reference: string }
  /** The id is known, with other words: the first ones stand. */
  | { readonly kind: 'different' };

export interface StoredRequest {
  readonly requestId: string;
  /** What the person was told, for a call: eight letters and digits. */
  readonly reference: string;
  /** ISO instant. */
  readonly receivedAt: string;
  /** Whether the spam checks were passed, as far as the receiver could verify. */
  readonly check: 'verified' | 'unverified' | 'none';
  readonly request: ConsultRequest;
}

export interface NewRequest extends StoredRequest {
  /** Of the request's words: the same for the same request, in hex. */
  readonly fingerprint: string;
  /** Signature of the solved puzzle that makes it `verified`; one that was used up before makes it `unverified`. */
  readonly proof?: string;
}

export interface RequestStoreOptions {
  /** The file grows no larger; then `add` throws, and the disk is not filled by a flood. @default 1 GiB, about 300,000 requests */
  readonly maxBytes?: number;
}

interface Row {
  request_id: string;
  reference: string;
  received_at: string;
  check_status: StoredRequest['check'];
  fingerprint: string;
  body: string;
}

const DEFAULT_MAX_BYTES = 1024 ** 3;
/** One filled form may go to several providers, as a request each: its proof counts for all of them, and for no more. */
const USES_OF_ONE_PROOF = MAX_PROVIDERS;
/** How long to wait for another program that is writing to the file, in ms. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Consult requests in one SQLite file. `add` returns only after the row is on the disk (WAL with synchronous FULL), and one request id
 * has one row: a request that was acknowledged is there, once, also after a loss of power.
 */
export class RequestStore {
  readonly #database: Database.Database;
  readonly #insert: Database.Statement<[string, string, string, string, string, string]>;
  readonly #byId: Database.Statement<[string], Row>;
  readonly #useProof: Database.Statement<[string, string]>;
  readonly #addAtOnce: Database.Transaction<(request: NewRequest) => StoredAs>;

  /**
   * @param file path of the database, made where it is missing, readable by its owner alone; `:memory:` for none on disk
   * @throws MissingPackageError where better-sqlite3 is not installed; SQLite's own error where the file cannot be opened
   */
  constructor(file: string, { maxBytes = DEFAULT_MAX_BYTES }: RequestStoreOptions = {}) {
    // SQLite gives its companion files (-wal, -shm) the rights of the database.
    if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600));
    this.#database = openDatabase(file);
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    // What is deleted is overwritten, not only unlinked.
    this.#database.pragma('secure_delete = ON');
    const pageSize = this.#database.pragma('page_size', { simple: true }) as number;
    this.#database.pragma(`max_page_count = ${Math.max(1, Math.floor(maxBytes / pageSize))}`);
    this.#database.exec(`
      CREATE TABLE IF NOT EXISTS consult_request (
        request_id TEXT PRIMARY KEY,
        reference TEXT NOT NULL UNIQUE,
        received_at TEXT NOT NULL,
        check_status TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS consult_request_received_at ON consult_request (received_at);
      CREATE TABLE IF NOT EXISTS used_proof (
        signature TEXT PRIMARY KEY,
        used_at TEXT NOT NULL,
        uses INTEGER NOT NULL
      ) STRICT;
    `);
    this.#insert = this.#database.prepare(
      'INSERT INTO consult_request VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (request_id) DO NOTHING',
    );
    this.#byId = this.#database.prepare('SELECT * FROM consult_request WHERE request_id = ?');
    this.#useProof = this.#database.prepare(
      `INSERT INTO used_proof VALUES (?, ?, 1)
       ON CONFLICT (signature) DO UPDATE SET uses = uses + 1 WHERE uses < ${USES_OF_ONE_PROOF}`,
    );
    this.#addAtOnce = this.#database.transaction((request: NewRequest) => this.#addInTransaction(request));
  }

  /** Stores a request, or finds the one that is there under its id. @throws where the disk refuses, or the file is full */
  add(request: NewRequest): StoredAs {
    return this.#addAtOnce.immediate(request);
  }

  #addInTransaction({ requestId, reference, receivedAt, check, fingerprint, request, proof }: NewRequest): StoredAs {
    const known = this.find(requestId, fingerprint);
    if (known) return known;
    const isUsedUp = proof !== undefined && this.#useProof.run(proof, receivedAt).changes === 0;
    this.#insert.run(requestId, reference, receivedAt, isUsedUp ? 'unverified' : check, fingerprint, JSON.stringify(request));
    return { kind: 'new', reference };
  }

  /** What is known under an id; undefined where nothing is. */
  find(requestId: string, fingerprint: string): StoredAs | undefined {
    const row = this.#byId.get(requestId);
    if (!row) return undefined;
    return row.fingerprint === fingerprint ? { kind: 'known', reference: row.reference } : { kind: 'different' };
  }

  /** All requests, oldest first, one at a time from the disk. */
  *all(): IterableIterator<StoredRequest> {
    const rows = this.#database.prepare<[], Row>('SELECT * FROM consult_request ORDER BY received_at, request_id').iterate();
    for (const row of rows) {
      yield {
        requestId: row.request_id,
        reference: row.reference,
        receivedAt: row.received_at,
        check: row.check_status,
        request: JSON.parse(row.body) as ConsultRequest,
      };
    }
  }

  count(): number {
    return this.#database.prepare<[], { n: number }>('SELECT count(*) AS n FROM consult_request').get()?.n ?? 0;
  }

  /** Deletes what was received before an instant, from the file too. @returns how many requests */
  deleteReceivedBefore(instant: string): number {
    const remove = this.#database.transaction(() => {
      this.#database.prepare('DELETE FROM used_proof WHERE used_at < ?').run(instant);
      return this.#database.prepare('DELETE FROM consult_request WHERE received_at < ?').run(instant).changes;
    });
    const removed = remove.immediate();
    this.#database.pragma('wal_checkpoint(TRUNCATE)');
    return removed;
  }

  /** Whether the file can be written. */
  isHealthy(): boolean {
    try {
      this.#database.exec('BEGIN IMMEDIATE; ROLLBACK;');
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    this.#database.close();
  }
}

function openDatabase(file: string): Database.Database {
  // Loaded here, not at the top, so that only those who keep requests need it.
  try {
    const SqliteDatabase = createRequire(import.meta.url)('better-sqlite3') as typeof Database;
    return new SqliteDatabase(file, { timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    const { code } = error as { code?: unknown };
    const isPackageAtFault = code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED' || /bindings file/.test(String(error));
    throw isPackageAtFault ? new MissingPackageError('better-sqlite3', 'Keeping consult requests', error) : error;
  }
}
