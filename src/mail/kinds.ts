// Every kind of mail there is, and how urgent it is.

export const mailKinds = [
  'sign-in',
  'confirm-announcement',
  'confirm-answer',
  'answered',
  'invitation',
  'moved-up',
  'reminder',
  'thanks',
  'rescheduled',
  'cancelled',
  'removed',
  'message',
  'message-trial',
  'draft-waits',
  'circles-proposed',
  'circle',
  'circle-alone',
  'circle-asked',
  'confirm-following',
  'new-evenings',
  'weekly-evenings',
] as const;

export type MailKind = (typeof mailKinds)[number];

/** Smaller goes first. */
export const urgencyOf: Record<MailKind, number> = {
  'sign-in': 0,
  'confirm-announcement': 0,
  'confirm-answer': 0,
  answered: 1,
  'moved-up': 1,
  invitation: 2,
  rescheduled: 1,
  cancelled: 1,
  removed: 2,
  message: 2,
  'message-trial': 1,
  'draft-waits': 2,
  'confirm-following': 0,
  'new-evenings': 3,
  'weekly-evenings': 3,
  reminder: 3,
  thanks: 3,
  'circles-proposed': 2,
  circle: 2,
  'circle-alone': 3,
  'circle-asked': 3,
};
