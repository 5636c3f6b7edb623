import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Runs a program with its output on this terminal and waits for its end.
 * @param {string} command
 * @param {string[]} [args]
 * @param {{cwd?: string, env?: Record<string, string>, quiet?: boolean, timeoutMs?: number}} [options]
 *   `quiet` keeps the output in the result instead of on the terminal; `timeoutMs` ends the program after that time.
 * @returns {Promise<{code: number, signal: string | null, output: string}>} code 127 where the program does not exist, 124 where time ran out,
 *   1 with a `signal` such as `'SIGKILL'` where another program ended it
 */
export function run(command, args = [], { cwd, env, quiet = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell starts.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    let timedOut = false;
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          console.error(`${command} ${args[0] ?? ''} did not end within ${timeoutMs / 1000} s and was stopped.`);
          child.kill('SIGKILL');
        }, timeoutMs)
      : undefined;
    const finish = (code, signal = null) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: timedOut ? 124 : code, signal: timedOut ? null : signal, output });
    };
    child.on('error', (error) => {
      if (!quiet) console.error(`${command}: ${error.message}`);
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 1, signal));
  });
}

/** Ends every program that `run` started and that still runs. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}
