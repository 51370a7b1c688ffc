// Every kind of mail and who writes it: put together from the rooms.
import { albumMails } from './album/mails.ts';
import { askingMail } from './asking/mails.ts';
import { blogMails } from './writing/mails.ts';
import { circleMails } from './circles/mails.ts';
import type { Config } from './config.ts';
import type { PatientWriters, Writer, Writers } from './mail/delivery.ts';
import { cohostMails } from './hosting/cohost-mails.ts';
import { nextHostMails } from './hosting/handing-over/mails.ts';
import { wallMails } from './wall/mails.ts';
import { januaryMail } from './january/mails.ts';
import { courseMails } from './course/mails.ts';
import { hostingMails } from './hosting/mails.ts';
import { waitForUndoWindow } from './hosting/undo-window.ts';
import type { MailKind } from './mail/kinds.ts';
import { conversationMails } from './messages/letters.ts';
import { newsMail } from './messages/news-mail.ts';
import { messageMails } from './messages/mails.ts';
import { addressMails } from './personal-data/address-mails.ts';
import { hidingMails } from './operating/hiding-mails.ts';
import { operatorMails } from './operating/mails.ts';
import { stillYouMail } from './people/page-mails.ts';
import { passkeyAddedMail, signInMail } from './people/mails.ts';
import { atTheDoorMails } from './door/mails.ts';
import { guestMails } from './rsvps/mails.ts';
import { shortlyMail } from './rsvps/shortly/shortly-mail.ts';
import { newcomersMail } from './rsvps/ticket/newcomers-mail.ts';
import { waitingMails } from './rsvps/waiting-mail.ts';
import { thanksMail } from './rsvps/thanks-mail.ts';
import type { Sealing } from './secrets/sealing.ts';
import { followInvitedMail } from './subscribing/invited-mail.ts';
import { followerMails } from './subscribing/mails.ts';
import { confirmAnnouncementMail } from './tweetups/mails.ts';
import { draftWaitsMail } from './series/mails.ts';

export function mailWriters(config: Config, sealing: Sealing): PatientWriters {
  const patient = Object.entries(writersOf(config, sealing)).map(([kind, writer]) => [
    kind,
    patiently(writer),
  ]);
  return Object.fromEntries(patient) as PatientWriters;
}

function patiently(writer: Writer): PatientWriters[MailKind] {
  return async (db, now, posted) =>
    (await writer(db, now, posted)) ?? (await waitForUndoWindow(db, now, posted));
}

function writersOf(config: Config, sealing: Sealing): Writers {
  return {
    'sign-in': signInMail(config),
    'passkey-added': passkeyAddedMail(config),
    'still-you': stillYouMail(config),
    'confirm-announcement': confirmAnnouncementMail(config),
    ...guestMails(config, sealing),
    ...waitingMails,
    newcomers: newcomersMail,
    shortly: shortlyMail,
    'host-asks': askingMail(sealing),
    'follow-invited': followInvitedMail(config),
    ...atTheDoorMails(config),
    thanks: thanksMail,
    ...hostingMails(config),
    ...cohostMails(config),
    ...nextHostMails(),
    ...operatorMails(config),
    ...addressMails(config),
    ...hidingMails(config),
    ...blogMails(config),
    ...courseMails,
    ...januaryMail(sealing),
    ...circleMails(config, sealing),
    ...messageMails(),
    'draft-waits': draftWaitsMail(config),
    ...followerMails(config),
    ...wallMails,
    ...albumMails,
    ...conversationMails(config),
    'host-news': newsMail,
    // Read when the first is written: most sites have no guests from elsewhere.
    'own-links': async (db, now, posted) =>
      (await import('./federation/answering/own-links.ts')).ownLinksMail(config)(db, now, posted),
  };
}
