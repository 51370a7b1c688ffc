// What the site does by itself: its mails and its jobs. No page needs it, so it is read when it begins.
import type { Ground } from './app.ts';
import type { Job } from './jobs/job.ts';
import { timetable } from './jobs/timetable.ts';
import type { DirectTransport } from './mail/contact.ts';
import { delivery, senderOf, type Delivery, type PatientWriters } from './mail/delivery.ts';
import { composes } from './mail/message.ts';
import type { Transport } from './mail/transport.ts';
import { readStored } from './pictures/store.ts';

export interface Work {
  readonly delivery: Delivery;
  readonly jobs: readonly Job[];
}

/** @param transport where its mails go */
export function workOf(ground: Ground, transport: Transport): Work {
  const { config, db, clock, log, render, outside, sealing, pictures } = ground;
  const sender = { ...senderOf(config), ...(config.federation && { direct: directly(ground) }) };
  // Read when the first mail goes.
  let writers: PatientWriters | undefined;
  const post = delivery(
    { db, clock, log, sender },
    async () => (writers ??= (await import('./mail-writers.ts')).mailWriters(config, sealing)),
    composes(config, render, (file) => readStored(pictures, file)),
    transport,
  );
  return {
    delivery: post,
    jobs: timetable({ db, clock, delivery: post, outside, sealing, pictures }, config),
  };
}

/** Read when the first one goes. */
function directly(ground: Ground): DirectTransport {
  return {
    send: async (letter, posted) => {
      const { directMessages } = await import('./federation/direct-messages.ts');
      return directMessages(ground).send(letter, posted);
    },
  };
}
