// Kinds of settings: how each is read from the environment, and the sentence that is said when it cannot be.
import { readEmail } from './people/email.ts';

/** A setting is missing or wrong; the message says which and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** @throws ConfigError */
export type Reader<Value> = (value: string, name: string) => Value;

export interface Setting<Value> {
  readonly meaning: string;
  /** Its name in the code; left out where readConfig makes something else of it. */
  readonly as?: string;
  readonly read: Reader<Value>;
  /** Taken when it is not set, and read like what is set. */
  readonly default?: string;
  /** For README, where the default does not speak for itself; left out without a default: off. */
  readonly ifUnset?: string;
  readonly isRequired?: true;
}

type Settings = Readonly<Record<string, Setting<unknown>>>;

/** Undefined: not set, and there is no default. */
export type ValuesOf<All extends Settings> = {
  readonly [Name in keyof All]:
    ReturnType<All[Name]['read']> | (All[Name] extends { readonly default: string } ? never : undefined);
};

/** An empty setting is an unset one: that is how people switch a line of a settings file off. @throws ConfigError */
export function valuesIn<All extends Settings>(
  settings: All,
  environment: Readonly<Record<string, string | undefined>>,
  production: boolean,
): ValuesOf<All> {
  const values = Object.entries(settings).map(([name, setting]) => {
    const value = environment[name]?.trim() || undefined;
    if (production && setting.isRequired && value === undefined)
      throw new ConfigError(`${name} is required in production: see "Settings" in README.md.`);
    const taken = value ?? setting.default;
    return [name, taken === undefined ? undefined : setting.read(taken, name)];
  });
  return Object.fromEntries(values) as ValuesOf<All>;
}

/** Settings by their names in the code. */
export type Named<All extends Settings> = {
  readonly [
    Name in keyof All as All[Name] extends { readonly as: infer As extends string } ? As : never
  ]: ValuesOf<All>[Name];
};

export function namedInCode<All extends Settings>(settings: All, values: ValuesOf<All>): Named<All> {
  const named = Object.entries(settings).flatMap(([name, { as }]) => (as ? [[as, values[name]]] : []));
  return Object.fromEntries(named) as Named<All>;
}

/** Settings that are set together or not at all. @returns undefined when none is set @throws ConfigError */
export function together<Values extends object, Name extends keyof Values & string>(
  set: Values,
  names: readonly Name[],
): Values[Name][] | undefined {
  const missing = names.find((name) => set[name] === undefined);
  if (missing === undefined) return names.map((name) => set[name]);
  if (names.every((name) => set[name] === undefined)) return undefined;
  throw new ConfigError(`${missing} is missing: ${names.join(', ')} are set together.`);
}

/** In Markdown. */
export function tableOf(settings: Settings): string {
  const lines = Object.entries(settings).map(([name, setting]) => {
    const unset = setting.ifUnset ?? (setting.default ? `\`${setting.default}\`` : 'off');
    return `| \`${name}\` | ${setting.meaning} | ${unset}${setting.isRequired ? '; required in production' : ''} |`;
  });
  return ['| setting | meaning | if unset |', '|---|---|---|', ...lines].join('\n');
}

export const words: Reader<string> = (value) => value;

export function oneOf<const Word extends string>(...choices: readonly Word[]): Reader<Word> {
  return (value, name) => {
    const word = choices.find((one) => one === value);
    if (!word)
      throw new ConfigError(`${name} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}.`);
    return word;
  };
}

export const onOrOff: Reader<boolean> = (value, name) => oneOf('on', 'off')(value, name) === 'on';

export function wholeNumber(least: number, most: number): Reader<number> {
  return (value, name) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
    if (!(number >= least && number <= most))
      throw new ConfigError(
        `${name} is a whole number from ${least} to ${most}, not ${JSON.stringify(value)}.`,
      );
    return number;
  };
}

/** An address that may hold a password, so the value is not repeated. */
export function address(shape: RegExp, example: string): Reader<string> {
  return (value, name) => {
    const isAddress = value.startsWith('file:') || URL.canParse(value);
    if (!isAddress || !shape.test(value)) throw new ConfigError(`${name} looks like ${example}.`);
    return value;
  };
}

export const emailAddress: Reader<string> = (value, name) => {
  const email = readEmail(value);
  if (!email)
    throw new ConfigError(`${name} is a mail address such as ana@example.org, not ${JSON.stringify(value)}.`);
  return email;
};

export const origin: Reader<string> = (value, name) => {
  const read = URL.parse(value);
  const isWeb = read && /^https?:$/.test(read.protocol);
  if (!isWeb || read.href !== `${read.origin}/`)
    throw new ConfigError(`${name} is like https://tweetups.example.org, with nothing behind it.`);
  return read.origin;
};

/** Separated by commas; empty places do not count. */
export function several<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value, name) => value.split(',').flatMap((part) => (part.trim() ? [read(part.trim(), name)] : []));
}
