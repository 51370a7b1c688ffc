// What stays when somebody leaves, and why: nearly all of it a hash of their address, of use only to whoever knows it already.
import { eq, inArray } from 'drizzle-orm';
import { hashesBlocking } from '../mail/blocked.ts';
import { blockedAddresses, formMails, returned, stoppedMails } from '../mail/tables.ts';
import { keptOut } from '../rsvps/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hostPermits } from '../tweetups/tables.ts';
import type { Holding } from './holding.ts';
import { operatorLog, reports } from '../operating/tables.ts';

export const staying: Readonly<Record<string, Holding>> = {
  keptOut: {
    table: keptOut,
    rows: (_db, { contact }) => eq(keptOut.addressHash, hashOf(contact)),
    onLeaving: { stays: 'a host’s decision, until their evening is deleted; a hash of the address' },
    privacy: 'hosts',
    secret: ['addressHash'],
  },
  hostPermits: {
    table: hostPermits,
    rows: (_db, { contact }) => eq(hostPermits.addressHash, hashOf(contact)),
    onLeaving: { stays: 'the operator’s permission; a hash of the address' },
    privacy: 'hosts',
    secret: ['addressHash'],
  },
  stoppedMails: {
    table: stoppedMails,
    rows: (_db, { contact }) => eq(stoppedMails.addressHash, hashOf(contact)),
    onLeaving: { stays: 'so that a no is still respected; a hash of the address' },
    privacy: 'mails',
    secret: ['addressHash'],
  },
  returned: {
    table: returned,
    rows: (_db, { contact }) => eq(returned.addressHash, hashOf(contact)),
    onLeaving: { stays: 'so that nobody writes to a dead address; a hash of it' },
    privacy: 'mails',
    secret: ['addressHash'],
  },
  formMails: {
    table: formMails,
    rows: (_db, { contact }) => eq(formMails.addressHash, hashOf(contact)),
    onLeaving: { stays: 'for a day, against abuse; a hash of the address' },
    privacy: 'sign-in',
    secret: ['addressHash'],
  },
  blockedAddresses: {
    table: blockedAddresses,
    rows: (_db, { contact }) => inArray(blockedAddresses.addressHash, hashesBlocking(contact)),
    onLeaving: { stays: 'the operator’s decision, against abuse' },
    privacy: 'how-long',
    secret: ['addressHash'],
  },
  reports: {
    table: reports,
    rows: (_db, { contact }) => eq(reports.email, contact),
    onLeaving: { stays: 'what was decided has to be accounted for (Digital Services Act); the address goes' },
    privacy: 'how-long',
  },
  operatorLog: {
    table: operatorLog,
    rows: (_db, { contact }) => eq(operatorLog.operator, contact),
    onLeaving: { stays: 'operators answer for what they do' },
    privacy: 'how-long',
  },
};
