// What is said when somebody takes posts off the wall.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  offTitle: 'Einen Post von der Pinnwand nehmen',
  offDone: 'Weg ist er, und er kommt nicht wieder.',
  offAsked: 'Deine Bitte ist bei {names}. Dort wird der Post angesehen.',
  offTheirs:
    'Das sind deine Posts auf dieser Pinnwand. Was du wegnimmst, kommt nicht wieder. Von Hand Angebrachtes bleibt sonst stehen, auch wenn du absagst.',
  takeThisOff: 'Wegnehmen',
  takeAllOff: 'Alle meine wegnehmen',
  offAskLead:
    'Ist das dein Post und du möchtest ihn hier nicht sehen? Dann sagen wir es {names}. Ein Konto brauchst du nicht. Löschst du ihn, wo du ihn geschrieben hast, hilft das auch.',
  offAsk: 'Bitte wegnehmen',
  offByProfile: 'Ohne zu fragen: Zeig mit deinem Profil, dass es deiner ist',
  offAuthorTitle: 'Alle deine Posts von der Pinnwand nehmen',
  offAuthorLead:
    'Du brauchst kein Konto hier: Dass die Posts deine sind, zeigt ein Link in deinem Profil. Nur du kannst ihn dort hineinschreiben.',
  offAuthorMastodon:
    'Schreib diese Adresse in ein Feld deines Profils („Profil bearbeiten“, „Zusatzfelder“):',
  offAuthorBluesky: 'Schreib diese Adresse in die Beschreibung deines Profils („Profil bearbeiten“):',
  offAuthorBlog: 'Setz diesen Link auf die Startseite deines Blogs:',
  offAuthorPress: 'Drück dann hier. Wir sehen im Hintergrund in deinem Profil nach.',
  offAuthorLook: 'Nachsehen und wegnehmen',
  offAuthorAfter:
    'Alle deine Posts verschwinden von allen Pinnwänden dieser Seite, und es kommen keine neuen. Danach kannst du den Link wieder herausnehmen.',
  offAuthorAsked: 'Wir sehen gerade nach. Das dauert meist nur ein paar Sekunden.',
  offAuthorNotFound:
    'In deinem Profil haben wir den Link nicht gefunden. Manche Netze zeigen Änderungen erst nach einigen Minuten: Versuch es dann noch einmal.',
  offAuthorUnanswered: 'Dein Netz hat gerade nicht geantwortet. Versuch es bitte später noch einmal.',
  offAuthorDone: 'Alle deine Posts sind weg, und es kommen keine neuen mehr.',
  offAuthorBack: 'Von Hand kannst du weiter Posts anbringen. Möchtest du alles zurücknehmen, schreib uns:',
  offBackTitle: 'Doch wieder zeigen',
  offBackLead:
    'Das geht mit demselben Link: Setz ihn noch einmal in dein Profil und sag uns, welches es ist. Wir haben es nicht aufgehoben.',
  offBackAccount: 'Dein Konto oder Blog',
  offBackLook: 'Nachsehen und wieder zeigen',
  offBackAsked: 'Wir sehen gerade in deinem Profil nach. Findet sich der Link, kommen deine Posts wieder.',
  offBackWrong: 'Das ist nicht das Konto, mit dem du deine Posts weggenommen hast.',
  offWhich: 'Such den Post auf der Pinnwand und drück dort auf „Deins? Wegnehmen“.',
  askedOffSubject: 'Bitte einen Post ansehen: {title}',
  askedOffHeading: 'Jemand möchte einen Post von der Pinnwand nehmen',
  askedOffWords:
    'Jemand sagt, ein Post auf der Pinnwand deines Abends sei der eigene und solle weg. Du entscheidest.',
  askedOffButton: 'Ansehen',
  askedOffWhy: 'Diese Mail bekommst du höchstens einmal am Tag, weil du diesen Abend ausrichtest.',
} as const;

export const en: SameKeys<typeof de> = {
  offTitle: 'Take a post off the wall',
  offDone: 'It’s gone, and won’t come back.',
  offAsked: 'Your request is with {names}. They’ll have a look.',
  offTheirs:
    'These are your posts on this wall. What you take off won’t come back. What you pinned by hand stays otherwise, even if you say no.',
  takeThisOff: 'Take it off',
  takeAllOff: 'Take all of mine off',
  offAskLead:
    'Is this your post, and you don’t want it here? Then we tell {names}. You don’t need an account. Deleting it where you wrote it helps as well.',
  offAsk: 'Please take it off',
  offByProfile: 'Without asking: let your profile show that it’s yours',
  offAuthorTitle: 'Take all your posts off the wall',
  offAuthorLead:
    'You don’t need an account here: a link in your profile shows that the posts are yours. Nobody but you can write it there.',
  offAuthorMastodon: 'Write this address into a field of your profile (“Edit profile”, “Extra fields”):',
  offAuthorBluesky: 'Write this address into the description of your profile (“Edit profile”):',
  offAuthorBlog: 'Put this link on the front page of your blog:',
  offAuthorPress: 'Then press here. We look at your profile in the background.',
  offAuthorLook: 'Look, and take them off',
  offAuthorAfter:
    'All your posts disappear from all walls of this site, and no new ones come. After that you can take the link out again.',
  offAuthorAsked: 'We are looking right now. It usually takes a few seconds.',
  offAuthorNotFound:
    'We didn’t find the link in your profile. Some networks show changes only after a few minutes: please try again then.',
  offAuthorUnanswered: 'Your network didn’t answer just now. Please try again later.',
  offAuthorDone: 'All your posts are gone, and no new ones come any more.',
  offAuthorBack: 'You can still pin posts by hand. If you want to take all this back, write to us:',
  offBackTitle: 'Show them again after all',
  offBackLead:
    'The same link does it: put it into your profile again, and tell us which one it is. We haven’t kept it.',
  offBackAccount: 'Your account or blog',
  offBackLook: 'Look, and show them again',
  offBackAsked: 'We are looking at your profile right now. If the link is there, your posts come back.',
  offBackWrong: 'That isn’t the account you took your posts off with.',
  offWhich: 'Find the post on the wall and press “Yours? Take it off” there.',
  askedOffSubject: 'Please look at a post: {title}',
  askedOffHeading: 'Somebody wants a post off the wall',
  askedOffWords: 'Somebody says that a post on the wall of your evening is theirs and should go. You decide.',
  askedOffButton: 'Have a look',
  askedOffWhy: 'You get this email once a day at most, because you host this evening.',
};
