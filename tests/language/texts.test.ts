// What is said: the same things in every language, with the same values in them, and nothing that nobody says.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { de } from '../../src/language/de.ts';
import type { Text } from '../../src/language/texts.ts';
import {
  catalogueOf,
  isLanguage,
  isMessageKey,
  languages,
  sayAny,
  sayIn,
  type Language,
} from '../../src/language/translate.ts';

const textsOf = (language: Language) => allOf(catalogueOf[language]());
const german = textsOf('de');
const everyText = languages.flatMap((language) => [...textsOf(language)]);

test('every language has the same messages, with plurals where German has plurals, and else only where it counts', () => {
  for (const language of languages) {
    const said = textsOf(language);
    expect([language, ...said.keys()]).toEqual([language, ...german.keys()]);
    const otherwise = [...german].filter(
      ([key, text]) =>
        typeof said.get(key) !== typeof text &&
        !(typeof text === 'string' && placeholdersIn(text).includes('count')),
    );
    expect([language, ...otherwise]).toEqual([language]);
  }
});

test('every language wants the same values', () => {
  for (const language of languages)
    for (const [key, text] of textsOf(language))
      expect([language, key, ...placeholdersIn(text)]).toEqual([
        language,
        key,
        ...placeholdersIn(german.get(key) ?? ''),
      ]);
});

test('a plural has the forms in which its language counts, and no form wants more than the others', () => {
  for (const language of languages) {
    const rules = new Intl.PluralRules(language);
    // Millions have a form of their own in some languages; nobody counts that far here.
    const forms = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    // Of some languages' forms the last is for fractions alone.
    forms.add('other');
    for (const [key, text] of textsOf(language)) {
      if (typeof text === 'string') continue;
      expect([language, key, ...Object.keys(text).toSorted()]).toEqual([
        language,
        key,
        ...[...forms].toSorted(),
      ]);
      const inOther = new Set(['count', ...placeholdersIn(text.other)]);
      expect([key, ...placeholdersIn(text).filter((name) => !inOther.has(name))]).toEqual([key]);
    }
  }
});

test('every text is written as one writes: no HTML, no straight quotes, no spaces at its ends', () => {
  const careless = everyText.flatMap(([key, text]) =>
    formsOf(text)
      .filter((form) => form === '' || form !== form.trim() || /[<>"'`]|&\w+;| {2}|\.\.\./.test(form))
      .map((form) => `${key}: ${form}`),
  );
  expect(careless).toEqual([]);
});

test('the German voice says du, and speaks to all genders with a colon', () => {
  const formal = [...german].flatMap(([key, text]) =>
    formsOf(text)
      .filter((form) =>
        /\b(?:Ihnen|Ihre[mnrs]?|können Sie|bitte Sie)\b|\w(?:\*innen|Innen|_innen|\/-?innen)\b/.test(form),
      )
      .map((form) => `${key}: ${form}`),
  );
  expect(formal).toEqual([]);
});

test('nobody carries along a text that nobody says', () => {
  const { said, built, words } = namesInCode();
  const unsaid = [...german.keys()].filter((key) => {
    const [, name = ''] = key.split('.');
    return (
      !said.has(key) && !built.some((pattern) => pattern.test(key) && (!isBare(pattern) || words.has(name)))
    );
  });
  expect(unsaid).toEqual([]);
});

test('every message that is named in code exists', () => {
  const rooms = Object.keys(de).join('|');
  const looksLikeKey = new RegExp(`^(?:${rooms})\\.[a-z][A-Za-z0-9]+$`);
  const files = /\.(?:ts|js|css|hbs|json|tsv|ics|csv|svg|db|xml)$/;
  const unknown = [...namesInCode().said].filter(
    (key) => looksLikeKey.test(key) && !files.test(key) && !isMessageKey(key),
  );
  expect(unknown).toEqual([]);
});

test('what is said with a value that is missing is a mistake, and a message that is not there is one too', () => {
  expect(() => sayAny('de', 'web.reference', {})).toThrow('web.reference wants a value for {id}');
  expect(() => sayAny('de', 'web.nothing', {})).toThrow('no message web.nothing');
  for (const key of [
    '',
    'web',
    'web.',
    '.skip',
    'toString',
    'web.toString',
    'constructor.name',
    '__proto__.x',
  ])
    expect([key, isMessageKey(key)]).toEqual([key, false]);
});

test('values are put in as they are, once, and not looked into', () => {
  expect(sayIn('en')('web.reference', { id: '{id} $& $1 {x}' })).toBe(
    'If you write to us about it, name this number: {id} $& $1 {x}',
  );
});

test('counts are said in the right form', () => {
  const counted = (language: Language) =>
    [0, 1, 2, 11, 101].map((count) => sayIn(language)('people.answerCount', { count }));
  expect(counted('de')).toEqual(['0 Antworten', '1 Antwort', '2 Antworten', '11 Antworten', '101 Antworten']);
  expect(counted('en')).toEqual(['0 replies', '1 reply', '2 replies', '11 replies', '101 replies']);
});

test('what is no language of ours is none', () => {
  const words = ['de', 'en', 'xx', 'DE', '', undefined, null, ['de'], {}];
  expect(words.filter(isLanguage)).toEqual(['de', 'en']);
});

function allOf(catalogue: Record<string, Record<string, Text>>): Map<string, Text> {
  return new Map(
    Object.entries(catalogue).flatMap(([room, texts]) =>
      Object.entries(texts)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, text]) => [`${room}.${name}`, text] as const),
    ),
  );
}

function formsOf(text: Text): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function placeholdersIn(text: Text): string[] {
  const names = formsOf(text).flatMap((form) =>
    [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].toSorted();
}

/** All that stands between quotes in code and templates, and keys that are built from a part and a value. */
function namesInCode() {
  const code = [...filesBelow('src', /\.ts$/), ...filesBelow('views', /\.hbs$/)]
    .filter((file) => !/(?:^|[/-])texts\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // One after the other: in templates one kind of quotes stands within the other.
  const quoted = [/'([^'\n]*)'/g, /"([^"\n]*)"/g].flatMap((kind) =>
    [...code.matchAll(kind)].map(([, words = '']) => words),
  );
  const rooms = Object.keys(de).join('|');
  const built = [...code.matchAll(new RegExp(`\`((?:${rooms})\\.[^\`\\s]*\\$\\{[^\`]*)\``, 'g'))].map(
    ([, template = '']) =>
      new RegExp(`^${template.replace('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  );
  const bareWords = code.match(/\b[a-z_]\w*\b/g) ?? [];
  return { said: new Set(quoted), built, words: new Set(bareWords) };
}

/** Nothing but a value follows the room: then the name must at least stand somewhere as a word. */
function isBare(pattern: RegExp): boolean {
  return /^\^\w+\\\.\\w\+\$$/.test(pattern.source);
}

function filesBelow(folder: string, kind: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
