// A person's agenda: the next evening in full, what is coming, what they host and where they go; what is past is folded.
import type { Request, Response } from 'express';
import { answerCounts, answersOf, type OwnAnswer } from '../rsvps/answers-of-person.ts';
import type { Say } from '../language/translate.ts';
import { longDay } from '../time/phrases.ts';
import { addressOf, phaseOf, type InItsCity } from '../tweetups/tweetup.ts';
import { draftsOf } from '../tweetups/drafts.ts';
import { ruleAndTime } from '../series/rhythms.ts';
import { seriesOf } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { hostedBy } from '../tweetups/upcoming.ts';
import { entriesOf } from '../upcoming/agenda.ts';
import { nextView } from '../upcoming/list-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { isOperator } from '../operating/operators.ts';
import { unreachable } from '../mail/returning.ts';

/** An evening on it: whether they host it, and what they answered. */
interface Appointment extends InItsCity {
  readonly isHost: boolean;
  readonly rsvp: OwnAnswer['rsvp'] | null;
}

export async function showMe(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock, show } = site;
  const { say, language, viewer } = req.visit;
  if (!viewer) return seeOther(res, '/sign-in');
  res.set('Cache-Control', 'private, no-store');
  const now = clock();
  const hosted = await hostedBy(db, viewer.id);
  const all = appointments(hosted, await answersOf(db, viewer.id));
  const coming = all.filter(({ tweetup }) => phaseOf(tweetup, now) !== 'after').toReversed();
  const past = all.filter(({ tweetup }) => phaseOf(tweetup, now) === 'after');
  const next = coming.find((one) => !one.tweetup.cancelledAt && (one.isHost || one.rsvp?.answer !== 'no'));
  const [entry] = next ? await entriesOf(db, [next]) : [];
  const counts = await answerCounts(
    db,
    hosted.map(({ tweetup }) => tweetup.id),
  );
  const lineOf = (one: Appointment) => lineView(one, counts.get(one.tweetup.id) ?? 0, say);
  show(req, res, {
    template: 'people/me',
    page: { title: say('people.meTitle'), isPrivate: true },
    view: {
      hello: viewer.name ? say('people.hello', { name: viewer.name }) : say('people.helloNameless'),
      saved: saidOf(req.query['said'], say),
      email: viewer.contact,
      isOperator: isOperator(config, viewer),
      lost: (await unreachable(db, [viewer.contact])).has(viewer.contact)
        ? say('people.mailsComeBack', { email: viewer.contact })
        : '',
      next: next && entry ? { ...nextView(entry, { say, now, where: 'anywhere' }), ...lineOf(next) } : null,
      coming: coming.filter((one) => one !== next).map(lineOf),
      past: past.map(lineOf),
      drafts: (await draftsOf(db, viewer.id)).map((draft) => ({
        title: draft.title,
        address: addressOf(draft),
        facts: longDay(draft.startsAt, draft.zone, language),
      })),
      series: (await seriesOf(db, viewer.id)).map((one) => ({
        name: one.name,
        address: addressOfSeries(one),
        facts: ruleAndTime(one.rule, one.template, say),
      })),
    },
  });
}

/** Latest first, each once. */
function appointments(hosted: readonly InItsCity[], answers: readonly OwnAnswer[]): Appointment[] {
  const answerTo = new Map(answers.map((one) => [one.tweetup.id, one.rsvp]));
  const hosting = new Set(hosted.map(({ tweetup }) => tweetup.id));
  return [
    ...hosted.map((one) => ({ ...one, isHost: true, rsvp: answerTo.get(one.tweetup.id) ?? null })),
    ...answers.filter(({ tweetup }) => !hosting.has(tweetup.id)).map((one) => ({ ...one, isHost: false })),
  ].toSorted((one, other) => other.tweetup.startsAt.getTime() - one.tweetup.startsAt.getTime());
}

function lineView({ tweetup, city, isHost, rsvp }: Appointment, answers: number, say: Say) {
  const words = { yes: 'rsvps.youCome', maybe: 'rsvps.youMayCome', no: 'rsvps.youDoNotCome' } as const;
  const own = rsvp ? say(rsvp.place === 'waiting' ? 'rsvps.youWait' : words[rsvp.answer]) : '';
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    where: `${longDay(tweetup.startsAt, tweetup.zone, say.language)}, ${city.name}`,
    isCancelled: tweetup.cancelledAt !== null,
    isHost,
    state: isHost ? say('tweetups.youInvite') : own,
    answers: isHost ? say('people.answerCount', { count: answers }) : '',
  };
}

function saidOf(said: unknown, say: Say): string {
  if (said === 'draft-deleted') return say('people.draftDeleted');
  return said === 'left-hosting' ? say('hosting.saidLeft') : '';
}
