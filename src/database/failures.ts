// What the engines' errors mean to us, in one place.

/** An error and what caused it: Drizzle wraps what the engine threw. */
export function causes(error: unknown): { code?: unknown; message?: unknown }[] {
  const chain: { code?: unknown; message?: unknown }[] = [];
  for (let at = error; at instanceof Error && chain.length < 10; at = at.cause) chain.push(at);
  return chain;
}

/** The storage cannot take this now (a full disk, a read-only or failing one, a server that is away), but may again later. */
export function isStorageTrouble(error: unknown): boolean {
  return causes(error).some(
    ({ code }) =>
      typeof code === 'string' &&
      (/^SQLITE_(FULL|IOERR|READONLY|BUSY|CANTOPEN)/.test(code) ||
        /^(53|57P|08)/.test(code) || // PostgreSQL: out of resources, shut down, connection
        code === 'ENOSPC'),
  );
}
