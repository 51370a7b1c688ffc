// Lists in pages: which one was asked for, and the links to those before and behind it.
/** @param path of the first page, with what is filtered @param page from 1 */
export function pagerView(path: string, page: number, hasMore: boolean) {
  const at = (number: number) => `${path}${path.includes('?') ? '&' : '?'}page=${number}`;
  return {
    isNeeded: page > 1 || hasMore,
    earlier: page === 1 ? '' : page === 2 ? path : at(page - 1),
    later: hasMore ? at(page + 1) : '',
  };
}

/** @returns from 1; nonsense is the first page */
export function pageAsked(typed: unknown): number {
  return typeof typed === 'string' && /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1;
}
