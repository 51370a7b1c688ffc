// What is said about circles, in Danish.
import type { de } from '../../../circles/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { da as city } from './city-texts.ts';
import { da as letters } from './letter-texts.ts';
import { da as life } from './life-texts.ts';

export const da: SameKeys<typeof de> = {
  ...letters,
  ...life,
  ...city,
  wishTitle: 'En kreds efter »{title}«',
  wishHeading: 'En kreds bagefter',
  wishLead:
    'En aften er en begyndelse. Har du lyst, kommer du bagefter i kreds med tre eller fire andre: I tolv uger fortæller I hinanden, hvad I arbejder på, og hvad I endnu ikke ved.',
  how: 'Sådan bliver kredsene sat sammen: fire eller fem mennesker, helst nogle, der ikke har mødt hinanden så tit, med et sprog til fælles. Ingen bliver alene. Er flere muligheder lige gode, trækker vi lod.',
  howHeading: 'Sådan foregår det',
  consent:
    'De andre i din kreds får dit navn, hvad du arbejder på, og din mailadresse ({email}), og ingen andre får det.',
  until: 'Kredsene bliver sat sammen {day}. Indtil da kan du ombestemme dig.',
  languagesLegend: 'Jeg kan tale om mit arbejde på',
  wish: 'Jeg vil gerne i kreds',
  change: 'Skift sprog',
  takeBack: 'Alligevel ikke',
  wished: 'Dejligt! Du kommer i kreds og får en mail, når det er så vidt.',
  takenBack: 'I orden, du kommer ikke i kreds.',
  isWished: 'Du vil gerne i kreds.',
  closed:
    'Man kan ønske sig en kreds, hvis man kommer eller var med, indtil tre dage efter aftenen. Det kan man ikke her lige nu.',
  languageMissing: 'Sæt kryds ved mindst ét sprog, ellers kan vi ikke finde nogen, du kan tale med.',
  nameMissing: 'Skriv først i dit svar, hvad du hedder: Det er sådan, du bliver præsenteret.',
  toAnswer: 'Til dit svar',
  circleOthers: 'I kreds med dig',
  writeAll: 'Skriv til alle',
  leaveHint:
    'Dit navn og din adresse forsvinder fra de andres side. Mails, de allerede har fået, har de stadig.',
  leaveNow: 'Ja, forlad',
  proposalTitle: 'Kredse efter »{title}«',
  proposalHeading: 'Kredse',
  notYetProposed: 'Kredsene bliver sat sammen {day} af alle, der ønsker sig en. Så får du en mail.',
  goesOut: 'De bliver automatisk præsenteret for hinanden: {day}.',
  howMany: 'Kredse efter denne aften: {circles}.',
  hostsSeeNothing:
    'Hvem der er i kreds med hvem, og hvad de skriver, bliver i kredsene. Heller ikke du kan se det.',
  sentOn: 'Sendt: {day}.',
  sendNow: 'Send nu',
  proposedSubject: 'Kredsene efter »{title}«',
  proposedPreview: 'I morgen præsenterer vi dem for hinanden',
  proposedHeading: 'Kredsene er klar',
  proposedWords:
    'Der er kommet kredse ud af din aften: mennesker, der vil fortsætte sammen i tolv uger. I morgen præsenterer vi dem for hinanden. Hvem der er i kreds med hvem, bliver mellem dem; du skal ikke gøre noget.',
  look: 'Se kredsene',
  hostWhy: 'Du får denne mail, fordi du er vært for denne aften.',
  circleHeading: 'Må vi præsentere?',
  introduction:
    'I var alle med til »{title}« og ville gerne i kreds. Her er de andre, og det her arbejder de på:',
  firstDate:
    'Vores forslag til et første møde: {day} kl. {time}, som den aften. I telefonen, foran skærmen eller hjemme ved nogens bord. Skriv til hinanden, om det passer.',
  firstTalk:
    'Til at begynde med er en runde nok: Hvad arbejder du på? Hvad ved du ikke endnu? Hvad ville være anderledes om tolv uger?',
  toCircle: 'Til din kreds',
  memberWhy:
    'Du får denne mail, fordi du ønskede dig en kreds efter aftenen. Du kan forlade den når som helst på kredsens side.',
  aloneSubject: 'Ingen kreds efter »{title}« denne gang',
  aloneHeading: 'Denne gang var der ikke andre, der ønskede sig en kreds',
  aloneWords:
    'Du var den eneste, der ville i kreds efter denne aften. Du kan sige det igen næste gang; og måske nævner du det for en, du møder dér.',
  toCircles: 'Kredse',
  wantsCircle: 'Fortsætte i en kreds på fire-fem?',
  leftCircle: 'Du har forladt kredsen.',
  metTitle: 'Dem, du har mødt',
  metLead: 'Hvem du har delt aftener med, og hvem du allerede kender til den næste. Kun for dine øjne.',
  metConsent:
    'Det virker kun mellem folk, der alle har sagt ja og viste sig for aftenens gæster. Siger du ja, står du også på siderne hos de andre, der var med og har sagt ja.',
  metRemember: 'Ja, husk, hvem jeg har mødt',
  metForget: 'Glem det igen',
  metComing: 'Til de næste aftener',
  metKnown: 'Du kender:',
  metNotYet: 'Endnu ikke mødt:',
  metWho: 'Mødt',
  metOrder: 'Dem, du mødte sidst, står først.',
  metNobody: 'Endnu ingen, som også har sagt ja. Det kommer med aftenerne.',
  linkGoneText: 'Kredsen er slut, og alt om den er slettet.',
};
