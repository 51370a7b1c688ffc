// On SQLite a query of a hot path is built once: then only its values are put into their places.
import { DrizzleQueryError, Param, Placeholder, is, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import type { AskPrepared, Build } from './database.ts';
import { rowsOf, type Selection } from './sqlite-rows.ts';

/** Carries a statement out: at once, or when its turn comes. */
export type CarryOut = (statement: string, values: unknown[]) => Found | Promise<Found>;

export interface Found {
  readonly rows: unknown[][];
}

/** What Drizzle makes of a query: its statement, and how its rows become ours. */
interface Prepared extends Selection {
  getQuery(): { readonly sql: string; readonly params: readonly unknown[] };
  mapAllResult(rows: unknown[][]): unknown;
}

type Given = Readonly<Record<string, unknown>>;

interface Built {
  readonly statement: string;
  readonly values: readonly ((given: Given) => unknown)[];
  readonly rows: (rows: unknown[][]) => unknown;
}

/** It stays built for as long as its builder lives, which is for ever. */
export function builtOnce(drizzle: Queries, carryOut: CarryOut): AskPrepared {
  const known = new WeakMap<object, Built>();
  const places = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) });
  return async <Values extends object, Rows>(build: Build<Values, Rows>, given: Values): Promise<Rows> => {
    let built = known.get(build);
    if (!built) {
      const query = build(drizzle, places as Values) as unknown as { prepare(): Prepared };
      built = builtFrom(query.prepare());
      known.set(build, built);
    }
    const values = built.values.map((valueOf) => valueOf(given as Given));
    try {
      const found = carryOut(built.statement, values);
      // Each promise more is a way through the queue of the event loop, and there are ten of these queries in an answer.
      const { rows } = found instanceof Promise ? await found : found;
      return built.rows(rows) as Rows;
    } catch (cause) {
      // As Drizzle says it, so that no value comes into a log.
      throw new DrizzleQueryError(built.statement, values, cause as Error);
    }
  };
}

function builtFrom(query: Prepared): Built {
  const { sql: text, params } = query.getQuery();
  const { statement, values } = withItsLimits(text, params);
  return {
    statement,
    values: values.map(valueOf),
    rows: rowsOf(query) ?? ((rows) => query.mapAllResult(rows)),
  };
}

function valueOf(parameter: unknown): (given: Given) => unknown {
  if (is(parameter, Placeholder)) {
    const { name } = parameter;
    // In a comparison Drizzle does not say of which column it is.
    return (given) => forEngine(given[name]);
  }
  if (is(parameter, Param) && is(parameter.value, Placeholder)) {
    const { encoder } = parameter;
    const { name } = parameter.value;
    return (given) => (given[name] === null ? null : encoder.mapToDriverValue(given[name]));
  }
  return () => parameter;
}

function forEngine(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value;
}

/**
 * While it plans, SQLite looks at a bound value that a column shall equal, alone in a list or not (a small number may be in many rows), and
 * from then on it plans the statement again for each value that follows: that costs several times as much as to carry it out. At an
 * expression, which the plus makes of the value, it does not look, and finds by it in an index all the same.
 */
export function plannedOnce(statement: string): string {
  return statement.replaceAll(/ = \?| in \(\?(?=\))/g, (sought) => sought.replace('?', '+?'));
}

/**
 * SQLite plans a statement again whenever a limit that is a parameter is given, the same number or not: that costs more than to carry
 * it out. So a limit that is known stands in the statement.
 */
export function withItsLimits<Value>(
  statement: string,
  values: readonly Value[],
): { readonly statement: string; readonly values: readonly Value[] } {
  if (!statement.includes(' limit ?')) return { statement, values };
  const parts = statement.split('?');
  if (parts.length !== values.length + 1) return { statement, values };
  const left: Value[] = [];
  let written = parts[0] ?? '';
  for (const [at, value] of values.entries()) {
    const stays = !(typeof value === 'number' && Number.isSafeInteger(value) && written.endsWith(' limit '));
    if (stays) left.push(value);
    written += `${stays ? '?' : value}${parts[at + 1] ?? ''}`;
  }
  return { statement: written, values: left };
}
