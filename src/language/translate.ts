// Says a message in a person's language.
import { de } from './de.ts';
import { en } from './en.ts';
import type { Text } from './texts.ts';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

type Room = keyof typeof de;
export type MessageKey = { [Name in Room]: `${Name}.${keyof (typeof de)[Name] & string}` }[Room];

export interface Say {
  (key: MessageKey, values?: Record<string, string | number>): string;
  readonly language: Language;
}

/** Every message by its whole name, made once: a page says hundreds. */
const texts: Record<Language, ReadonlyMap<string, Text>> = { de: byName(de), en: byName(en) };

function byName(catalogue: Record<Room, Record<string, Text>>): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(catalogue).flatMap(([room, messages]) =>
      Object.entries(messages).map(([name, text]): [string, Text] => [`${room}.${name}`, text]),
    ),
  );
}

const says: Record<Language, Say> = { de: saying('de'), en: saying('en') };

export function sayIn(language: Language): Say {
  return says[language];
}

function saying(language: Language): Say {
  const plural = new Intl.PluralRules(language);
  const say = (key: MessageKey, values?: Record<string, string | number>): string => {
    const text = texts[language].get(key);
    if (text === undefined) throw new Error(`no message ${key}`);
    const form = typeof text === 'string' ? text : text[chosen(plural.select(Number(values?.['count'])))];
    return form.includes('{') ? filledIn(form, key, values ?? {}) : form;
  };
  return Object.assign(say, { language });
}

function filledIn(form: string, key: MessageKey, values: Record<string, string | number>): string {
  return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} wants a value for {${name}}`);
    return String(value);
  });
}

export function isMessageKey(key: string): key is MessageKey {
  return texts.de.has(key);
}

/** German and English have these two forms alone. */
function chosen(rule: Intl.LDMLPluralRule): 'one' | 'other' {
  return rule === 'one' ? 'one' : 'other';
}

export function isLanguage(word: unknown): word is Language {
  return languages.includes(word as Language);
}
