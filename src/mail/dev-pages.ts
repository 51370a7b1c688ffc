// Reading the mails that lie in a folder, while there is no mail server: for developing, from the same machine only.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, Response } from 'express';
import type * as PostalMime from 'postal-mime';
import { lazily } from '../lazily.ts';
import { NotFound } from '../errors.ts';
import type { Language } from '../language/translate.ts';
import { clockTime, shortDay } from '../time/phrases.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';

const postalMime = lazily<typeof PostalMime>('postal-mime');

export async function showDevMails(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { show } = site;
  const folder = folderFor(site, req);

  const names = (await readdir(folder).catch(() => [])).filter(isMail).toSorted().toReversed().slice(0, 100);
  const mails = await Promise.all(names.map(async (name) => ({ name, ...(await read(folder, name)) })));
  show(req, res, {
    template: 'mail/dev-list',
    page: { title: req.visit.say('mail.devTitle'), isPrivate: true },
    view: {
      mails: mails.map(({ name, to, subject, sentAt }) => ({
        address: `/dev/mail/${name}`,
        to,
        subject,
        came: cameAt(sentAt, req.visit.language),
      })),
    },
  });
}

export async function showDevMail(site: Dependencies, req: RequestAt<'name'>, res: Response): Promise<void> {
  const { show } = site;
  const { name } = req.params;
  const { to, subject, text, sentAt } = await read(folderFor(site, req), name);
  show(req, res, {
    template: 'mail/dev-mail',
    page: { title: subject, isPrivate: true },
    view: {
      to,
      subject,
      came: cameAt(sentAt, req.visit.language),
      text,
      html: `/dev/mail/${name}/html`,
      file: `/dev/mail/${name}/file`,
    },
  });
}

export async function showDevMailHtml(
  site: Dependencies,
  req: RequestAt<'name'>,
  res: Response,
): Promise<void> {
  // Mails bring their styles along; nothing else of theirs may happen here.
  res.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation",
  );
  res.set('X-Frame-Options', 'SAMEORIGIN');
  // A link that opened in the frame would be refused there.
  const { html } = await read(folderFor(site, req), req.params.name);
  res.type('html').send(html.replace('<head>', '<head><base target="_top">'));
}

export async function downloadDevMail(
  site: Dependencies,
  req: RequestAt<'name'>,
  res: Response,
): Promise<void> {
  res.type('message/rfc822').send(await raw(folderFor(site, req), req.params.name));
}

async function read(folder: string, name: string) {
  const mail = await postalMime().default.parse(await raw(folder, name));
  return {
    to: mail.to?.map(({ address }) => address ?? '').join(', ') ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: withPictures(mail),
    sentAt: mail.date ? new Date(mail.date) : null,
  };
}

/** What comes along with a mail is in its place, as mail programs show it. */
function withPictures({ html = '', attachments }: PostalMime.Email): string {
  let whole = html;
  for (const { contentId, mimeType, content } of attachments) {
    if (!contentId || !mimeType.startsWith('image/')) continue;
    const bytes = Buffer.from(typeof content === 'string' ? content : new Uint8Array(content as ArrayBuffer));
    const address = `data:${mimeType};base64,${bytes.toString('base64')}`;
    whole = whole.replaceAll(`cid:${contentId.replaceAll(/[<>]/g, '')}`, () => address);
  }
  return whole;
}

/** Of this machine's day and clock: whoever reads sits at it. */
function cameAt(sentAt: Date | null, language: Language): string {
  if (!sentAt) return '';
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return `${shortDay(sentAt, timeZone, language)}, ${clockTime(sentAt, timeZone, language)}`;
}

async function raw(folder: string, name: string): Promise<Buffer> {
  if (!isMail(name)) throw new NotFound('no mail');
  return readFile(join(folder, name)).catch(() => {
    throw new NotFound('no mail');
  });
}

/** @throws NotFound unless there is such a folder, and whoever asks sits at this machine */
function folderFor({ config, readableMails }: Dependencies, req: Request): string {
  const ourNames = new Set(['localhost', '127.0.0.1', '[::1]', new URL(config.baseUrl).hostname]);
  if (readableMails === null || !isFromThisMachine(req, ourNames))
    throw new NotFound('only for this machine');
  return readableMails;
}

const proxyHeaders = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'];

/**
 * Behind a proxy every request comes from this machine: such a site is public, and has no business here. Nor has a page from elsewhere whose
 * host's name was made to lead to this machine.
 */
function isFromThisMachine(req: Request, ourNames: ReadonlySet<string>): boolean {
  const isLocal = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(req.socket.remoteAddress ?? '');
  const isProxied = proxyHeaders.some((name) => req.get(name) !== undefined);
  return isLocal && !isProxied && ourNames.has(URL.parse(`http://${req.headers.host}`)?.hostname ?? '');
}

function isMail(name: string): boolean {
  return /^[a-z0-9]+\.eml$/.test(name);
}
