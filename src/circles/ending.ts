// The one click at the end of a circle's letters, and of the question whether to introduce somebody.
import type { Ending } from '../mail/ending.ts';
import { cityWishById, takeBackCityWish } from './city-wishes.ts';
import { changeStaying } from './membership.ts';

/** Letters stop, and they stay in the circle: leaving is said on its page. */
export const endOfLetters: Ending = {
  purpose: 'circle',
  text: (_db, say) => Promise.resolve(say('circles.stopText')),
  end: (db, now, target) => {
    const [circleId = '', personId = ''] = target.split(' ');
    return changeStaying(db, { circleId, personId }, { pausedAt: now });
  },
};

export const endOfCityWish: Ending = {
  purpose: 'circle-wish',
  text: (_db, say) => Promise.resolve(say('circles.introduceStop')),
  end: async (db, _now, target) => {
    const wish = await cityWishById(db, target.split(' ')[0] ?? '');
    if (wish) await takeBackCityWish(db, wish.personId);
  },
};
