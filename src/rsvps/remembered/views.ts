// For whom a device is remembered, and how that ends: a line below what they are asked or told there.
import type { Say } from '../../language/translate.ts';

/** @param next the page that it stands on, which is shown again when the device is forgotten */
export function rememberedView(
  { name, contact: email }: { readonly name: string; readonly contact: string },
  next: string,
  say: Say,
) {
  return {
    next,
    text: name ? say('rsvps.rememberedAs', { name, email }) : say('rsvps.rememberedAddress', { email }),
  };
}
