// What the engines' errors mean to us, in one place.

/** An error and what caused it: Drizzle wraps what the engine threw. */
export function causes(error: unknown): { code?: unknown; message?: unknown }[] {
  const chain: { code?: unknown; message?: unknown }[] = [];
  for (let at = error; at instanceof Error && chain.length < 10; at = at.cause) chain.push(at);
  return chain;
}

/** The storage cannot take this now (a full disk, a read-only or failing one, a server that is away), but may again later. */
export function isStorageTrouble(error: unknown): boolean {
  return causes(error).some(({ code, message }) =>
    typeof code === 'string'
      ? sqliteTrouble.test(code) || postgresTrouble.test(code) || systemTrouble.has(code)
      : typeof message === 'string' && connectionLost.test(message),
  );
}

const sqliteTrouble = /^SQLITE_(FULL|IOERR|READONLY|BUSY|CANTOPEN)/;

/** Out of resources, shut down or starting, connection, read-only, took too long, held by others for too long (PostgreSQL, appendix A). */
const postgresTrouble = /^(53|57P|57014|08|25006|25P0[34]|55P03|40001|40P01)/;

/** Of the disk, where pictures are written, and of the way to a database server. */
const systemTrouble = new Set([
  'EDQUOT',
  'EFBIG',
  'EIO',
  'ENOSPC',
  'EROFS',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What pg says without a code. */
const connectionLost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
