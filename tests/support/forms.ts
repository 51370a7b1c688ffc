// The forms of a page, as a browser would send them: with what stands in their fields.

export interface Form {
  /** Where it goes, as a path. */
  readonly action: string;
  readonly isUpload: boolean;
  /** What is sent when nothing is touched. */
  readonly values: ReadonlyMap<string, string>;
  /** What its first button that has a name sends, but for one that only shows something. */
  readonly button: readonly (readonly [name: string, value: string])[];
  /** The names of fields into which somebody types. */
  readonly typed: readonly string[];
}

/** Of those that change something: forms that only ask are addresses, and looked at as such. */
export function formsIn(html: string, path: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', inside = '']) => {
    if (attribute(head, 'method').toLowerCase() !== 'post') return [];
    const values = new Map<string, string>();
    const typed: string[] = [];
    for (const [, tag = '', attributes = '', text = ''] of inside.matchAll(
      /<(input|textarea|select)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>(?:([^<]*)<\/textarea>)?/g,
    )) {
      const name = attribute(attributes, 'name');
      const type = attribute(attributes, 'type') || 'text';
      if (name === '' || type === 'file' || type === 'submit') continue;
      const isChoice = type === 'radio' || type === 'checkbox';
      if (tag === 'textarea' || (tag === 'input' && !isChoice && type !== 'hidden')) typed.push(name);
      if (isChoice && !/\bchecked\b/.test(attributes)) continue;
      values.set(
        name,
        tag === 'textarea' ? unescaped(text.replace(/^\n/, '')) : attribute(attributes, 'value'),
      );
    }
    const named = [...inside.matchAll(/<button\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g)].map(
      ([, attributes = '']) => [attribute(attributes, 'name'), attribute(attributes, 'value')] as const,
    );
    const button = named.filter(([name]) => !['', 'preview', 'days'].includes(name)).slice(0, 1);
    const action = attribute(head, 'action') || path;
    return [{ action, isUpload: head.includes('multipart'), values, button, typed: [...new Set(typed)] }];
  });
}

function attribute(attributes: string, name: string): string {
  return unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

export function unescaped(html: string): string {
  const names: Record<string, string> = {
    lt: '<',
    gt: '>',
    quot: '"',
    amp: '&',
    '#x27': "'",
    '#x3D': '=',
    '#x60': '`',
  };
  return html.replaceAll(/&(lt|gt|quot|amp|#x27|#x3D|#x60);/g, (_, name: string) => names[name] ?? '');
}
