// Turns SQLite's rows into what Drizzle would make of them, by a plan that is made once for each query.
import { Column, SQL, getTableName, is } from 'drizzle-orm';

/** A value of a row: where it goes, and what becomes of it. */
interface Field {
  readonly path: readonly string[];
  readonly field: unknown;
}

/** As Drizzle leaves them in a query of a select. */
export interface Selection {
  readonly fields?: readonly Field[] | undefined;
  /** By table: whether its part of a row is there in any case, joins or not. */
  readonly joinsNotNullableMap?: Readonly<Record<string, boolean>> | undefined;
  readonly customResultMapper?: unknown;
}

type Shape = Record<string, unknown>;

interface Value {
  readonly name: string;
  readonly at: number;
  /** Left out: it stays as it is. */
  readonly decode?: (raw: unknown) => unknown;
}

interface Part {
  /** Copied for each row, so that all rows have one form from the start. */
  readonly empty: Shape;
  readonly values: readonly Value[];
}

/** What a row has of one joined table, by a name of its own. */
interface Joined extends Part {
  readonly name: string;
  /** Where there is nothing if the join has found nothing; undefined: it always finds something. */
  readonly sign: number | undefined;
}

/**
 * Drizzle looks at every value's column, path and join again for each row, which costs as much as reading it.
 * @returns undefined for what is left to Drizzle: parts within parts, or of several tables
 */
export function rowsOf({
  fields,
  joinsNotNullableMap: isThere,
  customResultMapper,
}: Selection): ((rows: unknown[][]) => unknown[]) | undefined {
  if (!fields || customResultMapper) return undefined;
  const names = [...new Set(fields.map(({ path }) => path[0] ?? ''))];
  const all = fields.map((field, at) => ({ ...field, at }));
  const joined: Joined[] = [];
  for (const name of names) {
    const its = all.filter(({ path }) => path[0] === name && path.length > 1);
    const [first] = its;
    if (!first) continue;
    const table = tableOf(first);
    if (!its.every((one) => one.path.length === 2 && tableOf(one) === table)) return undefined;
    const values = its.map((one) => valueOf(one.path[1] ?? '', one));
    joined.push({
      name,
      ...partOf(values),
      sign: isThere && table && !isThere[table] ? first.at : undefined,
    });
  }
  const own = all.filter(({ path }) => path.length === 1).map((one) => valueOf(one.path[0] ?? '', one));
  const whole: Part = { values: own, empty: Object.fromEntries(names.map((name) => [name, null])) };
  return (rows) => rows.map((row) => rowFrom(row, whole, joined));
}

function rowFrom(row: readonly unknown[], whole: Part, joined: readonly Joined[]): Shape {
  const made = filled(whole, row);
  for (const part of joined)
    if (part.sign === undefined || row[part.sign] !== null) made[part.name] = filled(part, row);
  return made;
}

/** @returns undefined where it is no column */
function tableOf({ field }: Field): string | undefined {
  return is(field, Column) ? getTableName(field.table) : undefined;
}

function partOf(values: readonly Value[]): Part {
  return { empty: Object.fromEntries(values.map(({ name }) => [name, null])), values };
}

function valueOf(name: string, { at, field }: Field & { readonly at: number }): Value {
  const decoder = decoderOf(field);
  if (decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue) return { name, at };
  return { name, at, decode: (raw) => decoder.mapFromDriverValue(raw) };
}

interface Decoder {
  mapFromDriverValue(raw: unknown): unknown;
}

function decoderOf(field: unknown): Decoder {
  if (is(field, Column)) return field;
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder;
  return (field as { sql: { decoder: Decoder } }).sql.decoder;
}

function filled({ empty, values }: Part, row: readonly unknown[]): Shape {
  const made = { ...empty };
  for (const { name, at, decode } of values) {
    const raw = row[at];
    if (raw !== null) made[name] = decode ? decode(raw) : raw;
  }
  return made;
}
