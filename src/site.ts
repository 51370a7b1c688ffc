// Puts the site together, once for the process and for tests: pages, mails and jobs over one ground.
import type { Express } from 'express';
import { createApp, type Ground } from './app.ts';
import type { Transport } from './mail/transport.ts';
import type { Work } from './work.ts';

export interface Site {
  readonly app: Express;
  /** Read when it is asked for. */
  readonly work: () => Promise<Work>;
}

/** @param transport where its mails go */
export function assembleSite(ground: Ground, transport: Transport): Site {
  return {
    app: createApp(ground),
    work: async () => {
      const { workOf } = await import('./work.ts');
      return workOf(ground, transport);
    },
  };
}
