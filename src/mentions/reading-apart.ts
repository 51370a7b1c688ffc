// Reads a page apart: the rules of HTML let a small page of somebody's malice grow without bounds.
import { openApart } from '../outside/apart.ts';
import type { Page, PageRead } from './reading.ts';

/** @returns null: it does not link to the tweetup, or nobody can read it in that time */
export async function readApart(page: Page): Promise<PageRead | null> {
  const apart = openApart<Page, PageRead>(new URL('./page-worker.ts', import.meta.url));
  try {
    return await apart.read(page);
  } finally {
    await apart.close();
  }
}
