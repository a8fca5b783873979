import { QueryRunnerAlreadyReleasedError } from 'typeorm';

/** `away`: no connection to be had, or lost; `locked`: another process holds the file; `full`: no room to write. */
export type Outage = 'away' | 'locked' | 'full';

const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];
/** Shutting down by order or after a crash, starting up, connections refused, too many of them. */
const POSTGRES = ['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', '53300'];
const FULL = new Set(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT']);
const AWAY = new Set([...NETWORK, ...POSTGRES]);

/** node-postgres gives these no code: "Connection terminated unexpectedly", "Client was closed and is not queryable" */
const LOST =
  /^(Connection terminated|Client (was closed|has encountered a connection error)|timeout exceeded when trying to connect)/;

/** What keeps the database, or the disk, from its work for a while; null: the error is of another kind. */
export function outageOf(error: unknown): Outage | null {
  const { code, message } = error as { code?: unknown; message?: string };
  if (typeof code === 'string') {
    if (code.startsWith('SQLITE_BUSY')) return 'locked';
    if (FULL.has(code)) return 'full';
    return AWAY.has(code) ? 'away' : null;
  }
  // TypeORM releases a runner whose connection breaks
  return error instanceof QueryRunnerAlreadyReleasedError || LOST.test(message ?? '') ? 'away' : null;
}

/** After a failed COMMIT: whether the group may be stored nevertheless. */
export function inDoubt(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return outageOf(error) === 'away' || (typeof code === 'string' && code.startsWith('SQLITE_IOERR'));
}
