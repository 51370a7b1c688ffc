// How to keep a hashtag in view on each network, in Danish.
import type { de } from '../../../wall/watch-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  watchHeading: 'Sådan holder du øje med #{hashtag}',
  watchLead:
    'Alle netværk samlet finder du her på opslagstavlen. Vil du hellere læse med hos dig selv, gør du sådan:',
  watchOpen: 'Åbn #{hashtag} på {network}',
  watchMastodonFind: 'Skriv #{hashtag} i søgefeltet på din server, og åbn hashtagget.',
  watchMastodonFollow: 'Tryk på »Følg hashtag«: Så står opslagene på din startside.',
  watchMastodonColumns:
    'Til en kolonne for sig, i browseren: Slå »Aktivér avanceret webgrænseflade« til under »Præferencer«, »Udseende«, og gem.',
  watchMastodonPin:
    'Åbn hashtagget igen. Tryk øverst i kolonnen på tegnet for indstillinger og så på »Fastgør«: Så bliver den stående.',
  watchBlueskyOpen: 'Åbn hashtagget med linket her, eller tryk på det i et opslag.',
  watchBlueskyLatest: 'Vælg »Seneste« i stedet for »Top«, og lav et bogmærke.',
  watchBlueskyFeed:
    'Har nogen lavet et feed til hashtagget, står det under »Feeds«: »Fastgør feed« giver det sin egen plads på din startside.',
  watchXOpen: 'Åbn hashtagget, mens du er logget ind, og skift fra »Top« til »Seneste«.',
  watchXSave: 'Tryk på de tre prikker ved søgefeltet og så på »Gem søgning«. Kolonner skal man betale for.',
  watchLinkedinOpen: 'Åbn søgningen med linket her. Tilbyder LinkedIn »Følg« ved hashtagget, så tryk på det.',
  watchLinkedinSort:
    'Sorter efter »Seneste« i stedet for relevans, og lav et bogmærke: Der er ingen kolonner.',
  watchThreadsOpen: 'Åbn emnet med linket her. Threads viser ikke havelågen.',
  watchThreadsRecent:
    'Skift til »Seneste«. I browseren trykker du så på tegnet for at fastgøre: Emnet bliver en kolonne ved siden af dit feed.',
  watchReader: 'Feedlæser',
  watchReaderCopy:
    'Kopier feedets adresse ind i din feedlæser: Alt, hvad der hænger på opslagstavlen her, kommer frem dér, uden konto.',
  watchReaderAll: 'Vil du have alle aftener med dette hashtag, så tag feedet fra hashtaggets side.',
};
