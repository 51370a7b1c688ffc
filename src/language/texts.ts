// The shape of a room's texts, so that all languages say the same things.

/** One form for each way in which a language counts, chosen by `{count}`; `other` stands in for those it lacks. */
type Plural = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A sentence with `{placeholders}`, or its plurals. */
export type Text = string | Plural;

/** What another language has to say as well: every key, with plurals where the first has plurals, and where only this one counts. */
export type SameKeys<Texts extends Record<string, Text>> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? Text : Plural;
};
