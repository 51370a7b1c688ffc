// The one click at the end of the mail that asks the owner of a blog.
import type { Ending } from '../mail/ending.ts';
import { blogById, forgetBlog } from './blog.ts';

export const endOfBlog: Ending = {
  purpose: 'blog',
  text: async (db, say, id) => {
    const blog = await blogById(db, id);
    return blog ? say('writing.stopText', { city: blog.cityName }) : say('writing.linkGone');
  },
  end: (db, _now, id) => forgetBlog(db, id),
};
