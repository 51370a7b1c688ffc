// Every template, taken apart: what it says, shows and calls is there, in both languages, before anybody opens the page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { isMessageKey, languages, sayAny } from '../../src/language/translate.ts';
import { fingerprinted, publicFiles } from '../../src/rendering/assets.ts';
import { templateFiles } from '../../src/rendering/compiled.ts';
import { renderedOnce, templates } from '../../src/rendering/templates.ts';

const files = templateFiles('views').map(({ name, source }) => ({ name, tree: Handlebars.parse(source()) }));
const calls = files.flatMap(({ name, tree }) => callsIn(tree).map((call) => ({ template: name, ...call })));
const helpers = ['t', 'icon', 'asset', 'mailto', 'described', 'typeForUrl', 'if', 'unless', 'each', 'with'];

test('there are templates, and they say something', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(calls.filter(({ helper }) => helper === 't').length).toBeGreaterThan(100);
});

test('every message that a template says exists, and its name stands there in letters', () => {
  const unknown = calls.filter(
    ({ helper, words }) => helper === 't' && !(words[0] && isMessageKey(words[0])),
  );
  expect(unknown.map(({ template, line }) => `${template}:${line}`)).toEqual([]);
});

test('every message gets exactly the values that it wants, in both languages', () => {
  const wrong = calls.flatMap(({ helper, template, line, words, named }) => {
    if (helper !== 't') return [];
    const key = words[0] ?? '';
    const wanted = new Set(languages.flatMap((language) => placeholdersOf(language, key)));
    const given = new Set(named);
    return wanted.size === given.size && [...wanted].every((name) => given.has(name))
      ? []
      : [`${template}:${line} ${key} wants ${[...wanted].join()} and gets ${named.join()}`];
  });
  expect(wrong).toEqual([]);
});

test('every helper that is called is one of ours', () => {
  const unknown = calls.filter(({ helper, takes }) => takes > 0 && !helpers.includes(helper));
  expect(unknown.map(({ template, line, helper }) => `${template}:${line} ${helper}`)).toEqual([]);
});

test('every icon that is named is in the sprite', () => {
  const sprite = readFileSync('public/icons/sprite.svg', 'utf8');
  const missing = calls.filter(
    ({ helper, words }) => helper === 'icon' && words[0] && !sprite.includes(`id="${words[0]}"`),
  );
  expect(missing.map(({ template, words }) => `${template} ${words[0]}`)).toEqual([]);
});

test('every file that is named is there', () => {
  const there = publicFiles('public');
  const missing = calls.filter(({ helper, words }) => helper === 'asset' && !there.has(words[0] ?? ''));
  expect(missing.map(({ template, words }) => `${template} ${words[0]}`)).toEqual([]);
});

