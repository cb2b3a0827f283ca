import { DomainError } from './errors'

/** The operating system refuses to read or to write. */
export class SystemRefusal extends DomainError {
  readonly code = 'SYSTEM_REFUSED'
}

/** An error of the operating system, as Node tells it. */
interface SystemError extends Error {
  readonly code: string
  readonly path?: string
  readonly dest?: string
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this process has no permission',
  EBUSY: 'it is in use',
  EDQUOT: 'no space is left in the quota',
  EEXIST: 'a file is in its place',
  EFBIG: 'it would be larger than a file may be',
  EINVAL: 'the system takes no such thing there',
  EIO: 'the device fails',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENODEV: 'there is no such device',
  ENOENT: 'there is nothing of that name',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is a file',
  ENXIO: 'there is no such device',
  EPERM: 'the system does not allow it',
  EROFS: 'its file system is read-only',
  ETXTBSY: 'it is in use',
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

/** Why the system refuses, in words. */
export function reasonOf(error: unknown): string {
  if (!isSystemError(error)) return error instanceof Error ? error.message : String(error)
  return reasons[error.code] ?? `the system says ${error.code}`
}

/** A refusal of the system at some place as one sentence. */
export function refusalOf(error: unknown, what: string, wayOut = ''): SystemRefusal {
  return new SystemRefusal(`${what}: ${reasonOf(error)}.${wayOut}`, { cause: error })
}
