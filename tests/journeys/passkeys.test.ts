// Passkeys in a real browser with a device of its own (Chromium's virtual authenticator): added, used to sign in, and needed to open the operator's pages.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, type Browser } from '../support/browser.ts';
import { signIn } from '../support/evenings.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [site, browser] = await Promise.all([
    openSite({ ADMIN_EMAILS: 'operator@example.org', ADMIN_PASSKEYS: 'required' }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('an operator adds the first passkey, and later signs in with it alone', async () => {
  const { page, context, complaints } = await browser.open(site.origin, {
    language: 'en',
    width: 360,
    scripts: 'on',
  });
  await withDevice(page, context);
  await signedIn(context, 'operator@example.org');
  await page.goto('/admin');
  await page.getByText('Add your first one').waitFor();
  await page.getByLabel('What is it to be called?').fill('Phone');
  await press(page.getByRole('button', { name: 'Add a passkey' }));
  await page.getByRole('heading', { name: 'Running this site' }).waitFor();

  // As in a browser that fills nothing in.
  await page.addInitScript('PublicKeyCredential.isConditionalMediationAvailable = async () => false');
  await page.goto('/me');
  await press(page.getByRole('button', { name: 'Sign out' }));
  await page.goto('/sign-in?next=/admin');
  await press(page.getByRole('button', { name: 'Sign in with a passkey' }));
  await page.getByRole('heading', { name: 'Running this site' }).waitFor();
  await page.goto('/me/passkeys');
  await page.getByText('You are here with it right now').waitFor();
  expect(complaints).toEqual([]);
});

test('the browser fills a passkey in by itself where the address is asked for', async () => {
  const { page, context, complaints } = await browser.open(site.origin, {
    language: 'en',
    width: 360,
    scripts: 'on',
  });
  await withDevice(page, context);
  await signedIn(context, 'gesa@example.org');
  await page.goto('/me/passkeys');
  await page.getByLabel('What is it to be called?').fill('Phone');
  await press(page.getByRole('button', { name: 'Add a passkey' }));
  await page.getByText('Phone').first().waitFor();
  await context.clearCookies();
  // The device says yes as soon as it is asked: nothing is pressed.
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Hello' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/me');
  expect(complaints).toEqual([]);
});

test('who is signed in by a mail confirms with the passkey; a device without one says so, and the mail remains', async () => {
  const { page, context } = await browser.open(site.origin, { language: 'en', width: 360, scripts: 'on' });
  await withDevice(page, context);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByText('That didn’t work. Try again, or use the email.').waitFor();
  await signedIn(context, 'operator@example.org');
  await page.goto('/admin');
  await page.getByRole('button', { name: 'Confirm with a passkey' }).waitFor();
  expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0);
});

test('without scripts nothing of it is shown but a word, and the mail remains', async () => {
  const { page, context } = await browser.open(site.origin, { language: 'en', width: 360, scripts: 'off' });
  await page.goto('/sign-in');
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Send the email' }).isVisible()).toBe(true);
  await signedIn(context, 'ben@example.org');
  await page.goto('/me/passkeys');
  expect(await page.getByText('your browser needs JavaScript').isVisible()).toBe(true);
});

async function withDevice(page: Page, context: BrowserContext): Promise<void> {
  const line = await context.newCDPSession(page);
  await line.send('WebAuthn.enable');
  await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** By a mail, in another window; the cookie comes along. */
async function signedIn(context: BrowserContext, email: string): Promise<void> {
  const { cookies } = await signIn(site, email, site.visitor('en'));
  const session = cookies.get('session') ?? '';
  await context.addCookies([{ name: 'session', value: session, url: site.origin }]);
}
