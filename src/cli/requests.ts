import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportCsv, RequestStore, type StoredRequest } from '../receiver/index.js';
import { EXIT_OK } from './exit-code.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/**
 * Looks into the requests that a receiver keeps; it may go on running beside. `list` names nobody, `export` writes all that was
 * sent, `delete` removes what is older than so many days.
 *
 * @param args what follows `requests`
 */
export async function requests(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      db: { type: 'string' },
      csv: { type: 'boolean' },
      out: { type: 'string' },
      'older-than': { type: 'string' },
    },
  });
  const [action, ...rest] = positionals;
  if (action !== 'list' && action !== 'export' && action !== 'delete') {
    throw new UsageError('requests knows list, export and delete.');
  }
  if (rest.length > 0) throw new UsageError(`requests ${action} takes no "${rest[0]}".`);
  const { db, csv = false, out, 'older-than': olderThan } = values;
  if (db === undefined) throw new UsageError(`requests ${action} needs --db FILE.`);
  if ((csv || out !== undefined) && action !== 'export') throw new UsageError('--csv and --out belong to requests export.');
  if (olderThan !== undefined && action !== 'delete') throw new UsageError('--older-than belongs to requests delete.');
  if (action === 'export' && !csv) throw new UsageError('requests export needs --csv.');
  const before = action === 'delete' ? daysBefore(io.today, olderThan) : '';
  // A slip of the pen would otherwise make an empty database and find nothing in it.
  if (!existsSync(db)) throw new UsageError(`There is no file ${db}.`);
  const store = new RequestStore(db);
  try {
    if (action === 'list') list(store, io);
    else if (action === 'export') await write(exportCsv(store.all()), out, io);
    else io.out(`Deleted ${store.deleteReceivedBefore(before)} that came before ${before.slice(0, 10)}.`);
    return EXIT_OK;
  } finally {
    store.close();
  }
}

function list(store: RequestStore, io: Io): void {
  io.out('reference  received              check       for           providers');
  for (const stored of store.all()) io.out(lineOf(stored));
}

function lineOf({ reference, receivedAt, check, request }: StoredRequest): string {
  const received = `${receivedAt.slice(0, 10)} ${receivedAt.slice(11, 19)}Z`;
  const providers = request.providers.map(({ id }) => id).join(' ');
  return [reference.padEnd(9), received, check.padEnd(10), request.for.padEnd(12), providers].join('  ').trimEnd();
}

async function write(csv: string, out: string | undefined, io: Io): Promise<void> {
  if (out === undefined) io.out(csv.trimEnd());
  else await io.writeText(out, csv);
}

/** @param days `90d` */
function daysBefore(today: string, days: string | undefined): string {
  const count = /^(\d{1,5})d$/.exec(days ?? '')?.[1];
  if (count === undefined) throw new UsageError('requests delete needs --older-than with a number of days, such as 90d.');
  return new Date(Date.parse(today) - Number(count) * 86_400_000).toISOString();
}
