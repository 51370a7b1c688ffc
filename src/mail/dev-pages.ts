// Reading the mails that lie in a folder, while there is no mail server: for developing, from the same machine only.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Router, type Request } from 'express';
import type * as PostalMime from 'postal-mime';
import { lazily } from '../lazily.ts';
import { NotFound } from '../errors.ts';
import type { Dependencies } from '../web/dependencies.ts';

const postalMime = lazily<typeof PostalMime>('postal-mime');

export function devMailPages({ config, show }: Dependencies, folder: string): Router {
  const pages = Router();
  const ourNames = new Set(['localhost', '127.0.0.1', '[::1]', new URL(config.baseUrl).hostname]);

  pages.use('/dev/mail', (req, _res, next) => {
    if (!isFromThisMachine(req, ourNames)) throw new NotFound('only for this machine');
    next();
  });

  pages.get('/dev/mail', async (req, res) => {
    const names = (await readdir(folder).catch(() => []))
      .filter(isMail)
      .toSorted()
      .toReversed()
      .slice(0, 100);
    const mails = await Promise.all(names.map(async (name) => ({ name, ...(await read(name)) })));
    show(
      req,
      res,
      'mail/dev-list',
      { title: req.visit.say('mail.devTitle'), isPrivate: true },
      { mails: mails.map(({ name, to, subject }) => ({ address: `/dev/mail/${name}`, to, subject })) },
    );
  });

  pages.get('/dev/mail/:name', async (req, res) => {
    const { name } = req.params;
    const { to, subject, text } = await read(name);
    res.set('Content-Security-Policy', `${res.get('Content-Security-Policy')};frame-src 'self'`);
    show(
      req,
      res,
      'mail/dev-mail',
      { title: subject, isPrivate: true },
      { to, subject, text, html: `/dev/mail/${name}/html`, file: `/dev/mail/${name}/file` },
    );
  });

  pages.get('/dev/mail/:name/html', async (req, res) => {
    // Mails bring their styles along; nothing else of theirs may happen here.
    res.set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation",
    );
    res.set('X-Frame-Options', 'SAMEORIGIN');
    // A link that opened in the frame would be refused there.
    const { html } = await read(req.params.name);
    res.type('html').send(html.replace('<head>', '<head><base target="_top">'));
  });

  pages.get('/dev/mail/:name/file', async (req, res) => {
    res.type('message/rfc822').send(await raw(req.params.name));
  });

  async function read(name: string) {
    const mail = await postalMime().default.parse(await raw(name));
    return {
      to: mail.to?.map(({ address }) => address ?? '').join(', ') ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
    };
  }

  async function raw(name: string): Promise<Buffer> {
    if (!isMail(name)) throw new NotFound('no mail');
    return readFile(join(folder, name)).catch(() => {
      throw new NotFound('no mail');
    });
  }

  return pages;
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
