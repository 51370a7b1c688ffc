// How to keep a hashtag in view on each network.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  watchHeading: 'So behältst du #{hashtag} im Blick',
  watchLead:
    'Alle Netze zusammen stehen hier auf der Pinnwand. Willst du lieber bei dir mitlesen, geht es so:',
  watchOpen: '#{hashtag} auf {network} öffnen',
  watchMastodonFind: 'Gib #{hashtag} in die Suche deines Servers ein und öffne den Hashtag.',
  watchMastodonFollow: 'Drück „Hashtag folgen“: Dann stehen die Posts auf deiner Startseite.',
  watchMastodonColumns:
    'Für eine eigene Spalte, im Browser: Schalte unter „Einstellungen“, „Design“ das „Erweiterte Webinterface“ ein und speichere.',
  watchMastodonPin:
    'Öffne den Hashtag noch einmal. Drück oben in seiner Spalte auf das Zeichen für die Einstellungen und dann auf „Anheften“: Sie bleibt stehen.',
  watchBlueskyOpen: 'Öffne den Hashtag mit dem Link hier, oder tipp in einem Post darauf.',
  watchBlueskyLatest: 'Wähl oben „Neuste“ statt „Top“ und leg dir ein Lesezeichen an.',
  watchBlueskyFeed:
    'Hat jemand einen Feed zum Hashtag gebaut, steht er unter „Feeds“: „Feed anheften“ gibt ihm auf deiner Startseite einen eigenen Platz.',
  watchXOpen: 'Öffne den Hashtag, während du angemeldet bist, und wechsle von „Top“ zu „Neueste“.',
  watchXSave:
    'Drück neben der Suche auf die drei Punkte und dann auf „Suche speichern“. Spalten gibt es nur gegen Geld.',
  watchLinkedinOpen:
    'Öffne die Suche mit dem Link hier. Bietet LinkedIn am Hashtag „Folgen“ an, drück darauf.',
  watchLinkedinSort:
    'Sortier nach „Neueste“ statt nach Relevanz und leg dir ein Lesezeichen an: Spalten gibt es nicht.',
  watchThreadsOpen: 'Öffne das Thema mit dem Link hier. Das Doppelkreuz zeigt Threads nicht.',
  watchThreadsRecent:
    'Wechsle auf „Aktuell“. Im Browser drückst du dann auf das Zeichen zum Anheften: Das Thema wird eine Spalte neben deinem Feed.',
  watchReader: 'Feedreader',
  watchReaderCopy:
    'Kopier die Adresse des Feeds in deinen Feedreader: Alles, was hier an der Pinnwand steht, kommt dort an, ohne Konto.',
  watchReaderAll: 'Willst du alle Abende mit diesem Hashtag, nimm den Feed von der Seite des Hashtags.',
} as const;

export const en: SameKeys<typeof de> = {
  watchHeading: 'How to keep #{hashtag} in view',
  watchLead: 'All networks together are here on the wall. If you’d rather read along on your own network:',
  watchOpen: 'Open #{hashtag} on {network}',
  watchMastodonFind: 'Type #{hashtag} into the search of your server and open the hashtag.',
  watchMastodonFollow: 'Press “Follow hashtag”: the posts are then on your home page.',
  watchMastodonColumns:
    'For a column of its own, in a browser: switch on “Enable advanced web interface” under “Preferences”, “Appearance”, and save.',
  watchMastodonPin:
    'Open the hashtag once more. Press the settings icon at the top of its column, then “Pin”: it stays.',
  watchBlueskyOpen: 'Open the hashtag with the link here, or tap it in a post.',
  watchBlueskyLatest: 'Choose “Latest” instead of “Top”, and make a bookmark.',
  watchBlueskyFeed:
    'If somebody has built a feed for the hashtag, it is under “Feeds”: “Pin feed” gives it a place of its own on your home page.',
  watchXOpen: 'Open the hashtag while you are signed in, and change from “Top” to “Latest”.',
  watchXSave:
    'Press the three dots beside the search, then “Save search”. Columns are only for paying users.',
  watchLinkedinOpen:
    'Open the search with the link here. If LinkedIn offers “Follow” at the hashtag, press it.',
  watchLinkedinSort: 'Sort by “Latest” instead of relevance, and make a bookmark: there are no columns.',
  watchThreadsOpen: 'Open the topic with the link here. Threads doesn’t show the hash sign.',
  watchThreadsRecent:
    'Change to “Recent”. In a browser you then press the pin icon: the topic becomes a column beside your feed.',
  watchReader: 'Feed reader',
  watchReaderCopy:
    'Copy the address of the feed into your feed reader: everything on the wall here arrives there, without an account.',
  watchReaderAll: 'If you want all evenings with this hashtag, take the feed from the page of the hashtag.',
};
