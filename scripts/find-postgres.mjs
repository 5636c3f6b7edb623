import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const debianFolder = '/usr/lib/postgresql';

/**
 * The folder of PostgreSQL's server programs on this machine, newest release first: the search elsewhere is tested against it.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const releases = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const packaged = releases.sort((a, b) => Number(b) - Number(a)).map((release) => join(debianFolder, release, 'bin'));
  const folders = [...packaged, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name))));
}