test('what is rendered once for all who see it says nothing of who looks, nor of the page around it', () => {
  const sources = new Map(templateFiles('views').map(({ name, source }) => [name, source()]));
  const within = (name: string): string[] => {
    const source = sources.get(name) ?? '';
    return [source, ...[...source.matchAll(/\{\{~?#?> ([\w/-]+)/g)].flatMap(([, part = '']) => within(part))];
  };
  const outside = /\{\{[^{}]*(?:@root|@partial-block|\b(?:viewer|site|page)\b(?!')\.?)[^{}]*\}\}/g;
  const said = [...renderedOnce].flatMap((name) =>
    within(name).flatMap((source) => source.match(outside) ?? []),
  );
  expect(said).toEqual([]);
});

test('every partial and every layout that is named is there', () => {
  const names = new Set(files.map(({ name }) => name));
  const partials = files.flatMap(({ name, tree }) =>
    partialsIn(tree).map((partial) => [name, partial] as const),
  );
  expect(partials.filter(([, partial]) => partial !== '@partial-block' && !names.has(partial))).toEqual([]);
});

test('nothing is put into a page as HTML but what our own code made', () => {
  const raw = calls.filter(({ isRaw }) => isRaw).map(({ template, helper }) => `${template}: ${helper}`);
  expect([...new Set(raw)].toSorted()).toEqual([
    // Hosts' Markdown, and what search engines read.
    // And a QR code, drawn here.
    'rsvps/cards: code',
    'rsvps/invite-share: code',
    'rsvps/next: code',
    'series/series: description',
    'series/series: structuredData',
    'tweetups/afterwards: wall.recap.words',
    'tweetups/confirm: description',
    'tweetups/form-fields: preview',
    'tweetups/tweetup: description',
    'tweetups/tweetup: structuredData',
    'wall/recap: structuredData',
    'wall/recap: words',
  ]);
});

test('no template has a word of text of its own in place of a message', () => {
  // Both languages have pages of their own for what is long: those are named after their language.
  const own = files
    .filter(({ name }) => !/\.\w\w$/.test(name))
    .flatMap(({ name, tree }) => textsIn(tree).map((text) => `${name}: ${text}`));
  expect(own).toEqual([]);
});

test('a template or a file that is not there is an error', () => {
  const render = templates('views', fingerprinted(publicFiles('public')));
  expect(() => render('nothing/here', { language: 'de' })).toThrow('no template nothing/here');
  expect(() => fingerprinted(publicFiles('public'))('/styles/nothing.css')).toThrow(
    'no file /styles/nothing.css',
  );
});

test('a name that the view does not have is an error, also in a condition, a list or a helper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-views-'));
  const broken = {
    condition: '{{#if nothing}}x{{/if}}',
    list: '{{#each nothing}}x{{/each}}',
    value: '{{nothing}}',
    message: "{{t 'web.nothing'}}",
    'missing-value': "{{t 'web.reference'}}",
    'in-a-list': '{{#each list}}{{#unless nothing}}x{{/unless}}{{/each}}',
  };
  const fine = '{{#each list}}x{{else}}{{word}}{{/each}}';
  for (const [name, source] of Object.entries({ ...broken, fine }))
    writeFileSync(join(folder, `${name}.hbs`), source);
  const render = templates(folder, (path) => path);
  for (const name of Object.keys(broken))
    expect(() => render(name, { language: 'de', list: [{}] })).toThrow(
      /something|not defined|no message|wants a value/,
    );
  expect(render('fine', { language: 'de', list: [], word: '<b>' })).toBe('&lt;b&gt;');
  writeFileSync(join(folder, 'torn.hbs'), '{{#if x}}');
  expect(() => templates(folder, (path) => path)).toThrow('Parse error');
  rmSync(folder, { recursive: true });
});

interface Call {
  readonly helper: string;
  readonly line: number;
  /** How many arguments, named ones included. */
  readonly takes: number;
  /** Arguments that stand there in letters; null where another name stands. */
  readonly words: readonly (string | null)[];
  readonly named: readonly string[];
  readonly isRaw: boolean;
}

type Node = hbs.AST.Node & Record<string, unknown>;

function callsIn(tree: hbs.AST.Program): Call[] {
  return nodesIn(tree as unknown as Node)
    .filter(({ type }) => ['MustacheStatement', 'BlockStatement', 'SubExpression'].includes(type))
    .map((node) => {
      const { path, params, hash, loc, escaped, type } = node as unknown as hbs.AST.MustacheStatement;
      const pairs = (hash as hbs.AST.Hash | undefined)?.pairs ?? [];
      return {
        helper: (path as hbs.AST.PathExpression).original,
        line: loc.start.line,
        takes: params.length + pairs.length,
        words: params.map((param) =>
          param.type === 'StringLiteral' ? (param as hbs.AST.StringLiteral).value : null,
        ),
        named: pairs.map(({ key }) => key),
        isRaw: type === 'MustacheStatement' && !escaped,
      };
    });
}

function partialsIn(tree: hbs.AST.Program): string[] {
  return nodesIn(tree as unknown as Node)
    .filter(({ type }) => ['PartialStatement', 'PartialBlockStatement'].includes(type))
    .map((node) => (node['name'] as hbs.AST.PathExpression).original);
}

/** Words of more than two letters that stand outside of tags. */
function textsIn(tree: hbs.AST.Program): string[] {
  const html = nodesIn(tree as unknown as Node)
    .map((node) => (node.type === 'ContentStatement' ? String(node['value']) : ' '))
    .join('');
  const seen = html.replaceAll(/<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ');
  const names = /^(?:GeoNames|BY|CC|DE|EN|Deutsch|English|imprint|privacy|Nutzen)$/;
  return (seen.match(/\p{L}{3,}/gu) ?? []).filter((word) => !names.test(word));
}

function nodesIn(node: Node): Node[] {
  const below = Object.entries(node).flatMap(([key, value]) =>
    key === 'loc' ? [] : (Array.isArray(value) ? value : [value]).filter(isNode),
  );
  return [node, ...below.flatMap(nodesIn)];
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

function placeholdersOf(language: (typeof languages)[number], key: string): string[] {
  const wanted: string[] = [];
  const values = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        wanted.push(String(name));
        return '1';
      },
    },
  );
  sayAny(language, key, values);
  // Plurals look at the count even where they do not name it.
  return wanted;
}
