// What is said in Danish about circles in a city, without an evening, and about one's own circles.
import type { de } from '../../../circles/city-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  ownCircles: 'Mine kredse',
  ownCirclesLead: 'Herfra kommer du ind til dine kredse uden at lede efter en mail.',
  ownCirclesNone: 'Du er ikke med i nogen kreds.',
  openCircle: 'Åbn',
  ownWish: 'Du ønsker dig en kreds i {city}.',
  cityTitle: 'En kreds i {city}',
  cityHeading: 'Fortsæt i en lille kreds',
  cityLead:
    'Fire eller fem mennesker, tolv uger og hver uge et kort brev med et spørgsmål. I skriver til hinanden om, hvad I arbejder på, og hvor I er i tvivl, og mødes en time om ugen. Det, I skriver, bliver mellem jer.',
  cityHow:
    'Sig, at du leder efter en kreds. Så snart tre i {city} gør det, spørger vi hver enkelt, om vi må præsentere jer for hinanden. Først da ser de andre dit navn, hvad du arbejder på, og din mailadresse ({email}), og ingen andre ser det. Efter et halvt år glemmer vi ønsket.',
  citySignIn: 'Log ind med min mailadresse',
  citySignInHint: 'Uden adgangskode: Du får et link.',
  cityName: 'Dit navn',
  cityNameMissing: 'Skriv, hvad du hedder.',
  cityWorkingOn: 'Hvad arbejder du på?',
  cityWish: 'Jeg leder efter en kreds',
  cityWished: 'Dejligt! Du hører fra os, så snart I er nok.',
  cityIsWished: 'Du leder efter en kreds i {city}.',
  cityTakenBack: 'I orden, du leder ikke længere efter en kreds.',
  cityForming: 'Kredse på vej',
  cityLine: 'Vil du fortsætte sammen med tre andre i {city}, også uden en aften? Så find en kreds her.',
  introduceSubject: 'Må vi præsentere jer for hinanden?',
  introducePreview: 'En kreds i {city}',
  introduceWords:
    'Nu er der nok i {city}, som leder efter en kreds. Siger du ja, får de andre, der siger ja, dit navn, hvad du arbejder på, og din mailadresse, og du får deres. Tre, der siger ja, er en kreds.',
  introduceDays: 'Hører vi ikke fra dig i syv dage, glemmer vi dit ønske.',
  introduceLook: 'Svar',
  introduceWhy: 'Du får denne mail, fordi du leder efter en kreds i {city}.',
  introduceStop: 'Jeg søger ikke længere en kreds',
  introduceYes: 'Ja, præsenter os',
  introduceNo: 'Nej, alligevel ikke',
  introduceAgreed: 'Tak! Så snart de andre har svaret, og senest om syv dage, hører du fra os.',
  introduceGone: 'Spørgsmålet er ikke længere åbent. Måske har jeres kreds allerede fundet sammen.',
  introductionCity:
    'I leder alle efter en kreds i {city}, og I har sagt ja. Her er de andre, og det her arbejder de på:',
  lettersCome:
    'I morgen tidlig kommer det første brev og siden et hver uge. På jeres side skriver I tilbage og finder en time, der passer jer alle.',
};
