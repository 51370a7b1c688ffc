// Renders pages and mails from templates, all of which are compiled at the start, or were at an earlier one.
import type Handlebars from 'handlebars';
import { lazily } from '../lazily.ts';
import { sayAny, type Language } from '../language/translate.ts';
import { mailtoAddress } from './mailto.ts';
import type { Asset } from './assets.ts';
import { compiled } from './compiled.ts';

/** Without the compiler. */
const runtime = lazily<typeof Handlebars>('handlebars/runtime');

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

/** @param cache a folder of our own to keep what was compiled in, if there is one */
export function templates(folder: string, asset: Asset, cache?: string): Render {
  const handlebars = runtime().create();
  const ready = new Map<string, HandlebarsTemplateDelegate>();
  for (const [name, code] of compiled(folder, cache)) {
    let made: HandlebarsTemplateDelegate | undefined;
    const template: HandlebarsTemplateDelegate = (view, options) =>
      (made ??= handlebars.template(code() as TemplateSpecification))(view, options);
    ready.set(name, template);
    handlebars.registerPartial(name, renderedOnce.has(name) ? once(template) : template);
  }
  registerHelpers(handlebars, asset);
  return (name, view) => {
    const template = ready.get(name);
    if (!template) throw new Error(`no template ${name}`);
    return template(view);
  };
}

/** What everybody is shown alike: their views stay the same objects until something changes; and what stands around a page (see frames.ts). */
export const renderedOnce: ReadonlySet<string> = new Set([
  'layouts/head',
  'layouts/header',
  'layouts/footer',
  'guest-list/person',
  'upcoming/evening',
  'upcoming/home-below',
  'wall/latest',
]);

/** Of a view that is the same object it makes the same words; so its template says nothing but what is in that view. */
function once(template: HandlebarsTemplateDelegate): HandlebarsTemplateDelegate {
  const rendered = new WeakMap<object, string>();
  return (view: object, options) => {
    const known = rendered.get(view);
    if (known !== undefined) return known;
    const made = template(view, options);
    rendered.set(view, made);
    return made;
  };
}

function registerHelpers(handlebars: typeof Handlebars, asset: Asset): void {
  handlebars.registerHelper('t', (key: unknown, options: Handlebars.HelperOptions) => {
    const { language } = (options.data as { root: View }).root;
    return sayAny(language, String(key), options.hash as Record<string, string | number>);
  });
  handlebars.registerHelper('mailto', (emails: string) => mailtoAddress(emails));
  handlebars.registerHelper('asset', (path: string) => asset(path));
  handlebars.registerHelper('icon', (name: string) => {
    const escaped = handlebars.escapeExpression(name);
    return new handlebars.SafeString(
      `<svg class="icon" aria-hidden="true" focusable="false"><use href="${asset('/icons/sprite.svg')}#${escaped}"></use></svg>`,
    );
  });
  // What follows from how a field is declared; and it is tied to its hint and its error for screen readers.
  handlebars.registerHelper('described', (field: FieldOnPage, options: Handlebars.HelperOptions) => {
    // Of a group or a list in which one always stands chosen HTML requires nothing.
    const { hint, choice } = options.hash as { hint?: true; choice?: true };
    const by = [hint ? `${field.name}-hint` : '', field.error ? `${field.name}-error` : '']
      .filter(Boolean)
      .join(' ');
    return new handlebars.SafeString(
      [
        by ? `aria-describedby="${by}"` : '',
        field.error ? 'aria-invalid="true"' : '',
        field.most ? `${field.isOneLine ? 'maxlength' : 'data-most'}="${field.most}"` : '',
        field.isRequired && !choice ? 'required' : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  });
  // In a field for addresses HTML allows no value that is none: what was refused is shown in one for words.
  handlebars.registerHelper(
    'typeForUrl',
    ({ error }: { error: string }) => new handlebars.SafeString(error ? 'type="text"' : 'type="url"'),
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
