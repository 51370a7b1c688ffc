// A token as it comes back from a mail: mail programs add marks to links, cut off hyphens, and break lines.
import { inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { hashOf, isAsMinted, tokenLength } from '../secrets/tokens.ts';
import { mailLinks } from './tables.ts';

/** No mail program adds more than a few words. */
const longestLookedAt = 200;

/** The token that was meant by what stands in an address; what no spelling of it opens comes back without marks. */
export async function tokenMeant(db: Queries, received: string): Promise<string> {
  if (isAsMinted(received)) return received;
  const spellings = spellingsOf(received.slice(0, longestLookedAt));
  const rows = await db
    .select({ tokenHash: mailLinks.tokenHash })
    .from(mailLinks)
    .where(inArray(mailLinks.tokenHash, spellings.map(hashOf)));
  const known = new Set(rows.map(({ tokenHash }) => tokenHash));
  return spellings.find((one) => known.has(hashOf(one))) ?? spellings[0] ?? '';
}

/** Likeliest first. */
function spellingsOf(received: string): string[] {
  const inOneLine = received.replaceAll(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '');
  const stretches = [received, inOneLine].map((words) => /[\w-]+/.exec(words)?.[0] ?? '');
  return [...new Set(stretches.flatMap(withAndWithoutEdges))].filter((one) => one.length <= 2 * tokenLength);
}

/** Tokens used to end in any letter of base64url. Whatever makes links of words leaves out a hyphen or a line at their end, or takes one along. */
function withAndWithoutEdges(stretch: string): string[] {
  const bare = stretch.replace(/[_-]+$/, '');
  const isCut = bare.length < tokenLength && bare.length >= tokenLength - 2;
  const added = isCut ? ['-', '_', '--', '-_', '_-', '__'] : [];
  const whole = added.map((edge) => bare + edge).filter((one) => one.length === tokenLength);
  return [stretch, bare, ...whole];
}
