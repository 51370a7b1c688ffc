// The mail to those who wish for an evening in a city: there are enough of you. It names nobody.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { mintLink } from '../mail/links.ts';
import { plain } from '../mail/letter.ts';
import { after, day } from '../time/clock.ts';
import { followedByIds, linkDays } from './following.ts';
import { inWords } from './naming.ts';
import { isSomethingOn, wishesFor } from './wishing.ts';

export function wishesTogether({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const [mine] = await followedByIds(db, [facts['following'] ?? '']);
    const city = mine?.following.city;
    // Announced meanwhile, or wished for no more.
    if (!mine || !city || (await isSomethingOn(db, now, city))) return null;
    const say = sayIn(language);
    const { cityName, id } = mine.following;
    const { all, hosts } = await wishesFor(db, city);
    const token = await mintLink(db, now, {
      purpose: 'following',
      target: id,
      until: after(now, linkDays * day),
    });
    return {
      ...plain(language),
      subject: say('subscribing.togetherSubject', { city: cityName }),
      preview: say('subscribing.togetherPreview'),
      heading: say('subscribing.togetherHeading'),
      blocks: [
        { words: say('subscribing.togetherWords', { count: all, city: cityName }) },
        {
          words:
            hosts > 0
              ? say('subscribing.togetherHosts', { count: hosts })
              : say('subscribing.togetherNobody'),
        },
        { buttons: [{ label: say('subscribing.togetherButton'), path: `/new?city=${city}` }] },
        { words: say('subscribing.togetherThen') },
      ],
      why: say('subscribing.togetherWhy', { city: cityName, site }),
      stop: {
        label: say('subscribing.stopThis', { what: inWords(cityName, undefined, say) }),
        path: `/unsubscribe/${token}`,
        isOneClick: true,
      },
    };
  };
}
