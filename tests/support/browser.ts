// A real browser for the journeys: Chromium out of its registry package, one for each file, a window of their own for each person.
import chromium from '@sparticuz/chromium';
import type { Language } from '../../src/language/translate.ts';
import { chromium as driver, type BrowserContext, type Page } from 'playwright-core';

export interface Window {
  readonly language: Language;
  /** In CSS pixels. */
  readonly width: number;
  readonly scripts: 'on' | 'off';
  readonly colours?: 'light' | 'dark';
}

/** One person's window, with cookies of its own. */
export interface Browsing {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a page of ours must never cause: requests to elsewhere, refusals of the content policy, errors in scripts. */
  readonly complaints: string[];
}

export interface Browser {
  open(origin: string, window: Window): Promise<Browsing>;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  const browser = await driver.launch({
    executablePath: await chromium.executablePath(),
    // The package is made for machines where one process must do; with several it is steadier.
    args: chromium.args.filter((one) => one !== '--single-process' && one !== '--no-zygote'),
  });
  return {
    open: async (origin, window) => {
      const context = await browser.newContext({
        baseURL: origin,
        locale: window.language === 'en' ? 'en-GB' : window.language,
        viewport: { width: window.width, height: 800 },
        javaScriptEnabled: window.scripts === 'on',
        colorScheme: window.colours ?? 'light',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      return { page, context, complaints: complaintsAbout(page, origin) };
    },
    close: () => browser.close(),
  };
}

function complaintsAbout(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Whatever has not come yet ends when somebody leaves the page: live lines, what is fetched ahead, pictures far below.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') complaints.push(`did not get ${request.url()}: ${why}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A page that is refused on purpose (404, 422) is said here too.
    const isAnAnswer = message.text().startsWith('Failed to load resource: the server responded');
    if (['error', 'warning'].includes(message.type()) && !isAnAnswer) complaints.push(message.text());
  });
  return complaints;
}
