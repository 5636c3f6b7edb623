import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const giveUpAfterMs = 30_000;

/** A PostgreSQL of our own in a temporary folder, reached through a socket in it. Nobody else sees it, and nothing of it is left. */
export class PostgresServer {
  readonly #bin: string;
  readonly #folder: string;
  readonly #server: ChildProcess;

  private constructor(bin: string, folder: string, server: ChildProcess) {
    this.#bin = bin;
    this.#folder = folder;
    this.#server = server;
  }

  /** @param bin folder of its programs */
  static async start(bin: string): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), 'provider-match-pg-'));
    const user = ordinaryUser();
    if (user) chownSync(folder, user.uid, user.gid);
    const data = join(folder, 'data');
    const options = { cwd: folder, stdio: 'ignore' as const, ...user };
    execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'], options);
    const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=10', '-c', 'jit=off'];
    const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...settings], options);
    const started = new PostgresServer(bin, folder, server);
    for (const giveUpAt = Date.now() + giveUpAfterMs; ;) {
      try {
        await started.run('SELECT 1');
        return started;
      } catch (error) {
        if (Date.now() > giveUpAt) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** Rows as psql prints them, one per line. */
  run(sql: string): Promise<string> {
    const args = ['-h', this.#folder, '-U', 'postgres', '-d', 'postgres', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'];
    const psql = spawn(join(this.#bin, 'psql'), args, { cwd: this.#folder });
    const out: Buffer[] = [];
    const wrong: Buffer[] = [];
    psql.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    psql.stderr.on('data', (chunk: Buffer) => wrong.push(chunk));
    psql.stdin.end(sql);
    return new Promise((resolve, reject) => {
      psql.on('error', reject);
      psql.on('close', (code) => {
        if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
        else reject(new Error(Buffer.concat(wrong).toString('utf8')));
      });
    });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#server.kill('SIGQUIT');
    if (this.#server.exitCode === null && this.#server.signalCode === null) await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (what: '-u' | '-g'): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
