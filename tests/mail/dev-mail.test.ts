// Without a mail server the mails lie in a folder and can be read on a page: from this machine alone, and never in production.
import { pictureStore } from '../../src/pictures/uses.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../src/app.ts';
import { composes } from '../../src/mail/message.ts';
import { delivery, senderOf } from '../../src/mail/delivery.ts';
import { folderTransport } from '../../src/mail/transport.ts';
import { sealingWith } from '../../src/secrets/sealing.ts';
import { mailWriters } from '../../src/mail-writers.ts';
import { codeIn, linkIn, type Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import { visitorOf, type Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let folder: string;
let server: Server;
let visitor: Visitor;
let port: number;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'tweetups-mail-'));
  const { config, db, gazetteer, render, outside, sealing } = site;
  const clock = () => site.now();
  const log = () => undefined;
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  ({ port } = server.address() as AddressInfo);
  const here = { ...config, baseUrl: `http://localhost:${port}` };
  server.on(
    'request',
    createApp({
      config: here,
      db,
      clock,
      gazetteer,
      log,
      outside,
      sealing,
      pictures: pictureStore(join(folder, 'pictures')),
      render,
      publicFiles: new Map(),
      readableMails: folder,
    }),
  );
  visitor = visitorOf(`http://127.0.0.1:${port}`, { 'Accept-Language': 'de' });
  await visitor.post('/sign-in', { email: 'ana@example.org' });
  await delivery(
    { db, clock, log, sender: senderOf(here) },
    async () => mailWriters(here, sealingWith(new Uint8Array(32))),
    composes(here, render, async () => undefined),
    folderTransport(folder),
  ).deliverDue();
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await site.close();
  rmSync(folder, { recursive: true });
});

test('a mail is listed, shown with its text, and to be had as it is', async () => {
  const list = await visitor.get('/dev/mail');
  expect(list.text).toContain('ana@example.org');
  const address = addressIn(list.text);
  const page = await visitor.get(address);
  const code = codeIn({ text: unescaped(page.text) } as Arrived);
  expect(page.text).toContain(`${code} ist dein Code`);
  expect((await visitor.get(`${address}/file`)).headers.get('content-type')).toContain('message/rfc822');
  // The link of the mail works here, as it does in a mail program.
  const html = await visitor.get(`${address}/html`);
  const link = linkIn(
    { text: html.text.replaceAll('"', ' ').replaceAll('&#x3D;', '=') } as Arrived,
    '/sign-in/',
  );
  expect((await visitor.get(link)).status).toBe(200);
});

test('the mail’s HTML is shown in a frame of the page, does nothing there, and its links open in the whole window', async () => {
  const address = addressIn((await visitor.get('/dev/mail')).text);
  const page = await visitor.get(address);
  expect(page.text).toContain(`<iframe class="mail" src="${address}/html"`);
  expect(page.headers.get('content-security-policy')).toMatch(/frame-src 'self'/);
  const html = await visitor.get(`${address}/html`);
  const policy = html.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/sandbox(?![^;]*allow-(?:scripts|same-origin|forms))/);
  expect(policy).toContain("frame-ancestors 'self'");
  expect(html.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(html.text).toContain('<base target="_top">');
});

test('whoever comes from elsewhere, or through a proxy, finds nothing', async () => {
  const address = addressIn((await visitor.get('/dev/mail')).text);
  for (const path of ['/dev/mail', address, `${address}/html`, `${address}/file`]) {
    for (const header of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via']) {
      const proxied = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { [header]: '192.0.2.1' } });
      expect({ path, header, status: proxied.status }).toEqual({ path, header, status: 404 });
    }
  }
});

test('whoever comes from another machine finds nothing', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const outside = addresses.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const asked = outside.map(
    async ({ address }) => (await fetch(`http://${address}:${port}/dev/mail`)).status,
  );
  expect(new Set([404, ...(await Promise.all(asked))])).toEqual(new Set([404]));
});

test('a page of another site whose name was made to lead here finds nothing', async () => {
  const status = await new Promise((resolve, reject) => {
    const headers = { Host: 'evil.example.org' };
    get({ port, host: '127.0.0.1', path: '/dev/mail', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
  expect(status).toBe(404);
});

test('only mails are read, nothing beside them', async () => {
  for (const name of ['..%2F..%2Fpackage.json', '.eml', 'x.txt', '%2Fetc%2Fpasswd', 'nothing.eml', 'A.EML'])
    expect((await visitor.get(`/dev/mail/${name}`)).status).toBe(404);
});

test('with a mail server, or in production, there is no such page', async () => {
  expect((await site.visitor('de').get('/dev/mail')).status).toBe(404);
});

function addressIn(list: string): string {
  return /href="(\/dev\/mail\/[^"]+)"/.exec(list)?.[1] ?? '';
}

function unescaped(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '\n');
}
