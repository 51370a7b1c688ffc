// What is said about circles in a city, without an evening, and about one's own circles, in French.
import type { de } from '../../../circles/city-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  ownCircles: 'Mes cercles',
  ownCirclesLead: 'D’ici, tu rejoins tes cercles sans passer par un mail.',
  ownCirclesNone: 'Tu n’es dans aucun cercle.',
  openCircle: 'Ouvrir',
  ownWish: 'Tu cherches un cercle à {city}.',
  cityTitle: 'Un cercle à {city}',
  cityHeading: 'Continuer à quatre',
  cityLead:
    'Quatre ou cinq personnes, douze semaines, et chaque semaine une courte lettre avec une question. Vous vous écrivez sur quoi vous travaillez et sur quoi vous hésitez, et vous vous retrouvez une heure par semaine. Ce que vous écrivez reste entre vous.',
  cityHow:
    'Dis que tu cherches un cercle. Dès que trois personnes en cherchent un à {city}, nous demandons à chacune si nous pouvons vous présenter. C’est seulement alors que les autres voient ton nom, ce sur quoi tu travailles et ton adresse mail ({email}), et personne d’autre. Au bout de six mois, nous oublions ton souhait.',
  citySignIn: 'Me connecter avec mon adresse mail',
  citySignInHint: 'Sans mot de passe\u00a0: tu reçois un lien.',
  cityName: 'Ton nom',
  cityNameMissing: 'Dis comment tu t’appelles.',
  cityWorkingOn: 'Sur quoi travailles-tu\u202f?',
  cityWish: 'Je cherche un cercle',
  cityWished: 'Super\u202f! On t’écrit dès que vous êtes assez.',
  cityIsWished: 'Tu cherches un cercle à {city}.',
  cityTakenBack: 'D’accord, tu ne cherches plus de cercle.',
  cityForming: 'Des cercles se forment',
  cityLine:
    'Envie de continuer avec trois autres personnes à {city}, même sans soirée\u202f? Voici un cercle.',
  introduceSubject: 'Pouvons-nous vous présenter\u202f?',
  introducePreview: 'Un cercle à {city}',
  introduceWords:
    'Il y a maintenant assez de personnes à {city} qui cherchent un cercle. Si tu dis oui, celles qui disent oui aussi reçoivent ton nom, ce sur quoi tu travailles et ton adresse mail, et toi les leurs. Trois oui font un cercle.',
  introduceDays: 'Sans nouvelles de toi pendant sept jours, nous oublierons ton souhait.',
  introduceLook: 'Répondre',
  introduceWhy: 'Tu reçois ce mail parce que tu cherches un cercle à {city}.',
  introduceStop: 'Je ne cherche plus de cercle',
  introduceYes: 'Oui, présentez-nous',
  introduceNo: 'Non, finalement pas',
  introduceAgreed:
    'Merci\u202f! Dès que les autres ont répondu, dans sept jours au plus tard, tu auras de nos nouvelles.',
  introduceGone: 'Cette question n’est plus ouverte. Votre cercle s’est peut-être déjà formé.',
  introductionCity:
    'Vous cherchez un cercle à {city} et vous avez dit oui. Voici les autres, avec ce qui les occupe\u00a0:',
  lettersCome:
    'Demain matin arrive la première lettre, puis une par semaine. Sur votre page, vous répondez et vous trouvez une heure qui convient à tout le monde.',
};
