/** Why a file could not be read or written, without its path. An error that is not of the system goes on as it is. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  switch (code) {
    case undefined:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed';
    case 'EISDIR':
      return 'is-a-folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    default:
      return 'other';
  }
}
