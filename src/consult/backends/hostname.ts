/** Whether an address is on one of these hosts, or below one of them. */
export function isOnHost(address: string, ...hosts: readonly string[]): boolean {
  try {
    const { hostname } = new URL(address);
    return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  } catch {
    return false;
  }
}
