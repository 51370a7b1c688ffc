// Pressing what leads to another page: whoever goes on before that page is there cuts it off, and a page that was cut off counts as a complaint.
import type { Locator, Page } from 'playwright-core';

/** Presses a button or a link that leads to a page, and waits until that page has loaded. */
export async function press(what: Locator): Promise<void> {
  await ledOn(what.page(), () => what.click());
}

/** The same for whatever else leads to a page: a key, or an answer of the browser's own. */
export async function ledOn(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([
    page.waitForEvent('framenavigated', { predicate: (frame) => frame === page.mainFrame() }),
    act(),
  ]);
  await page.waitForLoadState();
}
