// The other tables: what they hold instead of something about people.

/** Tables that hold nothing about people, or only what a host has typed about an evening that everybody sees; and why. */
export const aboutNobody: Readonly<Record<string, string>> = {
  addedGuests:
    'a first name that a host typed: it belongs to nobody we know, and is forgotten with the guests',
  authorWishes:
    'hashes of accounts on networks whose owners want no posts here, and for a week public handles that were asked about',
  circleRounds: 'when an evening’s circles were made',
  circles: 'the number of a circle',
  circulars: 'which mail goes to all guests of an evening, and how far it is written',
  cities: 'places',
  covers: 'pictures of evenings',
  eveningPacks: 'which evenings have a pack in the operator’s account: who stands in it is read from answers',
  formerAddresses: 'addresses of evenings',
  formerSeriesAddresses: 'addresses of series',
  handleChecks: 'public handles, whoever has them',
  hiddenAuthors: 'names of accounts on networks whose posts a host does not show: nobody we know',
  invitationRounds: 'addresses that a host gave, until the evening is over',
  knownWords: 'words of searches',
  leftOutDates: 'days',
  mailLinks: 'hashes of keys, and ids that lead nowhere once their owner is gone',
  passedOn: 'when an evening was passed on',
  series: 'what hosts say about a series',
  siteFacts: 'what the site knows of its own database',
  tweetupPlaces: 'places',
  tweetups: 'what hosts say about an evening',
  tweetupWords: 'words of evenings',
  walls: 'what hosts decided about a wall',
  wallSources: 'which accounts and hashtags are asked, and when',
  walkIns: 'a name said at a door: it belongs to nobody we know, and is forgotten with the guests',
};
