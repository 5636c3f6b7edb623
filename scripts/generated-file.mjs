import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a generated file, or with `check` only compares it with the one that is committed.
 * @param {string} root
 * @param {string} path relative to root
 * @param {string} text
 * @param {{check: boolean, remedy: string}} options `remedy` is the command that brings the file up to date
 * @returns {boolean} false where `check` found a difference
 */
export function writeGenerated(root, path, text, { check, remedy }) {
  const full = join(root, path);
  const same = existsSync(full) && readFileSync(full, 'utf8') === text;
  if (check) {
    console.log(same ? `${path} is up to date` : `${path} is out of date; run \`${remedy}\` and commit it`);
    return same;
  }
  mkdirSync(dirname(full), { recursive: true });
  if (!same) writeFileSync(full, text);
  console.log(same ? `${path} is unchanged` : `${path} is written`);
  return true;
}
