// A letter as nodemailer wants it, with every header that a mail of ours carries.
import type { SendMailOptions } from 'nodemailer';
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Render } from '../rendering/templates.ts';
import type { Block, Letter, PictureInMail } from './letter.ts';

interface Addressed {
  readonly recipient: string;
  readonly messageId: string;
  /** Where reports about it go: the envelope's sender. */
  readonly returnTo: string;
}

export type Compose = (letter: Letter, addressed: Addressed) => SendMailOptions;

export function composes(config: Config, render: Render): Compose {
  const domain = new URL(config.baseUrl).hostname;
  return (letter, { recipient, messageId, returnTo }) => {
    const pictures = letter.blocks.flatMap((block) => ('picture' in block ? block.picture : []));
    const view = {
      language: letter.language,
      letter: { ...letter, blocks: letter.blocks.map((block) => forTemplate(block, pictures)) },
      site: { name: config.siteName, baseUrl: config.baseUrl },
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
      messageId: `<${messageId}@${domain}>`,
      html: render('mails/letter', view),
      text: unescaped(render('mails/letter-text', view)),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': letter.language,
        ...listHeaders(letter),
      },
      ...(letter.calendar
        ? {
            icalEvent: {
              method: letter.calendar.method,
              filename: 'tweetup.ics',
              content: letter.calendar.file,
            },
          }
        : {}),
      attachments: pictures.map(({ png, words }, index) => ({
        cid: pictureId(index),
        filename: `${words}.png`,
        content: png,
        contentDisposition: 'inline' as const,
      })),
      // Nothing of ours comes from a file or from the net: an address in a letter is never opened here.
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  };
}

/** RFC 2369, and RFC 8058 where one POST is enough. */
function listHeaders(letter: Letter): Record<string, string> {
  if (!letter.stop) return {};
  return {
    'List-Unsubscribe': `<${letter.stop.address}>`,
    ...(letter.stop.isOneClick ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
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

/** Every kind is there, null but for one: templates ask, and do not guess. */
function forTemplate(block: Block, pictures: readonly PictureInMail[]): Record<string, unknown> {
  const none = Object.fromEntries(kinds.map((kind) => [kind, null]));
  if ('picture' in block)
    return {
      ...none,
      picture: {
        words: block.picture.words,
        address: block.picture.address,
        id: pictureId(pictures.indexOf(block.picture)),
      },
    };
  if (!('buttons' in block)) return { ...none, ...block };
  const [main, ...others] = block.buttons;
  return { ...none, buttons: { main, others } };
}

/** Within one mail. */
function pictureId(index: number): string {
  return `picture-${index}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The text part is rendered by the same templates, which escape for HTML. */
function unescaped(text: string): string {
  const characters: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#x27': "'",
    '#x60': '`',
    '#x3D': '=',
  };
  return text
    .replaceAll(/&(amp|lt|gt|quot|#x27|#x60|#x3D);/g, (_, name: string) => characters[name] ?? '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n');
}
