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

const catalogues: Record<Language, Record<Room, Record<string, Text>>> = { de, en };

export function sayIn(language: Language): Say {
  const plural = new Intl.PluralRules(language);
  const say = (key: MessageKey, values: Record<string, string | number> = {}): string => {
    const text = textOf(language, key);
    const form = typeof text === 'string' ? text : text[chosen(plural.select(Number(values['count'])))];
    return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} wants a value for {${name}}`);
      return String(value);
    });
  };
  return Object.assign(say, { language });
}

export function isMessageKey(key: string): key is MessageKey {
  const [room, name] = key.split('.');
  return Object.hasOwn(de, room ?? '') && Object.hasOwn(de[room as Room], name ?? '');
}

function textOf(language: Language, key: MessageKey): Text {
  const [room, name] = key.split('.') as [Room, string];
  const text = catalogues[language][room]?.[name];
  if (text === undefined) throw new Error(`no message ${key}`);
  return text;
}

/** German and English have these two forms alone. */
function chosen(rule: Intl.LDMLPluralRule): 'one' | 'other' {
  return rule === 'one' ? 'one' : 'other';
}

export function isLanguage(word: unknown): word is Language {
  return languages.includes(word as Language);
}
