// Every page that there is, in each of its states that looks like no other. Whoever adds a page adds a line here: it is then looked at in a browser.
import type { Season } from './busy-season.ts';

export interface EveryPage {
  readonly name: string;
  readonly path: string;
  /** Whose browser it is; without: a stranger's. */
  readonly of?: 'ana' | 'ben' | 'newcomer';
  /** What is typed into the form there before it is sent, past what the browser itself would refuse. */
  readonly typed?: Readonly<Record<string, string>>;
  /** The name of the button that is pressed; without: the form's first one. */
  readonly pressed?: string;
}

export function everyPage(season: Season): EveryPage[] {
  const { past, running, full, crowded, lonely, links } = season;
  return [
    { name: 'home', path: '/' },
    { name: 'home, past the last page', path: '/?page=99' },
    { name: 'home, asked for an unknown city', path: '/?city=Nirgendwo' },
    { name: 'home, asked for a name of several places', path: '/?city=Neustadt' },
    { name: 'city', path: '/rostock' },
    { name: 'city without evenings', path: '/schwerin' },
    { name: 'archive', path: '/rostock/2026' },
    { name: 'archive of an empty year', path: '/rostock/2025' },
    { name: 'hashtag', path: '/hashtag/WOLRostock' },
    { name: 'hashtag of nobody', path: '/hashtag/WOLNirgendwo' },

    { name: 'embedding', path: '/embed?city=rostock' },
    { name: 'embedded', path: '/embed/rostock?accent=1f6f78&paper=ffffff&ink=222222&font=serif' },
    { name: 'embedded, nothing', path: '/embed/schwerin' },
    { name: 'search', path: '/search' },
    { name: 'search, found', path: '/search?q=rostock' },
    { name: 'search, forgiven', path: '/search?q=Rostokc' },
    { name: 'search, nothing', path: '/search?q=xyzzy' },
    { name: 'nearby', path: '/near' },
    { name: 'nearby, found', path: '/near?city=rostock&within=100&online=too' },
    { name: 'nearby, these days', path: '/near?city=rostock&when=days&from=2026-11-22&to=x' },
    { name: 'nearby, nothing', path: '/near?city=palma&within=10' },
    { name: 'nearby, which place', path: '/near?city=Neustadt' },
    { name: 'nearby, unknown place', path: '/near?city=Nirgendwo' },

    { name: 'announcing', path: '/new?city=rostock' },
    { name: 'announcing, signed in', path: '/new', of: 'ana' },
    {
      name: 'announcing, refused',
      path: '/new',
      typed: { title: '', email: 'ana at example', ends: '18:00' },
    },
    {
      name: 'announcing, preview',
      path: '/new',
      typed: { title: 'Ä', description: '# Suppe\n\n- **Linsen**\n\n> wie immer' },
      pressed: 'preview',
    },
    {
      name: 'announcing, which city',
      path: '/new',
      typed: {
        title: 'Ein Abend',
        city: 'Neustadt',
        venue: 'Bahnhof',
        date: '2026-12-20',
        hashtag: 'WOLNeustadt',
        name: 'Ana',
        email: 'ana@example.org',
      },
    },
    { name: 'announcing, mail sent', path: '/new/sent' },
    { name: 'announcing, from the mail', path: links.announcement },
    { name: 'announcing, link expired', path: '/new/nothing' },

    { name: 'series', path: season.series },
    { name: 'series, its host', path: `${season.series}?said=started`, of: 'ana' },
    { name: 'series, ended', path: season.endedSeries, of: 'ana' },
    { name: 'series, setting one up', path: '/new/series?city=rostock', of: 'ana' },
    {
      name: 'series, setting one up, refused',
      path: '/new/series',
      of: 'ana',
      typed: { title: '', rhythm: 'own', rule: 'every Thursday' },
    },
    { name: 'series, changing', path: `${season.series}/edit`, of: 'ana' },
    { name: 'evening of a series, its host', path: '/rostock/offener-tisch-2026-12-24/series', of: 'ana' },
    { name: 'draft of a series, its host', path: '/rostock/offener-tisch-2027-01-28/series', of: 'ana' },
    { name: 'evening of no series, its host', path: `${crowded}/series`, of: 'ana' },
    { name: 'making a series of an evening', path: `${crowded}/series/new`, of: 'ana' },

    { name: 'evening before', path: crowded },
    { name: 'evening before, its host', path: crowded, of: 'ana' },
    { name: 'evening before, just announced', path: `${lonely}?said=announced`, of: 'ana' },
    { name: 'evening before, a guest', path: crowded, of: 'ben' },
    { name: 'evening before, nobody yet', path: lonely },
    { name: 'evening before, full', path: full },
    { name: 'evening during', path: running },
    { name: 'evening after', path: past },
    { name: 'evening cancelled', path: season.cancelled },
    { name: 'evening cancelled, its host', path: season.cancelled, of: 'ana' },
    { name: 'a draft', path: season.draft, of: 'ana' },
    { name: 'a draft, changing', path: `${season.draft}/edit`, of: 'ana' },
    { name: 'evening before, guests to invite again', path: season.again, of: 'ana' },
    { name: 'posting on Mastodon', path: `${crowded}/mastodon` },
    { name: 'posting on Mastodon, server known', path: `${crowded}/mastodon?server=@ana@example.social` },
    { name: 'posting on Mastodon, no server', path: `${crowded}/mastodon?server=!` },
    { name: 'sign to print', path: `${crowded}/sign` },

    { name: 'changing', path: `${crowded}/edit`, of: 'ana' },
    {
      name: 'changing, refused',
      path: `${crowded}/edit`,
      of: 'ana',
      typed: { title: '', online: 'not one' },
    },
    { name: 'changed', path: `${crowded}?said=changed&told=2`, of: 'ana' },
    { name: 'once more', path: `${past}/again`, of: 'ana' },
    { name: 'cancelling', path: `${crowded}/cancel`, of: 'ana' },
    { name: 'guests', path: `${full}/guests`, of: 'ana' },
    { name: 'guests, none found', path: `${crowded}/guests?q=nobody`, of: 'ana' },
    { name: 'cancelled', path: `${season.cancelled}/cancel`, of: 'ana' },

    { name: 'writing to guests', path: `${crowded}/message`, of: 'ana' },
    { name: 'writing to guests, refused', path: `${crowded}/message`, of: 'ana', typed: { subject: '' } },
    {
      name: 'writing to guests, preview',
      path: `${crowded}/message?to=yes`,
      of: 'ana',
      typed: { subject: 'Tassen', words: 'Bringt eine Tasse mit.\n\nBis Donnerstag!' },
      pressed: 'preview',
    },
    { name: 'writing to guests, sent', path: `${full}/message?said=sent`, of: 'ana' },

    { name: 'people, a stranger', path: `${full}/people` },
    { name: 'people, through a guest’s link', path: links.guestList },
    { name: 'people, the host', path: `${past}/people`, of: 'ana' },
    { name: 'people, nobody', path: `${lonely}/people` },
    { name: 'people, a guest at home', path: `${crowded}/people`, of: 'ben' },
    { name: 'people, one after the other', path: `${crowded}/people?on=mastodon`, of: 'ben' },
    { name: 'people, home refused', path: `${crowded}/people`, typed: { home: '!' } },
    { name: 'people, during', path: `${running}/people` },
    { name: 'people, after', path: `${past}/people` },

    { name: 'answering', path: `${full}/rsvp` },
    { name: 'answering, refused', path: crowded, typed: { name: '', email: 'ben at example' } },
    { name: 'answering, mail sent', path: `${crowded}/rsvp?said=sent` },
    { name: 'answering, over', path: `${past}/rsvp` },
    { name: 'answer from a mail, not confirmed', path: links.unconfirmed },
    { name: 'answer from a mail, invited', path: links.invitation },
    { name: 'answer from a mail, yes', path: `${links.yes}?said=answered` },
    { name: 'answer from a mail, saved', path: `${links.yes}?said=saved` },
    { name: 'answer from a mail, maybe', path: links.maybe },
    { name: 'answer from a mail, no', path: `${links.no}?said=answered` },
    { name: 'answer from a mail, waiting', path: links.waiting },
    { name: 'answer from a mail, after', path: links.overYes },
    {
      name: 'answer from a mail, handles refused',
      path: links.yes,
      typed: { name: '', mastodon: 'not one', bluesky: 'ben@example.org', x: '@', listed: 'public' },
    },
    { name: 'wishing for a circle', path: `${links.yes}/circle` },
    { name: 'wishing for a circle, done', path: `${links.maybe}/circle?said=taken-back` },
    { name: 'wishing for a circle, refused', path: `${links.yes}/circle`, typed: { speaks_de: '' } },
    { name: 'wishing for a circle, too late', path: `${links.overYes}/circle` },
    { name: 'a circle', path: links.circle },
    { name: 'circles, the host', path: `${past}/circles`, of: 'ana' },
    { name: 'circles, not yet', path: `${running}/circles`, of: 'ana' },
    { name: 'own answer, signed in', path: `${crowded}/rsvp`, of: 'ben' },

    { name: 'inviting', path: `${lonely}/invite`, of: 'ana' },
    { name: 'inviting, refused', path: `${lonely}/invite`, of: 'ana', typed: { emails: '' } },
    { name: 'inviting, sent', path: `${lonely}/invite?round=${season.round}`, of: 'ana' },

    { name: 'signing in', path: '/sign-in' },
    { name: 'signing in, refused', path: '/sign-in', typed: { email: 'ana at example' } },
    { name: 'signing in, code', path: `/sign-in?attempt=${season.attempt}` },
    { name: 'signing in, wrong code', path: `/sign-in?attempt=${season.attempt}`, typed: { code: '1' } },
    { name: 'signing in, from the mail', path: links.signIn },
    { name: 'signing in, link expired', path: '/sign-in/nothing' },
    { name: 'signed out', path: '/sign-in?said=signed-out' },
    { name: 'own things', path: '/me', of: 'ana' },
    { name: 'own things, saved', path: '/me?said=saved', of: 'ben' },
    { name: 'own things, none', path: '/me', of: 'newcomer' },
    { name: 'own things, refused', path: '/me', of: 'newcomer', typed: { mastodon: 'not one' } },
    { name: 'met', path: '/me/met', of: 'ben' },
    { name: 'met, not remembered', path: '/me/met', of: 'newcomer' },
    { name: 'no more mails', path: links.stop },
    { name: 'no more mails, done', path: `${links.stop}?said=stopped` },

    { name: 'about', path: '/about' },
    { name: 'guide', path: '/guide' },
    { name: 'imprint', path: '/imprint' },
    { name: 'privacy', path: '/privacy' },
    { name: 'nothing here', path: '/rostock/nothing-here' },
  ];
}
