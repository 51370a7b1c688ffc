// How a list looks that stands on somebody else's page: a few variables of its address, checked one by one.
import { isLanguage, type Language } from '../language/translate.ts';
import { fieldsAsSent } from '../forms/submitted.ts';

export interface Looks {
  readonly count: number;
  readonly language: Language | null;
  /** Style of its own; empty: as here. */
  readonly css: string;
  /** As it stands in the address. */
  readonly query: string;
}

const colours = ['ink', 'paper', 'accent'] as const;
const fonts: Record<string, string> = {
  serif: 'Georgia, "Times New Roman", serif',
  sans: 'system-ui, sans-serif',
  mono: 'ui-monospace, monospace',
};

export function looksIn(query: unknown): Looks {
  const typed = fieldsAsSent(query, ['count', 'language', 'font', 'size', ...colours]);
  const known: [string, string][] = [];
  const rules: string[] = [];
  const rule = (name: string, value: string, written: string) => {
    known.push([name, value]);
    rules.push(`--${name}: ${written};`);
  };
  for (const name of colours)
    if (/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(typed[name])) rule(name, typed[name], `#${typed[name]}`);
  const font = Object.hasOwn(fonts, typed.font) ? fonts[typed.font] : undefined;
  if (font) rule('font', typed.font, font);
  if (/^(?:1[0-9]|2[0-4])$/.test(typed.size)) rule('size', typed.size, `${typed.size}px`);
  const count = /^[1-9]\d?$/.test(typed.count) ? Math.min(40, Number(typed.count)) : 10;
  return {
    count,
    language: isLanguage(typed.language) ? typed.language : null,
    // After the sheet that it changes: chosen colours are meant for light and dark alike.
    css: rules.length > 0 ? `:root { ${rules.join(' ')} }\n` : '',
    query: new URLSearchParams(known).toString(),
  };
}
