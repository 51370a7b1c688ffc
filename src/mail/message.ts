// A letter as nodemailer wants it, with every header that a mail of ours carries: here its paths become addresses.
import type { SendMailOptions } from 'nodemailer';
import { absoluteOn, type Absolute, type Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import { qrPicture } from '../rendering/qr-code.ts';
import type { Render } from '../rendering/templates.ts';
import type { Block, Letter, LinkElsewhere, LinkToUs, PosterInMail, QrCode } from './letter.ts';

interface Addressed {
  readonly recipient: string;
  readonly messageId: string;
  /** Where reports about it go: the envelope's sender. */
  readonly returnTo: string;
}

export type Compose = (letter: Letter, addressed: Addressed) => Promise<SendMailOptions>;

/** @param read a stored picture, by the name of its file */
export function composes(
  config: Config,
  render: Render,
  read: (file: string) => Promise<Buffer | undefined>,
): Compose {
  const { hostname } = new URL(config.baseUrl);
  const absolute = absoluteOn(config.baseUrl);
  return async (letter, { recipient, messageId, returnTo }) => {
    const qrCodes = letter.blocks.flatMap((block) => ('qrCode' in block ? block.qrCode : []));
    const posters = letter.blocks.flatMap((block) =>
      'evening' in block ? (block.evening.poster ?? []) : [],
    );
    const view = {
      language: letter.language,
      letter: {
        ...letter,
        stop: letter.stop && whole(letter.stop, absolute),
        blocks: letter.blocks.map((block) => forTemplate(block, { qrCodes, posters }, absolute)),
      },
      site: { imprint: absolute('/imprint'), privacy: absolute('/privacy') },
      operator: sayIn(letter.language)('mail.operator', {
        operator: config.operator.name,
        email: config.operator.email,
      }),
    };
    return {
      from: { name: config.siteName, address: config.mailFrom },
      // A plain object: as a string, "good@x <evil@y>" would be delivered to evil.
      to: { name: '', address: recipient },
      envelope: { from: returnTo, to: recipient },
      replyTo: letter.replyTo ?? config.operator.email,
      subject: oneLine(letter.subject),
      messageId: `<${messageId}@${hostname}>`,
      html: render('mails/letter', view),
      text: withoutGaps(render('mails/letter-text', view)),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': letter.language,
        ...listHeaders(letter, absolute),
      },
      ...(letter.calendar
        ? {
            icalEvent: {
              method: letter.calendar.method,
              filename: 'tweetup.ics',
              content: letter.calendar.fileOn(config),
            },
          }
        : {}),
      attachments: await Promise.all([
        ...posters.map(async ({ words, draw }, index) => ({
          cid: posterId(index),
          filename: `${words.replaceAll(/[^\p{L}\p{N} ,.#-]/gu, '').slice(0, 60)}.jpg`,
          content: await draw(read),
          contentDisposition: 'inline' as const,
        })),
        ...qrCodes.map(async ({ says, words }, index) => ({
          cid: pictureId(index),
          filename: `${words}.png`,
          content: await qrPicture(absolute(says)),
          contentDisposition: 'inline' as const,
        })),
      ]),
      // Nothing of ours comes from a file or from the net: an address in a letter is never opened here.
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  };
}

/** RFC 2369, and RFC 8058 where one POST is enough. */
function listHeaders({ stop }: Letter, absolute: Absolute): Record<string, string> {
  if (!stop) return {};
  return {
    'List-Unsubscribe': `<${absolute(stop.path)}>`,
    ...(stop.isOneClick ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  };
}

const kinds = [
  'words',
  'quote',
  'code',
  'hashtag',
  'buttons',
  'link',
  'picture',
  'evening',
  'people',
] as const;

interface Pictures {
  readonly qrCodes: readonly QrCode[];
  readonly posters: readonly PosterInMail[];
}

/** Every kind is there, null but for one: templates ask, and do not guess. */
function forTemplate(
  block: Block,
  { qrCodes, posters }: Pictures,
  absolute: Absolute,
): Record<string, unknown> {
  const none = Object.fromEntries(kinds.map((kind) => [kind, null]));
  if ('qrCode' in block) {
    const id = pictureId(qrCodes.indexOf(block.qrCode));
    return { ...none, picture: { ...whole(block.qrCode, absolute), id } };
  }
  if ('evening' in block) {
    const { evening } = block;
    const poster = evening.poster && {
      words: evening.poster.words,
      id: posterId(posters.indexOf(evening.poster)),
    };
    const calendars = evening.calendars?.(absolute) ?? [];
    return { ...none, evening: { ...whole(evening, absolute), poster, calendars } };
  }
  if ('link' in block) return { ...none, link: linkOf(block.link, absolute) };
  if (!('buttons' in block)) return { ...none, ...block };
  const [main, ...others] = block.buttons.map((button) => whole(button, absolute));
  return { ...none, buttons: { main, others } };
}

function linkOf(link: LinkToUs | LinkElsewhere, absolute: Absolute): LinkElsewhere | object {
  return 'path' in link ? whole(link, absolute) : link;
}

function whole<Thing extends { readonly path: Path }>(thing: Thing, absolute: Absolute) {
  return { ...thing, address: absolute(thing.path) };
}

function posterId(index: number): string {
  return `poster-${index}`;
}

/** Within one mail. */
function pictureId(index: number): string {
  return `picture-${index}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A block that says nothing leaves an empty line behind. */
function withoutGaps(text: string): string {
  return text
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n');
}
