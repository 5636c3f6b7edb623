/** What the system says about a file, in a sentence; undefined for any other error. */
export function fileSentence(error: unknown): string | undefined {
  const { code, path, syscall } = error as { code?: unknown; path?: unknown; syscall?: unknown };
  const name = typeof path === 'string' ? `"${path}"` : 'it';
  switch (code) {
    case 'ENOENT':
      return `There is no file ${name}, or no folder for it.`;
    case 'ENOTDIR':
      return `There is no file ${name}: a part of the path is no folder.`;
    case 'EISDIR':
      // Reading a folder fails without its name.
      return syscall === 'read' ? 'That is a folder; name a file inside it.' : `${name} is a folder; name a file inside it.`;
    case 'EACCES':
    case 'EPERM':
      return `You are not allowed to open ${name}.`;
    case 'ENOSPC':
      return 'The disk is full.';
    default:
      return undefined;
  }
}
