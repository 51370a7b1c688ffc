// The poster that comes along with mails: people by their initials, since a portrait that is in a mailbox cannot be withdrawn.
import type { Language } from '../language/translate.ts';
import type { PosterInMail } from '../mail/letter.ts';
import { drawForMail } from './share-drawing.ts';
import { printOf, sharedOf, type InFull } from './share-image.ts';

/** An evening writes to many at once: each picture is drawn once. 25 kB each. */
const drawn = new Map<string, Promise<Buffer>>();
const mostKept = 40;

export function posterForMail(evening: InFull, language: Language): PosterInMail {
  const hosts = evening.hosts.map((host) => ({ ...host, portrait: undefined }));
  const shared = sharedOf({ ...evening, hosts }, '', language);
  const print = printOf(shared);
  return {
    words: [shared.title, shared.day, shared.place].join(', '),
    draw: async (read) => {
      const drawing = drawn.get(print) ?? drawForMail(shared, read);
      drawn.set(print, drawing);
      for (const oldest of drawn.keys()) if (drawn.size > mostKept) drawn.delete(oldest);
      try {
        return await drawing;
      } catch (error) {
        drawn.delete(print);
        throw error;
      }
    },
  };
}
