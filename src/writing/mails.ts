// The mail that asks the owner of a blog, once; and the one that brings them the link again.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { after, day } from '../time/clock.ts';
import { blogById } from './blog.ts';

/** As long as mails lie around. */
const linkDays = 400;

export function blogMails({ siteName }: Config): Pick<Writers, 'blog-suggested'> {
  return {
    'blog-suggested': async (db, now, { facts, language }) => {
      const blog = await blogById(db, facts['blog'] ?? '');
      if (!blog) return null;
      const until = after(now, linkDays * day);
      const token = await mintLink(db, now, { purpose: 'blog', target: blog.id, until });
      const say = sayIn(language);
      const { cityName: city } = blog;
      // The name of the host alone: the rest of an address could say anything.
      const site = new URL(blog.address).host;
      const button = { buttons: [{ label: say('writing.askButton'), path: `/blogs/${token}` as const }] };
      const isAsked = blog.state !== 'shown';
      return {
        ...plain(language),
        subject: say(isAsked ? 'writing.askSubject' : 'writing.shownSubject', { city }),
        preview: isAsked ? say('writing.askPreview') : site,
        heading: say(isAsked ? 'writing.askHeading' : 'writing.shownHeading'),
        blocks: isAsked
          ? [{ words: say('writing.askWords', { site, city }) }, button, { words: say('writing.askOnly') }]
          : [{ words: say('writing.shownWords', { site, city }) }, button],
        why: say('writing.askWhy', { site, siteName }),
        stop: { label: say('writing.stop'), path: `/unsubscribe/${token}`, isOneClick: true },
      };
    },
  };
}
