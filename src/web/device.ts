// The cookie of a device that is remembered for a guest: who it is remembered for, and how that begins and ends.
import type { Response } from 'express';
import type { Queries } from '../database/database.ts';
import { deviceDays, deviceOf, forgetDevice, type Device } from '../people/device.ts';
import { clearCookie, guestCookie, readCookie, setCookie } from './cookies.ts';
import type { Dependencies } from './dependencies.ts';
import type { Exchange } from './request.ts';

/** What is shown to it is kept by nobody. Somebody who is signed in needs no device. */
export async function deviceHere(
  { config, db, clock }: Dependencies,
  { req, res }: Exchange,
): Promise<Device | undefined> {
  const secure = config.isSecure;
  const token = readCookie(req, guestCookie(secure));
  if (!token || req.visit.viewer) return undefined;
  const device = await deviceOf(db, clock(), token);
  if (!device) return undefined;
  res.set('Cache-Control', 'private, no-store');
  if (device.isRenewed) keepDevice(res, { token, secure, days: deviceDays });
  return device;
}

export function keepDevice(
  res: Response,
  { token, secure, days }: { token: string; secure: boolean; days: number },
): void {
  setCookie(res, { name: guestCookie(secure), value: token, secure, days });
}

export async function forgetDeviceHere(db: Queries, { req, res }: Exchange, secure: boolean): Promise<void> {
  const token = readCookie(req, guestCookie(secure));
  if (token) await forgetDevice(db, token);
  clearCookie(res, guestCookie(secure), secure);
}
