// The form of a mention: a page elsewhere, and which tweetup it mentions. Sent by programs and by people alike.
import { readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { line } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';

export const mentionForm = {
  source: line({ most: 1000, missing: 'mentions.sourceWrong' }),
  target: line({ most: 1000, missing: 'mentions.targetWrong' }),
} as const;
export type MentionField = FieldOf<typeof mentionForm>;

interface MentionReading {
  readonly submitted: Submitted<MentionField>;
  readonly source: string;
  readonly errors: Errors<MentionField>;
}

interface Here {
  /** Where this site is: what it says itself mentions nobody. */
  readonly baseUrl: string;
  /** For trying things out on one machine. */
  readonly privateToo: boolean;
}

export function readMention(body: unknown, { baseUrl, privateToo }: Here): MentionReading {
  const { submitted, errors } = readForm(mentionForm, body);
  const source = URL.parse(submitted.source);
  const speaks = source?.protocol === 'https:' || (privateToo && source?.protocol === 'http:');
  if (!source || !speaks || source.username || source.password) errors.source ??= 'mentions.sourceWrong';
  else if (source.origin === new URL(baseUrl).origin) errors.source ??= 'mentions.sourceOurs';
  if (source) source.hash = '';
  return { submitted, source: source?.href ?? '', errors };
}
