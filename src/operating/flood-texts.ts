// What operators read when somebody floods the site, and what a host reads whose first evening was declined.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  reportsMore: { one: 'und eine weitere', other: 'und {count} weitere' },
  dismissReports: 'Mehrere auf einmal beantworten',
  dismissHint:
    'Alle Meldungen zu dem, was du oben ankreuzt, bekommen diese Antwort; wer eine Adresse genannt hat, per Mail. Widersprüche bleiben offen.',
  dismissWords: 'Antwort an alle',
  dismissNow: 'Angekreuzte beantworten',
  announcedLately: 'Zuletzt angekündigt',
  announcingTitle: 'Wer ankündigen darf',
  announcing_open: 'Alle, sofort.',
  'announcing_first-looked-at': 'Alle; der erste Abend wartet auf einen Blick.',
  'announcing_by-invitation': 'Wer eingeladen ist oder schon einen Abend angekündigt hat.',
  announcingChange: 'Ändern',
  announcingHint:
    'Gilt sofort und bleibt, auch nach einem Neustart. Lockerer als die Einstellung ANNOUNCING geht es von hier aus nicht.',
  announcingRule: 'Regel',
  announcingNow: 'So machen wir es',
  decline: 'Ablehnen',
  declineNow: 'Nicht ankündigen',
  declineHint: 'Niemand sieht den Abend, nur wer ihn angelegt hat: mit einer Mail und diesem Grund.',
  blockDomain: 'Eine ganze Domain sperren',
  blockDomainHint:
    'Sie trifft alle, deren Adresse hinter dem @ so endet, auch unterhalb der Domain. Erst siehst du, wie viele uns bekannte Menschen das sind.',
  domain: 'Domain',
  domainShow: 'Zeigen, wen es trifft',
  domainWrong: 'Das ist keine Domain. So sieht eine aus: example.org',
  domainMeets: {
    one: '{domain}: ein Mensch, den wir kennen. Er wird abgemeldet und erfährt den Grund; kommende Abende, die sonst niemand ausrichtet, werden verborgen.',
    other:
      '{domain}: {count} Menschen, die wir kennen. Sie werden abgemeldet und erfahren den Grund; kommende Abende, die sonst niemand ausrichtet, werden verborgen.',
  },
  domainNow: 'Die ganze Domain sperren',
  deed_declined: 'nicht angekündigt',
  deed_dismissed_reports: 'Meldungen zusammen beantwortet',
  deed_set_announcing: 'bestimmt, wer ankündigen darf',
  othersMeant: {
    one: 'Das gilt auch für einen weiteren Abend von dir: {titles}.',
    other: 'Das gilt auch für {count} weitere Abende von dir: {titles}.',
  },
  tweetupDeclinedSubject: 'Nicht angekündigt: {title}',
  tweetupDeclinedHeading: 'Dein Abend wird nicht angekündigt',
  tweetupDeclinedWords:
    'Wir haben uns deinen ersten Abend angesehen und kündigen ihn nicht an. Nur du siehst ihn. Der Grund:',
} as const;

export const en: SameKeys<typeof de> = {
  reportsMore: { one: 'and one more', other: 'and {count} more' },
  dismissReports: 'Answer several at once',
  dismissHint:
    'All reports about what you tick above get this answer, by email where somebody gave an address. Objections stay open.',
  dismissWords: 'Answer to all',
  dismissNow: 'Answer those ticked',
  announcedLately: 'Announced lately',
  announcingTitle: 'Who may announce',
  announcing_open: 'Everyone, at once.',
  'announcing_first-looked-at': 'Everyone; a first evening waits for review.',
  'announcing_by-invitation': 'People who were invited or have announced an evening before.',
  announcingChange: 'Change',
  announcingHint:
    'It takes effect at once and lasts, after a restart as well. From here it cannot be looser than the setting ANNOUNCING.',
  announcingRule: 'Rule',
  announcingNow: 'Make it so',
  decline: 'Decline',
  declineNow: 'Do not announce',
  declineHint: 'Nobody sees the evening but the person who made it, who gets an email with this reason.',
  blockDomain: 'Block a whole domain',
  blockDomainHint:
    'It affects everyone whose address ends like that after the @, subdomains too. First you see how many people we know there.',
  domain: 'Domain',
  domainShow: 'Show who is affected',
  domainWrong: 'That isn’t a domain. One looks like this: example.org',
  domainMeets: {
    one: '{domain}: one person we know. They are signed out and told the reason; evenings to come that nobody else hosts are hidden.',
    other:
      '{domain}: {count} people we know. They are signed out and told the reason; evenings to come that nobody else hosts are hidden.',
  },
  domainNow: 'Block the whole domain',
  deed_declined: 'not announced',
  deed_dismissed_reports: 'reports answered together',
  deed_set_announcing: 'decided who may announce',
  othersMeant: {
    one: 'The same goes for another evening of yours: {titles}.',
    other: 'The same goes for {count} more evenings of yours: {titles}.',
  },
  tweetupDeclinedSubject: 'Not announced: {title}',
  tweetupDeclinedHeading: 'Your evening is not announced',
  tweetupDeclinedWords:
    'We have looked at your first evening and are not announcing it. Only you see it. The reason:',
};
