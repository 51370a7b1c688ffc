// Names for statements that come again and again, so that PostgreSQL reads and plans each once for a connection.
import { createHash } from 'node:crypto';

/** Lists of varying length make ever new statements: those are not worth a name, which the server would keep for ever. */
const comesAgain = 3;
const mostNames = 500;
const mostCounted = 5000;

/** @returns undefined: it has come too seldom yet */
export type Naming = (statement: string) => string | undefined;

export function naming(): Naming {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return (statement) => {
    const known = names.get(statement);
    if (known !== undefined || names.size >= mostNames) return known;
    const count = (counts.get(statement) ?? 0) + 1;
    if (counts.size >= mostCounted) counts.clear();
    counts.set(statement, count);
    if (count < comesAgain) return undefined;
    const name = createHash('sha256').update(statement).digest('base64url').slice(0, 20);
    counts.delete(statement);
    names.set(statement, name);
    return name;
  };
}
