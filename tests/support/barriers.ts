// What would keep somebody from using a page, as far as a machine can tell: axe's rules, by day and by night.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** By axe's rules for WCAG 2.0 to 2.2, A and AA, and its best practices. @param widths of the window, in CSS pixels */
export async function barriersOn(page: Page, widths: readonly number[]): Promise<string[]> {
  const barriers: string[] = [];
  await load(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    const byDay = await page.evaluate<Found>(
      `axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })`,
    );
    // At night only the colours are different.
    await page.emulateMedia({ colorScheme: 'dark' });
    const byNight = await page.evaluate<Found>(
      `axe.run({ resultTypes: ['violations'], runOnly: ['color-contrast'] })`,
    );
    barriers.push(...told(`by day, ${width} wide`, byDay), ...told(`by night, ${width} wide`, byNight));
  }
  return barriers;
}

/** Past Playwright, which would have the browser parse it anew on every page: as a script, it is compiled once for all of them. */
async function load(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Runtime.evaluate', { expression: axe });
  await line.detach();
}

/** In CSS pixels: more than nothing means that the page has to be moved sideways. */
export async function overhangOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** The same with all its drawers open, as they then stay. */
export async function overhangOpened(page: Page): Promise<number> {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  return overhangOf(page);
}

function told(when: string, { violations }: Found): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${when} ${id}: ${html}`));
}
