// What a guest is asked about themselves after the answer.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  tellALittle: 'Erzähl ein bisschen',
  tellALittleHint: 'Nichts davon ist Pflicht. Die anderen wissen dann, worüber sie mit dir reden können.',
  workingOn: 'Woran arbeitest du?',
  workingOnHint: 'Ein Satz. Kein Titel, keine Stelle.',
  unsureAbout: 'Wo bist du unsicher?',
  unsureAboutHint: 'Darum geht es an dem Abend.',
  whereToFindYou: 'Wo findet man dich?',
  whereToFindYouHint:
    'Wie du es kopierst, mit @, als Adresse, mit Leerzeichen: Wir machen das Richtige daraus.',
  whoMaySeeYou: 'Wer darf dich auf der Liste sehen?',
  public: 'Alle',
  publicHint:
    'Jede Person, die die Seite öffnet, auch Fremde. Suchmaschinen bleiben draußen. Ein Bluesky-Konto darf in ein öffentliches Starterpaket des Abends, und was du mit seinem Hashtag öffentlich schreibst, an die Wand.',
  guests: 'Die Gäste',
  guestsHint: 'Nur wer Ja oder Vielleicht gesagt hat oder wartet, und die Gastgeber:innen.',
  nobody: 'Niemand',
  nobodyHint: 'Nur die Gastgeber:innen wissen, dass du kommst. Das gilt auch, wenn du nichts wählst.',
  nameToBeSeen: 'Auf der Liste brauchst du einen Namen. Ein Vorname reicht.',
  doYouBring: 'Bringst du jemanden mit?',
  bringsNobody: 'Niemanden',
  brings: { one: 'Eine Person', other: '{count} Menschen' },
  photosQuestion: 'Darfst du auf Bilder?',
  photosHint: 'Wenn jemand fotografiert. Sagst du nichts, gilt Nein.',
  photosYes: 'Ja, gern',
  photosNo: 'Nein, bitte nicht',
  theNextEvening: 'Beim nächsten Mal',
  mayInvite: 'Die Gastgeber:innen dürfen mich zum nächsten Abend einladen',
  mayInviteHint: 'Durch uns: Deine Adresse sehen sie nicht. Du kannst es hier jederzeit zurücknehmen.',
  invitedAgainWhy:
    'Diese Mail bekommst du, weil du bei „{title}“ gesagt hast, dass {host} (Gastgeber:in) dich zum nächsten Abend einladen darf. Deine Adresse hat nur {site}.',
  tooLateTitle: 'Die Antwortfrist ist vorbei',
  tooLateText:
    'Die Gastgeber:innen haben um Antworten bis zu einem früheren Tag gebeten. Frag sie auf der Seite des Abends, ob es noch geht; absagen kannst du jederzeit.',
} as const;

export const en: SameKeys<typeof de> = {
  tellALittle: 'Tell a little about yourself',
  tellALittleHint: 'None of it is required. The others then know what to talk to you about.',
  workingOn: 'What are you working on?',
  workingOnHint: 'One sentence. No title, no position.',
  unsureAbout: 'What are you unsure about?',
  unsureAboutHint: 'That is what the evening is about.',
  whereToFindYou: 'Where can people find you?',
  whereToFindYouHint: 'As you copy it, with @, as an address, with spaces: we make the right thing of it.',
  whoMaySeeYou: 'Who may see you on the list?',
  public: 'Everybody',
  publicHint:
    'Whoever opens the page, strangers too. Search engines stay outside. A Bluesky account may go into a public starter pack of the evening, and what you write publicly with its hashtag onto the wall.',
  guests: 'The guests',
  guestsHint: 'Only those who said yes or maybe or are waiting, and the hosts.',
  nobody: 'Nobody',
  nobodyHint: 'Only the hosts know that you are coming. The same goes if you choose nothing.',
  nameToBeSeen: 'On the list you need a name. A first name is enough.',
  doYouBring: 'Are you bringing somebody along?',
  bringsNobody: 'Nobody',
  brings: { one: 'One person', other: '{count} people' },
  photosQuestion: 'May you be in pictures?',
  photosHint: 'When somebody takes photos. If you say nothing, it is a no.',
  photosYes: 'Yes, gladly',
  photosNo: 'No, please don’t',
  theNextEvening: 'Next time',
  mayInvite: 'The hosts may invite me to the next evening',
  mayInviteHint: 'Through us: they do not see your address. You can take it back here at any time.',
  invitedAgainWhy:
    'You get this mail because you said at “{title}” that {host} (the host) may invite you to the next evening. Only {site} has your address.',
  tooLateTitle: 'The time for answers is over',
  tooLateText:
    'The hosts asked for answers until an earlier day. Ask them on the page of the evening whether it still works; you can say no at any time.',
};
