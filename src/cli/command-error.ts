/** What the command could not do: the message is printed as it is, and the exit code is 2. */

export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'part of the path is not a directory',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a directory',
  ELOOP: 'it is a symbolic link that leads back to itself',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
  ENOTFOUND: 'no host of this name is known',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection was broken off',
  ETIMEDOUT: 'the connection takes too long',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
};

/** Why the file system or the network refused, as the end of a sentence without its full stop. */
export function systemReason(error: unknown): string {
  return reasons[errorCode(error)] ?? firstLine(error);
}

/** `ENOENT` and the like; empty for an error that has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The first line of an error's message, without the stack and without its full stop. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.trim().split('\n', 1)[0] ?? '').trim().replace(/\.$/, '');
}
