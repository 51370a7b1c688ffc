// Compiles every template at start, and renders pages and mails from them.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
import { sayAny, type Language } from '../language/translate.ts';
import type { Asset } from './assets.ts';

/** What a template can rely on; the rest is the view model of its page. */
type View = { readonly language: Language } & Record<string, unknown>;

/** A field of a form, as its input needs it. */
interface FieldOnPage {
  readonly name: string;
  readonly error: string;
  readonly most: number;
  readonly isOneLine: boolean;
  readonly isRequired: boolean;
}

export type Render = (template: string, view: View) => string;

export function templates(folder: string, asset: Asset): Render {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [name, source] of templateFiles(folder)) {
    // compile() waits until the first use: this finds a broken template at start.
    handlebars.precompile(source, { strict: true });
    const template = handlebars.compile(source, { strict: true, preventIndent: true });
    compiled.set(name, template);
    handlebars.registerPartial(name, template);
  }
  registerHelpers(handlebars, asset);
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`no template ${name}`);
    return template(view);
  };
}

export function templateFiles(folder: string): [name: string, source: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.hbs'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).replace(/\.hbs$/, ''), readFileSync(file, 'utf8')];
    });
}

function registerHelpers(handlebars: typeof Handlebars, asset: Asset): void {
  handlebars.registerHelper('t', (key: unknown, options: Handlebars.HelperOptions) => {
    const { language } = (options.data as { root: View }).root;
    return sayAny(language, String(key), options.hash as Record<string, string | number>);
  });
  handlebars.registerHelper('asset', (path: string) => asset(path));
  handlebars.registerHelper('icon', (name: string) => {
    const escaped = Handlebars.escapeExpression(name);
    return new Handlebars.SafeString(
      `<svg class="icon" aria-hidden="true" focusable="false"><use href="${asset('/icons/sprite.svg')}#${escaped}"></use></svg>`,
    );
  });
  // What follows from how a field is declared; and it is tied to its hint and its error for screen readers.
  handlebars.registerHelper('described', (field: FieldOnPage, options: Handlebars.HelperOptions) => {
    const { hint } = options.hash as { hint?: true };
    const by = [hint ? `${field.name}-hint` : '', field.error ? `${field.name}-error` : '']
      .filter(Boolean)
      .join(' ');
    return new Handlebars.SafeString(
      [
        by ? `aria-describedby="${by}"` : '',
        field.error ? 'aria-invalid="true"' : '',
        field.most ? `${field.isOneLine ? 'maxlength' : 'data-most'}="${field.most}"` : '',
        field.isRequired ? 'required' : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  });
  // In a field for addresses HTML allows no value that is none: what was refused is shown in one for words.
  handlebars.registerHelper(
    'typeForUrl',
    ({ error }: { error: string }) => new Handlebars.SafeString(error ? 'type="text"' : 'type="url"'),
  );
  // Strict templates let a misspelt name in a condition or a list pass as "no": here it is an error.
  for (const word of ['if', 'unless', 'each', 'with'] as const) {
    const original = handlebars.helpers[word] as (this: unknown, ...given: unknown[]) => unknown;
    handlebars.registerHelper(word, function known(this: unknown, ...given: unknown[]) {
      if (given[0] === undefined) throw new Error(`{{#${word}}} of something that the view does not have`);
      return original.apply(this, given);
    });
  }
}
