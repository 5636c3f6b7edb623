import { canUseApt, installWithApt } from './apt.mjs';
import { findPostgres } from './find-postgres.mjs';

/**
 * Makes sure that PostgreSQL is there: the tests of a search elsewhere start one of their own in a temporary folder.
 * @returns {Promise<boolean>} whether it is; where not, with a sentence on the terminal
 */
export async function installPostgres() {
  if (!findPostgres() && canUseApt()) await installWithApt(['postgresql']);
  if (findPostgres()) return true;
  console.error('No PostgreSQL was found, and it could not be installed. On Debian: apt-get install postgresql.');
  return false;
}
