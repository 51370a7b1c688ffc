// Puts the site together, once for the process and for tests: pages, mails and jobs over one ground.
import type { Express } from 'express';
import { createApp, type Ground } from './app.ts';
import type { Job } from './jobs/job.ts';
import { timetable } from './jobs/timetable.ts';
import { mailWriters } from './mail-writers.ts';
import type { DirectTransport } from './mail/contact.ts';
import { delivery, senderOf, type Delivery } from './mail/delivery.ts';
import { composes } from './mail/message.ts';
import type { Transport } from './mail/transport.ts';
import { readStored } from './pictures/store.ts';

export interface Site {
  readonly app: Express;
  readonly delivery: Delivery;
  readonly jobs: readonly Job[];
}

/** @param transport where its mails go */
export function assembleSite(ground: Ground, transport: Transport): Site {
  const { config, db, clock, log, render, outside, sealing, pictures } = ground;
  const sender = { ...senderOf(config), ...(config.federation && { direct: directly(ground) }) };
  const post = delivery(
    { db, clock, log, sender },
    mailWriters(config, sealing),
    composes(config, render, (file) => readStored(pictures, file)),
    transport,
  );
  return {
    app: createApp(ground),
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
