// Why something may be reported.

export const reasons = ['unlawful', 'hurtful', 'spam', 'privacy', 'other'] as const;
export type Reason = (typeof reasons)[number];
