import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface CompiledCli {
  /** Path of the program, to be run by Node. */
  readonly main: string;
  remove(): void;
}

/**
 * The command line as it is shipped, compiled into a folder of its own.
 *
 * @param parent where to put it; what it imports is looked up from there. Default: below node_modules
 */
export function compileCli(parent = join(root, 'node_modules', '.cache')): CompiledCli {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'provider-match-'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  const flags = [
    '--ignoreConfig',
    '--noCheck',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    'node',
    '--skipLibCheck',
  ];
  const paths = ['--rootDir', join(root, 'src'), '--outDir', join(folder, 'dist'), join(root, 'src/cli/main.ts')];
  const { status, stdout, error } = spawnSync(join(root, 'node_modules/.bin/tsc'), [...flags, ...paths], { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(stdout);
  return { main: join(folder, 'dist', 'cli', 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
