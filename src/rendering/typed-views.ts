// Writes views.ts, the type of every template's view, from the templates: `npm run views` after a template has changed.
import { templateFiles } from './compiled.ts';
import { shapeOf, type Shape } from './view-shapes.ts';

const head = `// What each template needs of its view, a line each: made from the templates by \`npm run views\`, and a test holds it.
import type { Language } from '../language/translate.ts';

/** What stands in a page as text. */
type Words = string | number;

/** A field of a form, as its input needs it. */
interface Field {
  readonly name: string;
  readonly error: string;
}

/** A page in prose is a template in each language. */
type InEach<Page extends string, View> = { readonly [Name in \`\${Page}.\${Language}\`]: View };

`;

/** Of these every page is made; no handler shows one by itself. */
const partsOfPages = ['layouts/', 'partials/', 'forms/'];

/** @param folder holds the templates @returns the whole of views.ts */
export function viewTypes(folder: string): string {
  const sources = new Map(templateFiles(folder).map(({ name, source }) => [name, source()]));
  const isShown = (name: string) => !partsOfPages.some((part) => name.startsWith(part));
  const names = [...sources.keys()].filter(isShown).toSorted();
  const typeNamed = (name: string) => typeOf(shapeOf(name, sources));
  const prose = Map.groupBy(names.filter(isProse), (name) => name.slice(0, -'.de'.length));
  const inEach = [...prose].map(([page, files]) => `InEach<'${page}', ${sameFor(files, typeNamed)}>`);
  const lines = names
    .filter((name) => !isProse(name))
    .map((name) => `  readonly '${name}': ${typeNamed(name)};`);
  return `${head}export interface Views extends ${inEach.join(', ')} {\n${lines.join('\n')}\n}\n\nexport type Template = keyof Views;\n`;
}

function isProse(name: string): boolean {
  return /\.[a-z]{2}$/.test(name);
}

function sameFor(files: readonly string[], typeNamed: (name: string) => string): string {
  const [first = '', ...others] = files;
  const type = typeNamed(first);
  for (const other of others)
    if (typeNamed(other) !== type) throw new Error(`${other} says other things than ${first}.`);
  return type;
}

function typeOf(shape: Shape): string {
  const { isSaid, isAskedAbout, isField, item } = shape;
  const parts = partsOf(shape);
  const object = parts.map(([name, part]) => `readonly ${name}: ${typeOf(part)}`).join('; ');
  const kinds = [
    ...(isSaid ? ['Words'] : []),
    ...(item ? [`readonly ${itemTypeOf(item)}[]`] : []),
    ...(isField ? [parts.length > 0 ? `(Field & { ${object} })` : 'Field'] : []),
    ...(!isField && parts.length > 0 ? [`{ ${object} }`] : []),
  ];
  if (kinds.length === 0) return isAskedAbout ? 'unknown' : 'object';
  return [...kinds, ...(isAskedAbout ? ['null'] : [])].join(' | ');
}

/** How many there are is asked of a list; a field has its name and its error anyway. */
function partsOf({ parts, item, isField }: Shape): [name: string, part: Shape][] {
  const known = [...(item ? ['length'] : []), ...(isField ? ['name', 'error'] : [])];
  return [...parts]
    .filter(([name]) => !known.includes(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function itemTypeOf(item: Shape): string {
  return item.parts.size > 0 || item.isSaid || item.item ? `(${typeOf(item)})` : 'unknown';
}
