// Letters to people who have an account and no mail address: the short form of each, as a private message of the evening's city.
import { eq } from 'drizzle-orm';
import { absoluteOn, type Absolute } from '../addresses.ts';
import type { Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { DirectTransport } from '../mail/contact.ts';
import type { Posted } from '../mail/delivery.ts';
import type { Block, Letter, LinkToUs } from '../mail/letter.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { escaped } from '../xml.ts';
import { idsOf, signerOf, type Federating } from './ground.ts';
import { isActorPath, type ActorPath } from './ids.ts';
import { lookUp } from './inbox/remote-actors.ts';
import { hostIn } from './reading-json.ts';
import { privately } from './sending/activities.ts';
import { signed } from './signing/signing.ts';
import { blockedActors, remoteActors, remoteHosts, toldTweetups, type RemoteActor } from './tables.ts';

/** Nothing of it is kept: it is written when it goes, and its id is nobody's to ask for. */
export function directMessages(federating: Federating): DirectTransport {
  return {
    send: async (letter, posted) => {
      const [host] = await federating.db
        .select()
        .from(remoteHosts)
        .where(eq(remoteHosts.host, hostIn(posted.recipient)));
      if (host?.blockedAt) return { outcome: 'refused', trouble: 'their server is blocked here' };
      const to = await recipient(federating, posted.recipient);
      if (to === 'unanswered') return { outcome: 'later', trouble: 'their server does not answer' };
      if (to === 'gone') return { outcome: 'refused', trouble: 'no such account' };
      const signer = await cityOf(federating.db, posted);
      const text = JSON.stringify(messageOf(federating, { letter, to, signer, posted }));
      const by = await signerOf(federating, signer);
      const came = await federating.outside.fetch({
        address: to.inbox,
        body: { type: 'application/activity+json', text },
        signed: (address) =>
          signed({ method: 'POST', address, body: text }, by, {
            now: federating.clock(),
            style: host?.signature ?? 'cavage',
          }),
      });
      if (came.outcome === 'fetched' || came.outcome === 'unchanged') return { outcome: 'sent' };
      return came.outcome === 'refused' || came.outcome === 'forbidden'
        ? { outcome: 'refused', trouble: 'their server does not take it' }
        : { outcome: 'later', trouble: 'their server does not answer' };
    },
  };
}

async function recipient(federating: Federating, id: string): Promise<RemoteActor | 'gone' | 'unanswered'> {
  const { db } = federating;
  const [blocked] = await db.select().from(blockedActors).where(eq(blockedActors.actor, id));
  if (blocked) return 'gone';
  const [known] = await db.select().from(remoteActors).where(eq(remoteActors.id, id));
  if (known && known.inbox !== '') return known;
  const found = await lookUp(federating, id);
  if (found.outcome === 'not-yet') return 'unanswered';
  return found.outcome === 'found' ? found.actor : 'gone';
}

/** Whoever told them of the evening; else the site. */
async function cityOf(db: Queries, { facts }: Posted): Promise<ActorPath> {
  const [answer] = facts['rsvp']
    ? await db.select({ tweetupId: rsvps.tweetupId }).from(rsvps).where(eq(rsvps.id, facts['rsvp']))
    : [];
  const tweetupId = facts['tweetup'] ?? answer?.tweetupId;
  const asked = facts['actor'];
  if (asked && isActorPath(asked)) return asked;
  if (tweetupId === undefined) return 'site';
  const [told] = await db.select().from(toldTweetups).where(eq(toldTweetups.tweetupId, tweetupId));
  if (told) return `cities/${told.city}`;
  const [tweetup] = await db.select({ city: tweetups.city }).from(tweetups).where(eq(tweetups.id, tweetupId));
  return tweetup ? `cities/${tweetup.city}` : 'site';
}

function messageOf(
  federating: Federating,
  { letter, to, signer, posted }: { letter: Letter; to: RemoteActor; signer: ActorPath; posted: Posted },
) {
  const { baseUrl } = federating.config;
  const { messageId, kind, facts } = posted;
  const address = `${baseUrl}/ap/direct/${messageId}`;
  const most = kind === 'own-links' ? mostLinksAsked : mostLinks;
  const content = contentOf(letter, { to, most, absolute: absoluteOn(baseUrl) });
  const note = {
    id: address,
    type: 'Note',
    attributedTo: idsOf(federating).actor(signer),
    // Of people whom one does not follow some servers show only what answers one's own.
    ...(facts['note'] ? { inReplyTo: facts['note'] } : {}),
    content,
    contentMap: { [letter.language]: content },
    published: federating.clock().toISOString(),
    tag: [{ type: 'Mention', href: to.id, name: `@${to.handle}` }],
    to: [to.id],
    cc: [],
  };
  return privately(
    { baseUrl, signer },
    { id: `${address}#create-${newId(federating.clock())}`, type: 'Create', object: note, to: to.id },
  );
}

/** What it is about, the evening, and where everything else is. */
function contentOf(
  { heading, blocks, stop, calendar }: Letter,
  { to, most, absolute }: { to: RemoteActor; most: number; absolute: Absolute },
): string {
  const mention = `<span class="h-card"><a href="${escaped(to.id)}" class="u-url mention">@<span>${escaped(to.handle.split('@')[0] ?? '')}</span></a></span>`;
  // What is said beside a calendar's entry speaks of the file that hangs on the mail: a message has none.
  const short = calendar === null ? blocks : blocks.filter((block) => !('words' in block));
  const said = short.flatMap((block) => paragraphOf(block, absolute)).slice(0, mostParagraphs);
  // One link for each page: the last word on where it leads is the plainest.
  const links = new Map(blocks.flatMap(linksIn).map((link) => [link.path.replace(/#.*/, ''), link]));
  return [
    `<p>${mention} <strong>${escaped(heading)}</strong></p>`,
    ...said,
    ...[...links.values()].slice(0, most).map(({ path, label }) => linked(label, absolute(path))),
    ...(stop ? [linked(stop.label, absolute(stop.path))] : []),
  ].join('');
}

const mostParagraphs = 8;
const mostLinks = 2;
/** Where links are what was asked for. */
const mostLinksAsked = 10;

function paragraphOf(block: Block, absolute: Absolute): string[] {
  if ('words' in block) return [`<p>${escaped(block.words)}</p>`];
  if ('quote' in block)
    return [`<blockquote>${escaped(block.quote)}</blockquote><p>${escaped(block.by)}</p>`];
  if ('evening' in block) {
    const { title, path, when, where } = block.evening;
    return [
      `<p><a href="${escaped(absolute(path))}">${escaped(title)}</a><br>${escaped(when)}<br>${escaped(where)}</p>`,
    ];
  }
  return [];
}

function linksIn(block: Block): readonly LinkToUs[] {
  if ('buttons' in block) return block.buttons.slice(0, 1);
  return 'link' in block && 'path' in block.link ? [block.link] : [];
}

function linked(label: string, address: string): string {
  return `<p>${escaped(label)}: <a href="${escaped(address)}">${escaped(address)}</a></p>`;
}
