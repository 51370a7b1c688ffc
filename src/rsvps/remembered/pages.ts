// A device's cookie begins with an answer: with a key that waits, and another one once the address is proved.
import { deviceDays, deviceOf, forgetDevice, type Device } from '../../people/device.ts';
import { hashOf, isAsMinted, newToken } from '../../secrets/tokens.ts';
import { guestCookie, readCookie } from '../../web/cookies.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import { keepDevice } from '../../web/device.ts';
import type { Exchange } from '../../web/request.ts';
import type { Guest } from '../guest.ts';
import type { Rsvp } from '../rsvp.ts';
import { keptDays } from '../unconfirmed.ts';
import { beginRemembering, noteGivenOn } from './remembered.ts';

/**
 * The browser gets a key that opens nothing until the address is proved by a form that brings it along.
 * @returns its hash, to be kept with the answer
 */
export async function askToRemember(
  { config, db }: Dependencies,
  { req, res }: Exchange,
  device: Device | undefined,
): Promise<string> {
  const secure = config.isSecure;
  const before = readCookie(req, guestCookie(secure));
  // A browser remembers one guest: the one who asks now takes the place of the one remembered.
  if (before && device) await forgetDevice(db, before);
  // Two answers that wait for their mails share a key: either may be confirmed first.
  const token = before && !device && isAsMinted(before) ? before : newToken();
  keepDevice(res, { token, secure, days: keptDays });
  return hashOf(token);
}

/** An answer counts now, and was given here: by a device that is remembered, or that is from now on. */
export async function noteAnsweredHere(
  { config, db, clock }: Dependencies,
  { req, res }: Exchange,
  { guest, rsvp }: { guest: Guest; rsvp: Rsvp },
): Promise<void> {
  const secure = config.isSecure;
  const token = readCookie(req, guestCookie(secure));
  if (!token) return;
  const device = await deviceOf(db, clock(), token);
  if (device?.person.id === rsvp.personId) return noteGivenOn(db, device.hash, rsvp);
  if (guest.askedOn !== hashOf(token)) return;
  // A new key: the one that waited was in this browser before anything was proved.
  keepDevice(res, { token: await beginRemembering(db, clock(), rsvp), secure, days: deviceDays });
}
