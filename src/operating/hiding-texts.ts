// What is said to those whose series, page or post is hidden.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  hiddenSubject: 'Verborgen: {name}',
  hiddenHeading: 'Wir haben etwas verborgen',
  hiddenWords_series:
    'Wir haben deine Reihe „{name}“ mit ihren kommenden Abenden verborgen. Nur ihr Gastgeber:innen seht sie noch, und von selbst kündigt sie nichts mehr an. Der Grund:',
  hiddenWords_page: 'Wir haben deine Seite hier verborgen. Nur du siehst sie noch. Der Grund:',
  hiddenWords_portrait:
    'Wir haben dein Bild verborgen: Hier siehst auch du statt seiner deine Anfangsbuchstaben. Der Grund:',
  hiddenWords_post: 'Wir haben einen Post auf einer Pinnwand verborgen: „{name}“. Der Grund:',
  hiddenWords_blog: 'Wir haben deinen Blog auf der Seite einer Stadt verborgen: {name}. Der Grund:',
  hiddenWords_sentence:
    'Wir haben deine Antwort auf die Frage des Monats verborgen: „{name}“. Nur du siehst sie noch. Der Grund:',
  hiddenWords_picture: 'Wir haben ein Bild aus dem Album eines Abends verborgen: „{name}“. Der Grund:',
  hiddenBlog:
    'Der Betrieb hat deinen Blog hier verborgen, bis er ihn wieder zeigt. Den Grund hast du per Mail.',
  hiddenSentence:
    'Der Betrieb hat deinen Satz verborgen: Nur du siehst ihn noch. Den Grund hast du per Mail.',
  hiddenWhy: 'Diese Mail bekommst du, weil es bei {site} deins ist oder du den Abend ausrichtest.',
  shownSubject: 'Wieder da: {name}',
  shownHeading: 'Es ist wieder da',
  shownWords: 'Wer es vorher sehen konnte, kann es jetzt wieder sehen.',
  hiddenSeries:
    'Der Betrieb hat diese Seite verborgen. Nur ihr Gastgeber:innen seht sie. Den Grund habt ihr per Mail.',
  hiddenPage: 'Der Betrieb hat deine Seite verborgen, bis er sie wieder zeigt. Den Grund hast du per Mail.',
  hiddenPortrait: 'Der Betrieb hat dein Bild verborgen, bis er es wieder zeigt. Den Grund hast du per Mail.',
  hiddenPost: 'Der Betrieb hat diesen Post verborgen. Den Grund hast du per Mail.',
} as const;

export const en: SameKeys<typeof de> = {
  hiddenSubject: 'Hidden: {name}',
  hiddenHeading: 'We have hidden something',
  hiddenWords_series:
    'We have hidden your series “{name}” with its evenings to come. Only you hosts still see them, and it no longer announces anything by itself. The reason:',
  hiddenWords_page: 'We have hidden your page here. Only you still see it. The reason:',
  hiddenWords_portrait:
    'We have hidden your picture: your initials are shown instead, to you as well. The reason:',
  hiddenWords_post: 'We have hidden a post on a wall: “{name}”. The reason:',
  hiddenWords_blog: 'We have hidden your blog on a city’s page: {name}. The reason:',
  hiddenWords_sentence:
    'We have hidden your reply to the question of the month: “{name}”. Only you still see it. The reason:',
  hiddenWords_picture: 'We have hidden a picture in an evening’s album: “{name}”. The reason:',
  hiddenBlog:
    'The operators have hidden your blog here until they show it again. You have the reason by email.',
  hiddenSentence:
    'The operators have hidden your sentence: only you still see it. You have the reason by email.',
  hiddenWhy: 'You get this email because it is yours at {site}, or because you host there.',
  shownSubject: 'Back again: {name}',
  shownHeading: 'It is back again',
  shownWords: 'Whoever could see it before can see it again now.',
  hiddenSeries: 'The operators have hidden this page. Only you hosts see it. You have the reason by email.',
  hiddenPage: 'The operators have hidden your page until they show it again. You have the reason by email.',
  hiddenPortrait:
    'The operators have hidden your picture until they show it again. You have the reason by email.',
  hiddenPost: 'The operators have hidden this post. You have the reason by email.',
};
