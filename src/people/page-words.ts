// The words of a person's page: who may see it, and which addresses it may have.

/** The audience of a page: its person alone, people who share a tweetup with them, or everybody. */
export const pageAudiences = ['nobody', 'guests', 'public'] as const;
export type PageAudience = (typeof pageAudiences)[number];

/** What a visitor is to the page's person. */
export type PageOnlooker = 'stranger' | 'acquainted' | 'self';

export type NameRefusal = 'people.pageNameWrong' | 'people.pageNameReserved';

const shortest = 3;
const longest = 40;

/** Words that would pass for the site itself, or for one of its pages. */
const reserved = new Set(
  `about abuse account admin administrator all anonymous api calendar contact copy edit everybody feed guest guests help
  home host hosts imprint index info me mail new nobody null official operator owner page people person picture privacy
  report root security settings sign-in sign-out site staff support system team undefined user users webmaster you`.split(
    /\s+/,
  ),
);

/** @returns lower case: one name is one address, however it is typed */
export function readPageName(typed: string): { name: string } | { refused: NameRefusal } {
  const name = typed.toLowerCase().replace(/^@/, '');
  const isWellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
  if (!isWellFormed || name.length < shortest || name.length > longest)
    return { refused: 'people.pageNameWrong' };
  // As long as one of our ids, it could be somebody else's address.
  if (reserved.has(name) || /^[0-9a-z]{26}$/.test(name) || /^\d+$/.test(name))
    return { refused: 'people.pageNameReserved' };
  return { name };
}

/** Nothing is seen but what was agreed to. Whose page it is sees it as it will look. */
export function maySee(visible: PageAudience, onlooker: PageOnlooker): boolean {
  switch (onlooker) {
    case 'self':
      return true;
    case 'acquainted':
      return visible !== 'nobody';
    case 'stranger':
      return visible === 'public';
  }
}
