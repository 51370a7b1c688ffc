// What is said about answers, invitations, and the people page, in French.
import type { Catalogue } from '../catalogue.ts';
import { inviting } from './rsvps-inviting.ts';
import { mails } from './rsvps-mails.ts';
import { ticket } from './rsvps-ticket.ts';

export const rsvps: Catalogue['rsvps'] = {
  ...inviting,
  ...mails,
  ...ticket,
  anotherTime: 'Une autre fois\u202f?',
  tellMeAt: 'À {email}.',
  followsNow: 'C’est entendu.',

  remember: 'Me reconnaître sur cet appareil',
  rememberHint:
    'Une fois ta réponse confirmée, un clic suffit ici. À éviter si d’autres personnes utilisent aussi cet appareil.',
  rememberedAs: 'Cet appareil te connaît comme {name} ({email}).',
  rememberedAddress: 'Cet appareil te connaît comme {email}.',
  forgetDevice: 'M’oublier sur cet appareil',
  deviceForgotten:
    'C’est oublié. Tes réponses comptent toujours\u202f; tu peux les changer avec le lien de tes mails.',

  shortly: 'Encore un mail deux heures avant',
  shortlyHint:
    'À {time}\u00a0: le chemin jusqu’à la porte, et qui sera là. Un seul, et seulement si tu veux.',
  shortlyAsk: 'Oui, un rappel',
  shortlyIsOn: 'À {time}, un dernier mail arrive\u00a0: le chemin jusqu’à la porte, et qui sera là.',
  shortlyOff: 'Finalement non',
  shortlySubject: 'À {time}\u00a0: {title}',
  shortlyHeading: 'Ça commence à {time}',
  shortlyWho: 'Tu retrouveras aussi\u00a0:',
  shortlyButton: 'Tu ne viens pas, finalement\u202f? Dis-le vite',
  shortlyWhy: 'Tu reçois ce mail parce que tu l’as souhaité en répondant.',
  shortlyStop: 'Ne plus recevoir de mail deux heures avant',
  shortlyStopText: 'Alors plus aucun mail n’arrive deux heures avant cette soirée. Ta réponse reste.',

  introTitle: 'Présente-toi sur ton réseau',
  introLead:
    'Des mots tout prêts, tirés de ta propre réponse. Change-les comme tu veux avant de les envoyer.',
  introSayMore:
    'Écris dans ta réponse sur quoi tu travailles et sur quoi tu hésites\u00a0: ça figurera aussi ici.',
  introCopy: 'Tout copier',
  introLinkedin: 'LinkedIn n’emporte que l’adresse, pas les mots\u00a0: copie-les avant.',
  introYes: 'Le {day}, je viens à #{hashtag} à {city}.',
  introMaybe: 'Le {day}, je viendrai peut-être à #{hashtag} à {city}.',
  introWorking: 'Je travaille sur\u00a0: {words}',
  introUnsure: 'J’hésite sur\u00a0: {words}',
  areYouComing: 'Tu viens\u202f?',
  areYouComingNamed: 'Tu viens, {name}\u202f?',
  justConfirm: 'Plus qu’à confirmer',
  justConfirmNamed: 'Plus qu’à confirmer, {name}',
  answerHere: 'Répondre ici même',
  leadYes: 'Super\u202f! Qui es-tu\u202f?',
  leadMaybe: 'Peut-être, c’est bien aussi. Qui es-tu\u202f?',
  leadNo: 'Merci\u202f! Qui es-tu\u202f?',
  orElse: 'Tu changes d’avis\u202f?',
  changeToYes: 'Jusqu’ici\u00a0: {before}. Tu viens, finalement\u202f?',
  changeToMaybe: 'Jusqu’ici\u00a0: {before}. Plutôt peut-être, maintenant\u202f?',
  changeToNo: 'Jusqu’ici\u00a0: {before}. Tu ne viens plus\u202f?',
  keepYes: 'Je viens toujours',
  keepMaybe: 'J’en reste à peut-être',
  keepNo: 'J’en reste à non',
  yes: 'Oui',
  maybe: 'Peut-être',
  no: 'Non',
  name: 'Comment t’appelles-tu\u202f?',
  nameIs: 'Ton nom\u00a0: {name}',
  yourName: 'Ton nom',
  email: 'Ton adresse mail',
  emailHint:
    'Pour cette soirée seulement, sans compte. Tu confirmes ensuite dans un mail. Ton nom ne figure sur la page que si tu le veux.',
  answerMissing: 'Choisis oui, peut-être ou non.',
  nameless: 'Quelqu’un',
  youCome: 'Tu viens',
  youWait: 'Tu es en liste d’attente',
  youMayCome: 'Tu viens peut-être',
  youDoNotCome: 'Tu ne viens pas',
  youWereThere: 'Tu étais là',
  youMissedIt: 'Tu n’étais pas là',
  backToEvening: 'Retour à la soirée',

  sentTitle: 'Regarde dans tes mails',
  sentTo:
    'Un mail est en route vers {email}. Appuie sur le bouton qu’il contient, puis sur ta réponse, et elle compte.',
  sentText:
    'Un mail est en route vers toi. Appuie sur le bouton qu’il contient, puis sur ta réponse, et elle compte.',
  openMailbox: 'Ouvrir la boîte (seulement pour essayer)',
  correctAddress: 'Corriger et renvoyer',
  overTitle: 'La soirée est passée',
  overText: 'On ne peut plus répondre. Sur la page de la soirée, on voit qui était là.',
  cancelledTitle: 'La soirée est annulée',
  cancelledText: 'Plus besoin de répondre. La raison est sur la page de la soirée.',
  keptOutTitle: 'Ici, ce n’est pas possible',
  keptOutText:
    'Ton nom a été retiré de la liste de cette soirée. Si tu penses que c’est une erreur, écris à l’équipe du site\u00a0: son adresse est dans les mentions légales.',
  goneText:
    'Une réponse que personne ne confirme s’efface au bout de sept jours. Réponds alors simplement à nouveau sur la page de la soirée.',

  fromMailTitle: 'Ta réponse\u00a0: {title}',
  onlyTheButton: 'Un clic, et c’est dit. Réponse pour {email}.',
  invitedBy: '{name} t’invite.',

  saidYes: 'Chouette, tu viens\u202f!',
  saidWaiting: 'Tu es en liste d’attente',
  saidMaybe: 'Peut-être, c’est aussi une réponse',
  saidMaybeText:
    'Nous t’enverrons un rappel la veille. Avec le lien de ton mail, tu peux décider à tout moment.',
  saidNo: 'Dommage, et merci d’avoir prévenu',
  saidNoText:
    'Tu ne recevras plus rien pour cette soirée. Si tu changes d’avis, le lien de ton mail marche toujours.',
  wasNotThere: 'Je n’étais pas là',
  wasThereAfterAll: 'J’y étais, en fait',
  youWereNotThere: 'Tu as dit que tu n’étais pas là. Tu n’es donc pas sur la liste.',
  saved: 'C’est enregistré',
  noRoomToBring: 'Il n’y a plus autant de places. Ta réponse reste comme elle était.',
  changeAnswer: 'Changer ma réponse',

  saidTooLargeText: {
    one: 'Vous êtes {people}, et il n’y a plus qu’une seule place. Si tu viens sans les autres, elle te revient\u202f; tu gardes ton rang sur la liste.',
    other:
      'Vous êtes {people}, et il n’y a plus que {count} places. Si tu amènes moins de monde, elles te reviennent\u202f; tu gardes ton rang sur la liste.',
  },
  doesNotFitSubject: 'Pas assez de places pour vous\u00a0: {title}',
  doesNotFitHeading: 'Il n’y a plus autant de places',
  doesNotFitWords: {
    one: 'Tu as dit oui pour {people} personnes et tu es en liste d’attente. Mais il n’y a plus maintenant qu’une seule place en tout\u00a0: vous ne pourrez donc pas venir ensemble.',
    other:
      'Tu as dit oui pour {people} personnes et tu es en liste d’attente. Mais il n’y a plus maintenant que {count} places en tout\u00a0: vous ne pourrez donc pas venir ensemble.',
  },
  doesNotFitButton: 'Amener moins de monde',
  doesNotFitStays:
    'Tu gardes ton rang sur la liste, même si d’autres passent devant tant que votre groupe est trop grand.',
};
