/** Arguments that make no sense: told with a hint, never with a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
