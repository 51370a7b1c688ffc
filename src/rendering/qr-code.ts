// An address as a QR code to print or to show.
import type * as Qrcode from 'qrcode';
import { NotFound } from '../errors.ts';
import { lazily } from '../lazily.ts';

const qrcode = lazily<typeof Qrcode>('qrcode');

/** More makes a code that no phone reads from paper. */
const longest = 1000;

/** @returns SVG @throws NotFound for an address that is too long: somebody has asked for nothing that there is */
export async function qrCode(address: string): Promise<string> {
  if (address.length > longest) throw new NotFound('too much for a QR code');
  return qrcode().toString(address, { type: 'svg', margin: 2 });
}

/** The same as PNG, for mails: many mail programs show no SVG. */
export async function qrPicture(address: string): Promise<Buffer> {
  return qrcode().toBuffer(address, { margin: 2, width: 360 });
}
