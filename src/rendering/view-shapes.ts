// What a template needs of its view, read from the template: which names it says, asks about, and goes through, partials included.
import Handlebars from 'handlebars';

/** What is known of a value by how templates use it. */
export interface Shape {
  /** Its text stands in the page. */
  isSaid: boolean;
  /** Asked about by `if` or `unless`, or opened by `with`: it may be nothing. */
  isAskedAbout: boolean;
  /** Handed to a helper as a field of a form. */
  isField: boolean;
  readonly parts: Map<string, Shape>;
  /** What `each` goes through. */
  item: Shape | null;
}

/** What every page has besides its view. */
const given = new Set(['language', 'viewer', 'site', 'page']);
const fieldHelpers = new Set(['described', 'typeForUrl']);

interface Context {
  readonly shape: Shape;
  /** Names that a partial was handed: shapes of what they are, or null for a literal. */
  readonly handed: ReadonlyMap<string, Shape | null>;
  readonly outer: Context | null;
}

type Walk = (context: Context) => void;

/** @param sources every template by its name, so that partials are found */
export function shapeOf(template: string, sources: ReadonlyMap<string, string>): Shape {
  const root: Context = { shape: nothing(), handed: new Map(), outer: null };
  walk(programOf(template, sources), root, { root, sources, block: () => undefined });
  return root.shape;
}

interface Way {
  readonly root: Context;
  readonly sources: ReadonlyMap<string, string>;
  /** What stands for `@partial-block`. */
  readonly block: Walk;
}

function walk(program: hbs.AST.Program | undefined, context: Context, way: Way): void {
  for (const statement of program?.body ?? []) {
    switch (statement.type) {
      case 'MustacheStatement':
        say(statement as hbs.AST.MustacheStatement, context, way);
        break;
      case 'BlockStatement':
        open(statement as hbs.AST.BlockStatement, context, way);
        break;
      case 'PartialStatement':
      case 'PartialBlockStatement':
        include(statement as hbs.AST.PartialBlockStatement, context, way);
        break;
      case 'DecoratorBlock':
        // What a page puts in the place of a layout's part needs of its view what it says.
        walk((statement as hbs.AST.DecoratorBlock).program, context, way);
        break;
      case 'ContentStatement':
      case 'CommentStatement':
        break;
      default:
        throw new Error(`a template has a ${statement.type}, which nobody reads here`);
    }
  }
}

function say({ path, params, hash }: hbs.AST.MustacheStatement, context: Context, way: Way): void {
  const helper = (path as hbs.AST.PathExpression).original;
  const values = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
  if (values.length === 0) {
    const said = resolve(path, context, way);
    if (said) said.isSaid = true;
  }
  for (const value of values) {
    const used = resolve(value, context, way);
    if (!used) continue;
    if (fieldHelpers.has(helper)) used.isField = true;
    else used.isSaid = true;
  }
}

function open({ path, params, program, inverse }: hbs.AST.BlockStatement, context: Context, way: Way): void {
  const word = path.original;
  const about = params[0] ? resolve(params[0], context, way) : null;
  if (word === 'if' || word === 'unless') {
    if (about) about.isAskedAbout = true;
    walk(program, context, way);
  } else if (word === 'each') {
    const item = about ? (about.item ??= nothing()) : nothing();
    walk(program, { shape: item, handed: new Map(), outer: context }, way);
  } else if (word === 'with') {
    if (about) about.isAskedAbout = true;
    walk(program, { shape: about ?? nothing(), handed: new Map(), outer: context }, way);
  } else throw new Error(`a template has a block called ${word}, which nobody reads here`);
  walk(inverse, context, way);
}

function include(statement: hbs.AST.PartialBlockStatement, context: Context, way: Way): void {
  const { params, hash, program } = statement;
  const name = (statement.name as hbs.AST.PathExpression).original;
  if (name === '@partial-block') return way.block(context);
  const about = params[0] ? resolve(params[0], context, way) : undefined;
  const handed = new Map(about === undefined ? context.handed : []);
  for (const { key, value } of hash?.pairs ?? []) handed.set(key, resolve(value, context, way));
  // What every page has is nothing that a view brings.
  const shape = about === undefined ? context.shape : (about ?? nothing());
  const inside = { shape, handed, outer: context.outer };
  const block = program ? () => walk(program, context, way) : way.block;
  walk(programOf(name, way.sources), inside, { ...way, block });
}

/** @returns null for what is no part of the view: a literal, or what every page has */
function resolve(expression: hbs.AST.Node, context: Context, way: Way): Shape | null {
  if (expression.type !== 'PathExpression') return null;
  const path = expression as hbs.AST.PathExpression;
  const parts = [...path.parts] as string[];
  if (path.data && parts[0] !== 'root') return null;
  if (path.data) parts.shift();
  let where: Context = path.data ? way.root : context;
  for (let up = 0; up < path.depth; up += 1) {
    if (!where.outer) throw new Error(`nothing is outside of ${path.original}`);
    where = where.outer;
  }
  const [first, ...others] = parts;
  if (first === undefined) return where.shape;
  if (where.outer === null && given.has(first)) return null;
  const start = where.handed.has(first) ? where.handed.get(first) : partOf(where.shape, first);
  return others.reduce<Shape | null>((shape, part) => (shape ? partOf(shape, part) : null), start ?? null);
}

function partOf(shape: Shape, name: string): Shape {
  const known = shape.parts.get(name);
  if (known) return known;
  const made = nothing();
  shape.parts.set(name, made);
  return made;
}

function programOf(template: string, sources: ReadonlyMap<string, string>): hbs.AST.Program {
  const source = sources.get(template);
  if (source === undefined) throw new Error(`no template ${template}`);
  return Handlebars.parse(source);
}

function nothing(): Shape {
  return { isSaid: false, isAskedAbout: false, isField: false, parts: new Map(), item: null };
}
