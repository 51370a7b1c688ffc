// The groups of guests that a host can write to or look at.

export const groups = ['everybody', 'yes', 'maybe', 'waiting', 'came'] as const;
export type Group = (typeof groups)[number];
