// What is said about a person’s own data, leaving, and changing an address, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const personalData: Catalogue['personalData'] = {
  addressTitle: 'Min mailadresse',
  addressLead: 'Du er her med {email}.',
  addressChange: 'En ny adresse',
  addressChangeText:
    'Vi spørger begge: En mail går til den nye adresse, en til den nuværende. Først når begge har sagt ja, flytter alt med: svar, aftener, det, du følger, og mails, der stadig er på vej.',
  addressNew: 'Ny adresse',
  addressAskBoth: 'Spørg begge',
  addressJoin: 'En adresse til, som er min',
  addressJoinText:
    'Er du her også med en anden adresse? Vi spørger dér. Siger den ja, bliver det hele lagt sammen, og {email} bliver.',
  addressOther: 'Den anden adresse',
  addressAskOther: 'Spørg dér',
  addressRules: 'Hvordan det bliver lagt sammen',
  addressRuleAnswers:
    'To svar til samme aften bliver til ét: Det, du sagde sidst, gælder; af to pladser beholder du den bedste, og den anden bliver fri.',
  addressRulePrivate:
    'Hvor du har valgt forskelligt, hvem der ser noget, gælder det valg, hvor færrest ser det.',
  addressRuleKept:
    'Aftener, serier, kredse, samtaler, konti og det, du følger, bliver samlet. Har du to konti på et netværk, beholder du den fra den adresse, der bliver.',
  addressRuleSessions:
    'Med den anden adresse er du bagefter ikke logget ind nogen steder. Det kan ikke fortrydes.',
  addressLost: 'Kan du ikke længere komme til den gamle adresse?',
  addressLostText:
    'Så skriv til {operator} fra den nye adresse, og fortæl, hvad man kan kende dig på, for eksempel dine aftener eller konti:',
  addressSame: 'Det er den adresse, du allerede er her med.',
  addressAskedNotice: 'Mailene er på vej.',
  addressStoppedNotice: 'I orden, alt bliver, som det er.',
  addressOpen: 'Stadig åbent',
  addressOpenChange: 'Din nye adresse skal være {email}.',
  addressOpenJoin: '{email} skal med.',
  addressIsAsked: 'spurgt, intet svar endnu',
  addressSaidYes: 'har sagt ja',
  addressStop: 'Alligevel ikke',

  addressHeading: 'Skal det være sådan?',
  addressLeavesSubject: 'Din mailadresse hos {site} er ved at blive ændret',
  addressAskedSubject: 'Er det din mailadresse? Et spørgsmål fra {site}',
  addressLeavesWords:
    'Den, der lige nu er logget ind som dig på {site}, vil ændre din adresse: fra denne til {email}.',
  addressVouchedWords:
    'Nogen har vist dem, der driver {site}, at det drejer sig om dig, og at de ikke længere kan komme til denne postkasse. Din adresse skal nu være {email}. Er det ikke dig, så sig nej.',
  addressComesWords: 'Den, der er logget ind på {site} med {who}, vil bruge denne adresse i stedet.',
  addressJoinsWords:
    'Den, der er logget ind på {site} med {who}, siger: Denne adresse hører til samme person.',
  addressKnownToo:
    'Det, der allerede er her under denne adresse, bliver lagt sammen med det andet: Sig kun ja, hvis begge er dig.',
  addressLook: 'Se og bestem dig',
  addressLasts: 'Linket gælder i et døgn og kun én gang.',
  addressLeavesWhy:
    'Du får denne mail, fordi adressen er din hos {site} og bliver spurgt, når den skal ændres. Gør du ikke noget, bliver alt, som det er.',
  addressAskedWhy:
    'Du får denne mail, fordi nogen har skrevet adressen på {site}. Var det ikke dig, skal du ikke gøre noget.',
  addressAgreeLeaving: 'Ja, skift adresse',
  addressAgreeComing: 'Ja, det er mig',
  addressNo: 'Nej, det var ikke mig',
  addressNoEnds: 'Siger du nej, stopper ændringen, og du bliver logget ud alle steder.',
  addressGoneText:
    'Linket gælder i et døgn og kun én gang. Måske er det hele allerede klaret; ellers begynd forfra under »Mails og kalender«.',
  addressHalfTitle: 'Tak. Én mangler endnu',
  addressHalfText: 'Den anden adresse har også fået en mail. Så snart den siger ja, flytter alt med.',
  addressChangedSubject: 'Din adresse er ændret',
  addressChangedText:
    'Alt er flyttet med. Fra nu af logger du ind med den nye adresse, og mails bliver sendt dertil.',
  addressChangedMail: 'Hos {site} hører {shown} nu til dig, med alt, hvad du har dér.',
  addressJoinedSubject: 'Lagt sammen',
  addressJoinedText: 'To er blevet til én. Se under »Mine aftener«, om alt er, som du vil have det.',
  addressJoinedMail: 'Det, der var hos {site} under {shown}, hører nu til dig.',
  accountAskedWords:
    'Via linket i en besked til dig er {email} blevet skrevet som din mailadresse hos {site}. Først når du siger ja her, og postkassen også siger ja, bliver beskeder sendt dertil.',
  accountToldWords:
    'Via linket i en besked til dig er {email} blevet skrevet som din mailadresse hos {site}. Siger postkassen ja, bliver beskeder sendt dertil. Var det ikke dig, så sig nej.',
  accountComesWords: 'Den, der er med på {site} med kontoen {who}, vil gerne have mails til denne adresse.',
  giveAddressTitle: 'Få det på mail i stedet',
  giveAddressLead:
    'Indtil nu skriver vi til dig i fediverset, til {account}. Skriv en mailadresse, så kommer det hele dertil. Dine svar bliver, som de er.',
  giveAddressBack: 'Til dit svar',
  giveAddressField: 'Din mailadresse',
  giveAddressButton: 'Send en mail til bekræftelse',
  giveAddressAsked:
    'En mail er på vej. Sig ja i den, så hører adressen til dig. Din konto i fediverset får det at vide; har du andre svar her, spørger vi også dér.',
  addressNotYou: 'Var det ikke dig? Så skriv straks til {operator}: {email}',
  addressChangedWhy: 'Du får denne mail, fordi der er ændret noget ved dine adresser hos {site}.',
  addressRefusedTitle: 'I orden, det bliver, som det er',
  addressRefusedText: 'Intet er ændret.',

  ownData: 'Mine data',
  ownDataLead: 'Alt, hvad der står her om {email}: til at tage med, til at rydde op i, til at slette.',
  ownDataFile: 'Som fil',
  ownDataFileText:
    'Dine oplysninger, svar, konti, samtykker med ordlyd og tidspunkt, det, du holder, og det, du har skrevet. Som JSON, der kan læses i ethvert tekstprogram.',
  ownDataDownload: 'Hent',
  correct: 'Ret det, der er forkert',
  correctText:
    'Navn, sprog og konti retter du under »Om mig«, det, der står ved en aften, retter du ved dit svar.',
  security: 'Sikkerhed',
  securityLead: 'Hvad {email} åbner her, og hvordan du lukker det.',
  securityGoOn: 'Hvor du er logget ind, og hvilke enheder der kender dig',
  devices: 'Enheder, der kender dig',
  devicesText:
    'Dér valgte du »Husk på denne enhed«, da du svarede. De åbner de svar, du gav dér, og svarer med ét tryk; ingen er logget ind på dem.',
  noDevices: 'Ingen.',
  forgetDevice: 'Glem',
  deviceForgotten: 'Enheden kender dig ikke længere.',
  sessions: 'Hvor du er logget ind',
  sessionsText: 'Hvilke enheder det er, ved vi ikke: Vi skriver hverken browser eller IP-adresse ned.',
  sessionFacts: 'Siden {since}, senest {seen}',
  thisDevice: 'Denne enhed',
  passkeysGoOn: 'Log ind uden mail: med finger, ansigt eller pinkode',
  endSession: 'Log ud',
  endOthers: 'Log ud alle andre steder, glem alle enheder',
  sessionEnded: 'Du er logget ud dér.',
  leave: 'Slet alt',
  leaveText:
    'Dine svar, konti, tekster og mails forsvinder straks og alle steder. Ingen kan hente dem tilbage.',
  leaveGoOn: 'Videre til at slette',
  leaveLead:
    'Alt om {email} bliver slettet: svar og pladser, det, du har fortalt om dig selv, konti, samtaler, samtykker, det, du følger, mails, der ikke er sendt endnu, kladder, og at du har været her.',
  leaveStays:
    'Tidligere aftener, du har holdt, bliver stående uden dit navn. Har du sagt nej til flere mails, bliver det nej gemt som en kontrolsum.',
  leaveDuties: 'Først: Disse aftener holder du alene',
  leaveDutiesText: 'Gæsterne regner med dem. Giv dem videre til nogen, eller aflys dem, så kan du gå.',
  leaveHandOver: 'Giv videre',
  leaveNow: 'Ja, slet alt nu',
  hasLeft: 'Alt er slettet. Tak, fordi du var her.',
};
