// The shape of a room's texts, so that both languages say the same things.

/** A sentence with `{placeholders}`, or one for each plural form, chosen by `{count}`. */
export type Text = string | { readonly one: string; readonly other: string };

/** What the other language has to say as well: every key, with plurals where the first has plurals. */
export type SameKeys<Texts extends Record<string, Text>> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : { readonly one: string; readonly other: string };
};
