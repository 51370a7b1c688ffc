// What hosts fill in beside the tweetup itself: a guest added by hand, somebody asked to host along, a Bluesky account.
import { choice, email, line, readBy } from '../forms/kinds.ts';
import { readAppPassword } from '../handles/bluesky-session.ts';
import { readEmail } from '../people/email.ts';

/** A name alone puts somebody on the list; whoever has an address is invited. */
export const addingForm = {
  name: line({ most: 80 }),
  email: readBy<string>({
    read: (typed) => (typed === '' ? '' : readEmail(typed)),
    wrong: 'people.emailWrong',
    words: String,
    most: 254,
  }),
} as const;

export const askingForm = { email: email() } as const;

/** Asked of people who host for the first time. */
export const hostNameForm = { name: line({ most: 80, missing: 'people.nameMissing' }) } as const;

export const blueskyForm = {
  account: line({ most: 500 }),
  app_password: readBy<string>({
    read: (typed) => readAppPassword(typed) ?? undefined,
    wrong: 'hosting.appPasswordWrong',
    words: () => '',
  }),
  keep: choice(['kept'], { otherwise: 'once' }),
} as const;
