// The words of a message: to whom it goes, where answers to it go, and how often hosts hear of answers.

export const messageAudiences = ['everybody', 'yes', 'maybe', 'waiting', 'came'] as const;
export type MessageAudience = (typeof messageAudiences)[number];

/** Through the site nobody sees an address; hosts who want it simpler show their own. */
export const replyRoutes = ['site', 'address'] as const;
export type ReplyRoute = (typeof replyRoutes)[number];

export const newsRhythms = ['at-once', 'daily', 'never'] as const;
export type NewsRhythm = (typeof newsRhythms)[number];
