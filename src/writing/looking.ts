// Looks at the sites of blogs: for their feed, the mail address that they name, and the link (`rel="me"`) by which their owner agrees.
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Database, Transaction } from '../database/database.ts';
import { feedNamedBy } from '../handles/finding-blog.ts';
import type { Looking } from '../handles/finding.ts';
import { isLanguage } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { readHtml } from '../outside/html.ts';
import { linksIn, type PageLink } from '../outside/html-links.ts';
import { until } from '../outside/outside.ts';
import { textIn } from '../outside/reading.ts';
import { readEmail } from '../people/email.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, hour, minute } from '../time/clock.ts';
import { agree, blogById, forgetBlog, type BlogAudience, type CityBlog } from './blog.ts';
import { askedBlogs, cityBlogs } from './tables.ts';

const atOnce = 10;

/** What a site says, as far as it matters here. */
interface Seen {
  readonly feed: string | undefined;
  readonly name: string;
  readonly writtenIn: string;
  readonly email: string;
  /** Undefined: no link of its own leads to the city's page. */
  readonly agreesTo: BlogAudience | undefined;
}

/** On the timetable. @returns how many sites were looked at */
export async function lookAtBlogs(
  db: Database,
  now: Date,
  { looking, stopping }: { looking: Looking; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await db
    .select()
    .from(cityBlogs)
    .where(lte(cityBlogs.lookAt, now))
    .orderBy(asc(cityBlogs.lookAt), asc(cityBlogs.id))
    .limit(atOnce);
  const patient = { ...looking, outside: until(stopping, looking.outside) };
  await Promise.all(
    due.map(async (blog) => {
      const [isMine] = await db
        .update(cityBlogs)
        .set({ lookAt: after(now, 10 * minute) })
        .where(and(eq(cityBlogs.id, blog.id), eq(cityBlogs.lookAt, blog.lookAt)))
        .returning();
      if (!isMine || stopping?.aborted) return;
      const seen = await lookAt(patient, blog);
      if (!stopping?.aborted) await note(db, now, { blog, seen });
    }),
  );
  return due.length;
}

/** @returns null: it could not be read */
async function lookAt({ outside, baseUrl }: Looking, blog: CityBlog): Promise<Seen | null> {
  const fetched = await outside.fetch({ address: blog.address, accept: 'text/html, */*;q=0.5' });
  if (fetched.outcome !== 'fetched') return null;
  const text = textIn(fetched);
  const links = linksIn(text, fetched.address);
  const own = links.filter(({ rel }) => rel.includes('me')).map(({ address }) => address.replace(/\/$/, ''));
  const here = `${baseUrl}/${blog.city}/blogs`;
  const taken = [`${here}/blogs.opml`, `${here}/feed.atom`, `${here}/feed.json`];
  const found = await feedNamedBy({ outside }, { text, address: fetched.address });
  let email = emailIn(links);
  const contact = email ? undefined : contactPage(links, fetched.address);
  if (contact && blog.state === 'suggested') {
    const page = await outside.fetch({ address: contact, accept: 'text/html' });
    if (page.outcome === 'fetched') email = emailIn(linksIn(textIn(page), page.address));
  }
  return {
    feed: found?.feed,
    name: found?.name ?? '',
    writtenIn: languageIn(text),
    email,
    agreesTo: own.some((address) => taken.includes(address))
      ? 'feeds'
      : own.includes(here)
        ? 'here'
        : undefined,
  };
}

async function note(
  db: Database,
  now: Date,
  { blog, seen }: { blog: CityBlog; seen: Seen | null },
): Promise<void> {
  if (!seen) {
    const pause = blog.state === 'shown' ? day : Math.min(day, hour * 2 ** Math.min(blog.failures, 5));
    const failures = blog.failures + 1;
    await db
      .update(cityBlogs)
      .set({ failures, lookAt: after(now, pause) })
      .where(eq(cityBlogs.id, blog.id));
    return;
  }
  const { agreesTo, feed = blog.feed, name, writtenIn } = seen;
  await db.transaction(async (tx) => {
    const current = await blogById(tx, blog.id);
    if (!current) return;
    // Whoever agreed by a link takes that back by taking the link away.
    if (current.agreedBy === 'rel-me' && !agreesTo) return forgetBlog(tx, blog.id);
    const lookNext = after(now, blog.state === 'shown' && feed ? 7 * day : day);
    const isOther = feed !== blog.feed;
    await tx
      .update(cityBlogs)
      .set({
        name: name || blog.name,
        writtenIn,
        feed,
        lookAt: lookNext,
        ...(isOther ? { etag: null, lastModified: null, failures: 0, dueAt: now } : {}),
      })
      .where(eq(cityBlogs.id, blog.id));
    if (agreesTo && (current.agreedBy === null || current.agreedBy === 'rel-me'))
      return agree(tx, now, {
        id: blog.id,
        by: 'rel-me',
        audience: agreesTo,
        wording: `rel="me" ${blog.address}`,
      });
    if (current.state === 'suggested') await askOwner(tx, now, { blog, email: seen.email, writtenIn });
  });
}

/** Once: whoever was asked for another site, or when this one was suggested before, is not asked again. */
async function askOwner(
  tx: Transaction,
  now: Date,
  { blog, email, writtenIn }: { blog: CityBlog; email: string; writtenIn: string },
): Promise<void> {
  const language = isLanguage(writtenIn) ? writtenIn : blog.language;
  await tx.update(cityBlogs).set({ state: 'asked', email, language }).where(eq(cityBlogs.id, blog.id));
  if (!email) return;
  const hashes = [hashOf(`site ${blog.address}`), hashOf(`owner ${email}`)];
  const isFirst = await tx
    .insert(askedBlogs)
    .values(hashes.map((hash) => ({ hash, since: now })))
    .onConflictDoNothing()
    .returning();
  if (isFirst.length < hashes.length) return;
  const dueAt = await whenAskedFor(tx, now, { email, kind: 'blog-suggested' });
  if (!dueAt) return;
  const facts = { blog: blog.id };
  const dedupeKey = blog.id;
  await queueMail(tx, now, { kind: 'blog-suggested', dueAt, recipient: email, language, facts, dedupeKey });
}

/** One that is said to be theirs (`rel="me"`) before any other. */
function emailIn(links: readonly PageLink[]): string {
  const mailboxes = links.filter(({ address }) => address.startsWith('mailto:'));
  const first = mailboxes.find(({ rel }) => rel.includes('me')) ?? mailboxes[0];
  if (!first) return '';
  const [written = ''] = first.address.slice('mailto:'.length).split('?');
  try {
    return readEmail(decodeURIComponent(written)) ?? '';
  } catch {
    return '';
  }
}

/** Sites in Germany name an address in their imprint. */
function contactPage(links: readonly PageLink[], page: string): string | undefined {
  const site = new URL(page).origin;
  return links
    .map(({ address }) => address)
    .find((address) => address.startsWith(`${site}/`) && /impressum|imprint|kontakt|contact/i.test(address));
}

/** `<html lang>`, without its region. */
function languageIn(html: string): string {
  let said = '';
  readHtml(html.slice(0, 20_000), {
    opened: (name, attributes) => {
      if (name === 'html') said ||= attributes.get('lang') ?? '';
    },
  });
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(said.trim())?.[0].toLowerCase() ?? '';
}
