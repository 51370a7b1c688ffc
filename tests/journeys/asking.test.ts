// A host's own questions: asked by the host, answered on the ticket by one tap or one line, changed and cleared, with and without scripts.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { overhangOf } from '../support/barriers.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { announced, answered } from '../support/evenings.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let browser: Browser;
let site: Site;
let path: string;
let ana: Visitor;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openSite();
  ({ path, host: ana } = await announced(site));
});
afterEach(() => site.close());
afterAll(() => browser.close());

test.each([
  ['off', 360],
  ['on', 1280],
] as const)('with scripts %s, at %i: asked, tapped, typed, changed and cleared', async (scripts, width) => {
  const host = await window('/', scripts, width);
  await host.context.addCookies([...ana.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  await host.page.goto(`${path}/questions?propose=eating#ask`);
  expect(await host.page.getByLabel('Zur Auswahl', { exact: true }).isVisible()).toBe(false);
  await press(host.page.getByRole('button', { name: 'So fragen' }));
  await host.page.getByText('Gefragt.').waitFor();
  await host.page.getByLabel('Die Frage').fill('Was trinkst du?');
  await host.page.getByLabel('Eins zur Auswahl').check();
  await host.page.getByLabel('Zur Auswahl', { exact: true }).fill('Wein\nWasser');
  await host.page.getByLabel('Auch die anderen Gäste').check();
  await press(host.page.getByRole('button', { name: 'So fragen' }));
  await press(host.page.getByRole('link', { name: 'Brauchst du etwas' }));
  expect(await host.page.getByLabel('Nur wir, die einladen').isVisible()).toBe(false);
  await press(host.page.getByRole('button', { name: 'So fragen' }));
  await host.page.getByText('Drei Fragen sind genug').waitFor();
  expect(await overhangOf(host.page)).toBe(0);

  const ticket = await answered(site, path, 'ben@example.org');
  const { page, complaints } = await window(ticket, scripts, width);
  await press(page.getByRole('group', { name: 'Isst du mit?' }).getByRole('button', { name: 'Ja' }));
  await page.locator('.asked-said', { hasText: 'Isst du mit? Ja' }).waitFor();
  await press(page.getByRole('group', { name: 'Was trinkst du?' }).getByRole('button', { name: 'Wasser' }));
  await page.getByText('Ändern: Was trinkst du?').click();
  await press(page.getByRole('button', { name: 'Keine Antwort' }).filter({ visible: true }));
  await page.getByRole('group', { name: 'Was trinkst du?' }).waitFor();
  await page.locator('summary', { hasText: 'Brauchst du etwas' }).click();
  await page.getByLabel('Brauchst du etwas').fill('Eine Rampe');
  await press(
    page.locator('form', { hasText: 'Brauchst du etwas' }).getByRole('button', { name: 'Speichern' }),
  );
  await page.locator('.asked-said', { hasText: 'Eine Rampe' }).waitFor();
  expect(await overhangOf(page)).toBe(0);

  await host.page.reload();
  await host.page.getByText('Ja: 1').waitFor();
  await host.page.getByText('Eine Rampe').waitFor();
  expect([...complaints, ...host.complaints]).toEqual([]);
});

async function window(at: string, scripts: 'on' | 'off', width: number): Promise<Browsing> {
  const opened = await browser.open(site.origin, { language: 'de', width, scripts });
  await opened.page.goto(at);
  return opened;
}
