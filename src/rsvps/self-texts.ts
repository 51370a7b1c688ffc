// What a guest is asked about themselves after the answer.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  workingOn: 'Woran arbeitest du?',
  workingOnHint: 'Ein Satz. Kein Titel, keine Stelle.',
  unsureAbout: 'Wo bist du unsicher?',
  unsureAboutHint: 'Darum geht es an dem Abend.',
  whereToFindYou: 'Wo findet man dich?',
  whereToFindYouHint: '@name oder Link, beides geht.',
  whoMaySeeYou: 'Wer darf dich sehen?',
  public: 'Alle',
  publicHint:
    'Auch Fremde, nicht Suchmaschinen. Was du öffentlich mit dem Hashtag schreibst, darf an die Pinnwand.',
  guests: 'Die Gäste',
  guestsHint: 'Wer Ja oder Vielleicht gesagt hat oder wartet, und {names}.',
  nobody: 'Niemand',
  nobodyHint: 'Nur {names}. So ist es auch, wenn du nichts wählst.',
  nameToBeSeen: 'Auf der Liste brauchst du einen Namen. Ein Vorname reicht.',
  doYouBring: 'Bringst du jemanden mit?',
  bringsNobody: 'Niemanden',
  brings: { one: 'Eine Person', other: '{count} Menschen' },
  photosQuestion: 'Darfst du auf Bilder?',
  photosHint: 'Wenn jemand fotografiert. Sagst du nichts, gilt Nein.',
  photosYes: 'Ja, gern',
  photosNo: 'Nein, bitte nicht',
  theNextEvening: 'Beim nächsten Mal',
  mayInvite: {
    one: '{names} darf mich zum nächsten Abend einladen',
    other: '{names} dürfen mich zum nächsten Abend einladen',
  },
  mayInviteHint: 'Durch uns, ohne deine Adresse zu sehen. Du kannst es hier jederzeit zurücknehmen.',
  invitedAgainWhy:
    'Diese Mail bekommst du, weil du bei „{title}“ gesagt hast, dass {host} dich zum nächsten Abend einladen darf. Deine Adresse hat nur {site}.',
  onlyInvitedTitle: 'Dieser Abend ist nur für Eingeladene',
  onlyInvitedText:
    'Antworten kann, wer eingeladen ist. Hast du eine Einladung an eine andere Adresse bekommen, dann nimm den Link in dieser Mail. Sonst frag, wer einlädt.',
  onlyInvitedHere:
    'Dieser Abend ist nur für Eingeladene. Antworte mit dem Link deiner Einladung, oder hier mit der Adresse, an die sie kam.',
  tooLateTitle: 'Die Antwortfrist ist vorbei',
  tooLateText:
    'Bis zu einem früheren Tag war um Antworten gebeten. Frag auf der Seite des Abends, ob es noch geht; absagen kannst du jederzeit.',
} as const;

export const en: SameKeys<typeof de> = {
  workingOn: 'What are you working on?',
  workingOnHint: 'One sentence. No title, no position.',
  unsureAbout: 'What are you unsure about?',
  unsureAboutHint: 'That is what the evening is about.',
  whereToFindYou: 'Where can people find you?',
  whereToFindYouHint: '@name or a link, both work.',
  whoMaySeeYou: 'Who may see you?',
  public: 'Everyone',
  publicHint:
    'Strangers too, but not search engines. What you post publicly with the hashtag may go on the wall.',
  guests: 'The guests',
  guestsHint: 'Anyone who said yes or maybe or is waiting, and {names}.',
  nobody: 'No one',
  nobodyHint: 'Only {names}. It stays that way if you choose nothing.',
  nameToBeSeen: 'To be on the list you need a name. A first name is enough.',
  doYouBring: 'Are you bringing anyone?',
  bringsNobody: 'No one',
  brings: { one: 'One person', other: '{count} people' },
  photosQuestion: 'May you be in pictures?',
  photosHint: 'If someone takes photos. If you say nothing, it’s a no.',
  photosYes: 'Yes, gladly',
  photosNo: 'No, please don’t',
  theNextEvening: 'Next time',
  mayInvite: {
    one: '{names} may invite me to the next evening',
    other: '{names} may invite me to the next evening',
  },
  mayInviteHint: 'Through us; they don’t see your address. You can take it back here at any time.',
  invitedAgainWhy:
    'You get this email because you said at “{title}” that {host} may invite you to the next evening. Only {site} has your address.',
  onlyInvitedTitle: 'This evening is by invitation only',
  onlyInvitedText:
    'Only people who were invited can reply. If an invitation went to another address of yours, use the link in that email. Otherwise ask whoever is inviting.',
  onlyInvitedHere:
    'This evening is by invitation only. Reply with the link in your invitation, or here with the address it went to.',
  tooLateTitle: 'It’s too late to reply',
  tooLateText:
    'Replies were asked for by an earlier day. Ask on the evening’s page whether it still works; you can say no at any time.',
};
