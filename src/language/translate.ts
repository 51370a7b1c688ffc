// Says a message in a person's language.
import { createRequire } from 'node:module';
import type { Catalogue, German } from './catalogue.ts';
import type * as Danish from './da/texts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type * as French from './fr/texts.ts';
import type * as Polish from './pl/texts.ts';
import type { Text } from './texts.ts';
import type * as Ukrainian from './uk/texts.ts';

/** In the order in which people are offered them. */
export const languages = ['de', 'en', 'pl', 'uk', 'da', 'fr'] as const;
export type Language = (typeof languages)[number];

/** For whoever wishes for none. Its texts come first: the other languages say what it says. */
export const defaultLanguage = 'de' satisfies Language;

/** What the site is written in. Into the others it was translated by machine, and they say so. */
const originals: readonly Language[] = ['de', 'en'];

type Room = keyof German;
type AnyKey = { [Name in Room]: `${Name}.${keyof German[Name] & string}` }[Room];

/** What is said as it stands, and can be handed on by its key. A message that wants values is named where they are. */
export type MessageKey = { [Key in AnyKey]: [ValuesOf<Key>] extends [never] ? Key : never }[AnyKey];

type TextOf<Key> = Key extends `${infer Name extends Room}.${infer Message}`
  ? Message extends keyof German[Name]
    ? German[Name][Message]
    : never
  : never;
type Placeholders<Words> = Words extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type ValuesOf<Key extends AnyKey> =
  TextOf<Key> extends infer Said
    ? Said extends { readonly one: infer One; readonly other: infer Other }
      ? Placeholders<One | Other> | 'count'
      : Placeholders<Said>
    : never;

/** What stands behind the key. */
type Given<Name extends string> = [Name] extends [never]
  ? []
  : [values: { readonly [Each in Name]: string | number }];

type Values = Readonly<Record<string, string | number>>;

export interface Say {
  /** The values that the message wants, and no others. */
  <Key extends AnyKey>(key: Key, ...values: Given<ValuesOf<Key>>): string;
  readonly language: Language;
}

// Read at its first use: most visitors never need it.
const require = createRequire(import.meta.url);

/** All that is said in a language, by room. */
export const catalogueOf: Readonly<Record<Language, () => Catalogue>> = {
  de: () => de,
  en: () => en,
  pl: () => (require('./pl/texts.ts') as typeof Polish).pl,
  uk: () => (require('./uk/texts.ts') as typeof Ukrainian).uk,
  da: () => (require('./da/texts.ts') as typeof Danish).da,
  fr: () => (require('./fr/texts.ts') as typeof French).fr,
};

const texts = new Map<Language, ReadonlyMap<string, Text>>();

/** Every message by its whole name, made once, and only when somebody wants the language: a page says hundreds. */
function textsIn(language: Language): ReadonlyMap<string, Text> {
  const known = texts.get(language);
  if (known) return known;
  const made = byName(catalogueOf[language]());
  texts.set(language, made);
  return made;
}

function byName(catalogue: Catalogue): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(catalogue).flatMap(([room, messages]: [string, Readonly<Record<string, Text>>]) =>
      Object.entries(messages).map(([name, text]): [string, Text] => [`${room}.${name}`, text]),
    ),
  );
}

/** Made for a language when it is first wanted: Node reads a good deal for each, and a start need not wait for that. */
export function inEachLanguage<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  const made = new Map<Language, Made>();
  const get = (language: Language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
  const properties = languages.map((language) => [language, { get: () => get(language) }] as const);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Readonly<Record<Language, Made>>;
}

const plurals = inEachLanguage((language) => new Intl.PluralRules(language));

/** For templates, whose keys and values a test holds. */
export function sayAny(language: Language, key: string, values: Values): string {
  const text = textsIn(language).get(key);
  if (text === undefined) throw new Error(`no message ${key}`);
  const form = typeof text === 'string' ? text : pluralOf(language, text, values);
  return form.includes('{') ? filledIn(form, key, values) : form;
}

function pluralOf(language: Language, text: Exclude<Text, string>, { count }: Values): string {
  return text[plurals[language].select(Number(count))] ?? text.other;
}

function filledIn(form: string, key: string, values: Values): string {
  return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} wants a value for {${name}}`);
    return String(value);
  });
}

const says = new Map(languages.map((language) => [language, saying(language)]));

export function sayIn(language: Language): Say {
  return says.get(language) ?? saying(language);
}

function saying(language: Language): Say {
  const say = (key: string, values: Values = {}): string => sayAny(language, key, values);
  return Object.assign(say, { language });
}

export function isMessageKey(key: string): boolean {
  return textsIn(defaultLanguage).has(key);
}

export function isLanguage(word: unknown): word is Language {
  return languages.includes(word as Language);
}

export function isTranslatedByMachine(language: Language): boolean {
  return !originals.includes(language);
}

/** "Deutsch", "English": as the people who speak it call it. */
export function ownNameOf(language: Language): string {
  return ownNames[language];
}

/** As `Intl` has them, which for six languages reads a good deal at every start. */
const ownNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  pl: 'polski',
  uk: 'українська',
  da: 'dansk',
  fr: 'français',
};

/** "Englisch", to somebody who reads German. */
export function languageName(language: Language, reader: Language): string {
  const known = languageNames.get(reader) ?? namesOfLanguages(reader);
  languageNames.set(reader, known);
  return known[language];
}

const languageNames = new Map<Language, Readonly<Record<Language, string>>>();

function namesOfLanguages(reader: Language): Readonly<Record<Language, string>> {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  const named = languages.map((one) => [one, names.of(one) ?? one] as const);
  return Object.fromEntries(named) as Record<Language, string>;
}
