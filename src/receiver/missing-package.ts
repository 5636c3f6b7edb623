/**
 * A package that only the receiver needs, and that is installed beside provider-match by those who run one. `code` is
 * `package-missing` where it is not there, `package-broken` where it is there and cannot be loaded.
 */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
  readonly code: 'package-missing' | 'package-broken';

  constructor(packageName: string, needs: string, cause: unknown) {
    const isMissing = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String((cause as { code?: unknown } | null)?.code));
    const remedy = isMissing
      ? `Install it beside provider-match: npm install ${packageName}`
      : `It is there but does not load here. Build it for this version of Node: npm rebuild ${packageName}`;
    super(`${needs} needs the package ${packageName}. ${remedy}`, { cause });
    this.code = isMissing ? 'package-missing' : 'package-broken';
  }
}
