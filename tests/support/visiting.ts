// Going to a page of the list in a browser, and sending its form where that state of the page needs it.
import type { Page } from 'playwright-core';
import type { EveryPage } from './every-page.ts';
import { press } from './pressing.ts';

/** The first that sends it; an answer is said by the button itself. */
const anyButton = 'button:not([type="button"], [name], [disabled]), button[name="answer"]';

/** @returns the HTML as the server sent it */
export async function visit(page: Page, { path, typed, pressed }: EveryPage): Promise<string> {
  const shown = await page.goto(path);
  if (!shown) throw new Error(`${path} was not loaded`);
  if (!typed) return shown.text();
  const [first = ''] = Object.keys(typed);
  const form = page.locator('main form', { has: page.locator(`[name="${first}"]`) });
  // As people do: what is folded up is opened first.
  const folded = page.locator('details:not([open])', { has: page.locator(`[name="${first}"]`) });
  while (await folded.count()) await folded.first().locator('summary').first().click();
  // Some forms are folded away until somebody wants them.
  await form.evaluate((one: { closest(name: 'details'): { open: boolean } | null }) => {
    const folded = one.closest('details');
    if (folded) folded.open = true;
  });
  for (const [name, value] of Object.entries(typed)) {
    // One of a group that is opened closes the others.
    const closed = form.locator('details:not([open])', { has: page.locator(`[name="${name}"]`) });
    while (await closed.count()) await closed.first().locator('summary').first().click();
    const text = form.locator(`[name="${name}"]:not([type="radio"], [type="checkbox"])`);
    const choice = form.locator(`select[name="${name}"]`);
    if (await choice.count()) await choice.selectOption(value);
    else if (await text.count()) await text.fill(value);
    else if (value === '') await form.locator(`[name="${name}"]`).uncheck();
    else await form.locator(`[name="${name}"][value="${value}"]`).check();
  }
  // The server has its own say, also to a browser that lets everything through.
  await form.evaluate((one: { noValidate: boolean }) => {
    one.noValidate = true;
  });
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await press(form.locator(pressed ? `button[name="${pressed}"]` : anyButton).first());
  return (await answered).text();
}
