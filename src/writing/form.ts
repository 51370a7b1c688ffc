// The forms about blogs in a city: suggesting one, an owner's decision, and one's own.
import { choice, line, readBy } from '../forms/kinds.ts';
import { readBlogAddress, type BlogAudience } from './blog.ts';

export const suggestForm = {
  blog: readBy({ read: readBlogAddress, wrong: 'writing.addressWrong', words: String, most: 300 }),
};

export const audiences = ['nobody', 'here', 'feeds'] as const satisfies readonly (BlogAudience | 'nobody')[];

/** Sent by the pressed button alone. */
export const decisionForm = { audience: choice(audiences, { otherwise: undefined }) };

export const ownBlogForm = {
  city: line({ most: 100 }),
  audience: choice(audiences, { otherwise: 'nobody' }),
};
export type OwnBlogField = keyof typeof ownBlogForm;
