// Scanners open every link of a mail before its reader does, again and again, and some run scripts: only a button changes something.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { openBrowser, type Browser } from '../support/browser.ts';
import { everyMail } from '../support/every-mail.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn, type Arrived } from '../support/post-office.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

type Mails = Awaited<ReturnType<typeof everyMail>>;

let browser: Browser;
let site: Site;
let mails: Mails;
const say = sayIn('de');
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
  mails = await everyMail(site, 'de');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('HEAD and GET on every link of every mail change nothing, fifty times', async () => {
  const before = await everythingIn(site);
  const links = linksIn(mails);
  expect(links.length).toBeGreaterThan(20);
  const headers = { 'Accept-Encoding': 'identity' };
  for (let times = 0; times < 50; times += 1)
    await Promise.all(
      links.map(async (link) => {
        await fetch(link, { method: 'HEAD', redirect: 'manual', headers });
        await (await fetch(link, { redirect: 'manual', headers })).arrayBuffer();
      }),
    );
  // The page to sign in asks for what a passkey would sign: that belongs to nobody, and ends by itself.
  expect({ ...(await everythingIn(site)), passkey_challenges: before['passkey_challenges'] }).toEqual(before);
  // Ten thousand pages, beside two browsers.
}, 300_000);

test('a browser that runs scripts and waits until they are done changes nothing', async () => {
  const before = await everythingIn(site);
  const { context } = await browser.open(site.origin, { language: 'de', width: 1280, scripts: 'on' });
  const links = linksIn(mails);
  const look = async () => {
    const page = await context.newPage();
    for (let link = links.pop(); link; link = links.pop())
      await page.goto(link, { waitUntil: 'networkidle' });
  };
  await Promise.all([look(), look(), look(), look(), look(), look()]);
  await context.close();
  expect({ ...(await everythingIn(site)), passkey_challenges: before['passkey_challenges'] }).toEqual(before);
});

test.each([
  {
    kind: 'confirm-announcement',
    path: '/new/',
    button: say('tweetups.confirmIt'),
    leadsTo: '?said=announced',
  },
  { kind: 'sign-in', path: '/sign-in/', button: say('people.signInNow'), leadsTo: '/me' },
  { kind: 'confirm-answer', path: '/rsvp/', button: say('rsvps.yesButton'), leadsTo: '?said=answered' },
  { kind: 'invitation', path: '/rsvp/', button: say('rsvps.yesButton'), leadsTo: '?said=answered' },
  { kind: 'invitation', path: '/unsubscribe/', button: say('mail.stopIt'), leadsTo: '?said=stopped' },
  { kind: 'reminder', path: '/unsubscribe/', button: say('mail.stopIt'), leadsTo: '?said=stopped' },
] as const)('and then the button behind $path in the mail "$kind" works', async (mail) => {
  const page = await opened(mailOf(mail.kind), mail.path);
  await press(page.getByRole('button', { name: mail.button, exact: true }));
  expect(page.url()).toMatch(new RegExp(`${mail.leadsTo.replace('?', '\\?')}$`));
});

test.each(['answered', 'moved-up', 'rescheduled', 'reminder', 'thanks'] as const)(
  'and then what a guest says of themselves can be changed from the mail "%s"',
  async (kind) => {
    const page = await opened(mailOf(kind), '/rsvp/');
    const change = page.locator('summary', { hasText: say('rsvps.changeSelf') }).first();
    if (await change.isVisible()) await change.click();
    await page.getByLabel(say('rsvps.workingOn')).fill(`Neues seit der Mail ${kind}`);
    await press(page.getByRole('button', { name: say('web.save'), exact: true }));
    expect(page.url()).toMatch(/\?said=saved#you$/);
    expect((await everythingIn(site))['rsvps']?.join('\n')).toContain(`Neues seit der Mail ${kind}`);
  },
);

async function opened(mail: Arrived, path: string): Promise<Page> {
  const { page } = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'off' });
  await page.goto(linkIn(mail, path));
  return page;
}

function mailOf(kind: Parameters<Mails['get']>[0]): Arrived {
  const mail = mails.get(kind);
  if (!mail) throw new Error(`no mail of the kind ${kind}`);
  return mail;
}

/** Those that lead to us, from both parts and the headers, each once. */
function linksIn(all: Mails): string[] {
  const parts = [...all.values()].flatMap((mail) => [mail.text ?? '', mail.html ?? '', stopOf(mail)]);
  const links = parts.flatMap((part) => part.match(/https?:\/\/[^\s"<>]+/g) ?? []);
  const unescaped = links.map((link) => link.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'));
  return [...new Set(unescaped.filter((link) => link.startsWith(`${site.origin}/`)))];
}

function stopOf(mail: Arrived): string {
  return mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
}
