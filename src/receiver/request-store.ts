import Database from 'better-sqlite3';
import type { ConsultRequest } from '../consult/request.js';

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
}

interface Row {
  request_id: string;
  reference: string;
  received_at: string;
  check_status: StoredRequest['check'];
  fingerprint: string;
  body: string;
}

/**
 * Consult requests in one SQLite file. `add` returns only after the row is on the disk (WAL with synchronous FULL), and one request id
 * has one row: a request that was acknowledged is there, once, also after a loss of power.
 */
export class RequestStore {
  readonly #database: Database.Database;
  readonly #insert: Database.Statement<[string, string, string, string, string, string]>;
  readonly #byId: Database.Statement<[string], Row>;
  readonly #useProof: Database.Statement<[string, string]>;

  /** @param file path of the database, made where it is missing; `:memory:` for none on disk */
  constructor(file: string) {
    this.#database = new Database(file, { timeout: 5_000 });
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    // What is deleted is overwritten, not only unlinked.
    this.#database.pragma('secure_delete = ON');
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
      CREATE TABLE IF NOT EXISTS used_proof (signature TEXT PRIMARY KEY, used_at TEXT NOT NULL) STRICT;
    `);
    this.#insert = this.#database.prepare(
      'INSERT INTO consult_request VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (request_id) DO NOTHING',
    );
    this.#byId = this.#database.prepare('SELECT * FROM consult_request WHERE request_id = ?');
    this.#useProof = this.#database.prepare('INSERT INTO used_proof VALUES (?, ?) ON CONFLICT DO NOTHING');
  }

  /** Stores a request, or finds the one that is there under its id. @throws where the disk refuses */
  add({ requestId, reference, receivedAt, check, fingerprint, request }: NewRequest): StoredAs {
    const { changes } = this.#insert.run(requestId, reference, receivedAt, check, fingerprint, JSON.stringify(request));
    if (changes === 1) return { kind: 'new', reference };
    return this.find(requestId, fingerprint) ?? { kind: 'different' };
  }

  /** What is known under an id; undefined where nothing is. */
  find(requestId: string, fingerprint: string): StoredAs | undefined {
    const row = this.#byId.get(requestId);
    if (!row) return undefined;
    return row.fingerprint === fingerprint ? { kind: 'known', reference: row.reference } : { kind: 'different' };
  }

  /** Marks a proof of work as used. @returns false where it was used before */
  useProof(signature: string, usedAt: string): boolean {
    return this.#useProof.run(signature, usedAt).changes === 1;
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
    const removed = remove();
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
