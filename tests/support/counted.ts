// A small phone in somebody's hand: what they tap, fill in and open is counted, and each thing has to be in sight without scrolling.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser, Window } from './browser.ts';
import { press } from './pressing.ts';
import type { Site } from './site.ts';

interface Counted {
  taps: number;
  fields: number;
  /** Opened in a mailbox, by the link in it. */
  mails: number;
}

export interface Phone {
  readonly page: Page;
  readonly counted: Counted;
  /** Comes upon a page, by a link that somebody has sent: no tap of theirs. */
  comesUpon(path: string): Promise<void>;
  /** What leads to another page. */
  tap(what: Locator): Promise<void>;
  /** What stays on the page. */
  tick(what: Locator): Promise<void>;
  /** A file, which leaves the page where it is. */
  takesAlong(what: Locator): Promise<void>;
  /** What leads elsewhere: nothing out there is asked, so they are still here afterwards. */
  leavesBy(what: Locator): Promise<void>;
  fill(what: Locator, words: string): Promise<void>;
  /** The link in a mail that somebody has open already is a tap like others. */
  tapsInMail(path: string): Promise<void>;
  opensMail(path: string): Promise<void>;
  putsAway(): Promise<void>;
}

const size = { width: 360, height: 640 };

export async function phoneOf(
  browser: Browser,
  site: Site,
  window: Pick<Window, 'language' | 'scripts'>,
): Promise<Phone> {
  const { page, context } = await browser.open(site.origin, { ...window, width: size.width });
  await page.setViewportSize(size);
  const counted: Counted = { taps: 0, fields: 0, mails: 0 };
  const opens = async (path: string) => void (await page.goto(path));
  return {
    page,
    counted,
    comesUpon: opens,
    tap: async (what) => {
      await inSight(what);
      counted.taps += 1;
      await press(what);
    },
    tick: async (what) => {
      await inSight(what);
      counted.taps += 1;
      await what.check();
    },
    takesAlong: async (what) => {
      await inSight(what);
      counted.taps += 1;
      await what.click();
    },
    leavesBy: async (what) => {
      await inSight(what);
      counted.taps += 1;
      await context.route(
        (url) => url.origin !== site.origin,
        (route) => route.fulfill({ status: 204 }),
      );
      await what.click();
    },
    fill: async (what, words) => {
      await inSight(what);
      counted.fields += 1;
      await what.fill(words);
    },
    tapsInMail: async (path) => {
      counted.taps += 1;
      await opens(path);
    },
    opensMail: async (path) => {
      counted.mails += 1;
      await opens(path);
    },
    putsAway: () => context.close(),
  };
}

/** Without scrolling, as the page opened. */
export async function inSight(what: Locator): Promise<void> {
  const [box, scrolled] = await Promise.all([
    what.boundingBox(),
    what.page().evaluate<number>('window.scrollY'),
  ]);
  expect(scrolled).toBe(0);
  expect(box && box.y >= 0 && box.y + box.height <= size.height, JSON.stringify(box)).toBe(true);
}
