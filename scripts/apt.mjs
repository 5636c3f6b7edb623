import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether Debian packages can be installed here without asking anybody. */
export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} packages */
export async function installWithApt(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, quiet: true });
  await run('apt-get', ['update'], { env, quiet: true });
  const { code, output } = await install();
  if (code !== 0) console.error(`apt-get could not install them:\n${output.trim().split('\n').slice(-5).join('\n')}`);
}
