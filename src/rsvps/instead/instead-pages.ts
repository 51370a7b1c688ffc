// For somebody who does not come: the next evening, and by one tap the city's evenings by mail. Their link, device or session has proved the address.
import { nextTweetupNear } from '../../finding/next-tweetup.ts';
import { personById } from '../../people/person.ts';
import { consentTo } from '../../subscribing/follow-views.ts';
import { follow, followingOf } from '../../subscribing/following.ts';
import { inWords } from '../../subscribing/naming.ts';
import { addressOf } from '../../tweetups/tweetup.ts';
import { entriesOf } from '../../upcoming/agenda.ts';
import { glanceView } from '../../upcoming/list-views.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import type { Exchange } from '../../web/request.ts';
import { seeOther } from '../../web/show.ts';
import type { Guest } from '../guest.ts';
import type { Rsvp } from '../rsvp.ts';

const rhythm = 'weekly';

export async function insteadView(
  { db, clock }: Dependencies,
  { req: { query, visit } }: Exchange,
  { tweetup, city, contact: email }: Guest,
) {
  const { say } = visit;
  const now = clock();
  const next = await nextTweetupNear(db, now, { tweetup, city });
  const [entry] = next ? await entriesOf(db, [next]) : [];
  const consent = consentTo(cityToFollow({ city }), rhythm, say);
  const what = inWords(city.label, undefined, say);
  return {
    next: entry ? glanceView(entry, now, say) : null,
    // Whether they follow it is not told: the link may have been forwarded.
    followed: query['said'] === 'followed' ? `${say('rsvps.followsNow')} ${consent}` : '',
    label: say('subscribing.lineLabel', { what }),
    at: say('rsvps.tellMeAt', { email }),
    consent,
  };
}

export function asksToFollow(body: Record<string, unknown>): boolean {
  return body['follow'] === 'city';
}

/** The tap is the consent: kept with its words and where it was given. Whoever follows the city already goes on as they chose. */
export async function followFromAnswer(
  { db, clock }: Dependencies,
  { req, res }: Exchange,
  { guest, rsvp, here }: { guest: Guest; rsvp: Rsvp; here: string },
): Promise<void> {
  const { tweetup, city } = guest;
  const { say, language } = req.visit;
  const what = { city: city.slug, seriesId: null };
  const person = await personById(db, rsvp.personId);
  if (person && !(await followingOf(db, person.id, what)))
    await follow(db, clock(), {
      person,
      asked: {
        ...what,
        cityName: city.label,
        rhythm,
        wouldHost: 'no',
        language,
        zone: city.zone,
        wording: consentTo(cityToFollow({ city }), rhythm, say),
        form: `${addressOf(tweetup)}/rsvp, ${provedBy(guest, here)}`,
      },
    });
  seeOther(res, `${here}?said=followed#another-time`);
}

function cityToFollow({ city }: Pick<Guest, 'city'>) {
  return { city: city.slug, series: '', cityName: city.label };
}

/** What has shown that the address is theirs. */
function provedBy({ isRemembered }: Guest, here: string): string {
  if (isRemembered) return 'remembered device';
  return here.startsWith('/rsvp/') ? 'link of a mail' : 'signed in';
}
