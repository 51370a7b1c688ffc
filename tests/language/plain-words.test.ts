// Words that made native readers stumble stay out of every sentence: each language has its own.
import { expect, test } from 'vitest';
import { catalogueOf, languages, type Language } from '../../src/language/translate.ts';

/** What no sentence says any more, and what it says instead. */
const banned: Record<Language, readonly { readonly words: RegExp; readonly instead: string }[]> = {
  de: [
    { words: /gastg(ib|eben)|\bgast\b/, instead: 'ausrichten' },
    { words: /noch ein knopf|erst der knopf/i, instead: 'Nur noch bestätigen' },
    { words: /steht (er|der Abend|dein Abend) für alle da/i, instead: 'ist veröffentlicht' },
    { words: /ferngehalten|hältst .* fern/i, instead: 'gesperrt' },
    { words: /\bTweetups?\b/, instead: 'Abend' },
    { words: /\b(Wand|Wände|Wänden)\b/, instead: 'Pinnwand' },
    { words: /kostet nichts/i, instead: 'Eintritt frei' },
    { words: /\{host\} \(Gastgeber:in\)/, instead: 'der Name allein' },
    { words: /wie du ihnen folgst/i, instead: 'wo du sie findest' },
  ],
  en: [
    { words: /\bmails?\b|\bmail address/i, instead: 'email, email address' },
    { words: /answered this evening/i, instead: 'replied to this event' },
    { words: /\byour answers?\b|\banswer an evening\b|\bnew answers?\b|has answered/i, instead: 'reply' },
    { words: /\bstands?\b/i, instead: 'is, appears, is listed' },
    { words: /\bin vain\b|\banew\b/i, instead: 'without success, again' },
    { words: /there for everybody|is up!/i, instead: 'live' },
    { words: /\bwho (likes|cannot|has the link|pays)\b/i, instead: 'anyone who …, people who …' },
    { words: /one more button/i, instead: 'One last step' },
    { words: /\btweetups?\b/i, instead: 'evening' },
    { words: /\bwaits for a look\b|\bdeed\b/i, instead: 'is waiting for review, action' },
    { words: /while you still see/i, instead: 'while you still remember faces' },
    { words: /\(the host\)|\(host\)/, instead: 'the name alone' },
  ],
  uk: [
    { words: /[\p{Ll},] (?:Ви|Вас|Вам|Вами|Ваш\p{L}*)(?!\p{L})/u, instead: 'ти' },
    { words: /натисніть|введіть|перейдіть|оберіть/i, instead: 'натисни, введи' },
    {
      words: /\p{L}(?:\((?:л?а|лась|лася|на|иця)\)|\/(?:л?а|лась|лася|на|иця)(?!\p{L}))/u,
      instead: 'теперішній час',
    },
    { words: /ти (?:був|була|мав|мала|хотів|хотіла|зміг|змогла)(?!\p{L})/iu, instead: 'теперішній час' },
    { words: /твітап/i, instead: 'вечір' },
    { words: /івент|мітап|(?<!\p{L})за(?:хід|ходу|ходи)(?!\p{L})/iu, instead: 'вечір' },
    { words: /(?<!\p{L})(?:е-?|і)?мейл|електронн\p{L}+ лист/iu, instead: 'лист, пошта' },
    { words: /користувач|юзер/i, instead: 'люди, гості' },
    { words: /клікн|клікат|клацн|нажм/i, instead: 'натиснути, торкнутися' },
    {
      words: /на протязі|слідуюч|являється|прийня\p{L}* участь|у якості/iu,
      instead: 'протягом, наступний, є, брати участь, як',
    },
    { words: /здійсн|даний|даної|вищевказан|з метою/i, instead: 'просте дієслово' },
  ],
  da: [
    { words: /\btweetups?\b/i, instead: 'aften' },
    { words: /\bevents?\b|\bbegivenhed|\barrang(er|ør|ement)/i, instead: 'aften, holde, vært' },
    { words: /\bannoncer/i, instead: 'oprette, offentliggøre' },
    { words: /\b[Pp]osts?\b|\b[Pp]oste/, instead: 'opslag, slå op' },
    { words: /(?<!\{)\be-?mail/i, instead: 'mail' },
    { words: /\b(password|passkeys?)\b/i, instead: 'adgangskode, adgangsnøgle' },
    { words: /\bvenligst\b|\bbedes\b|\bangiv\b|\bindtast\b|\bpågældende\b/i, instead: 'skriv, vælg' },
    { words: /\w\/(hun|hendes|inde)\b|\bværtinde/, instead: 'navnet, eller en anden vending' },
    { words: /\bhjemmeside/i, instead: 'side, websted' },
    { words: /\bwall(en)?\b/i, instead: 'opslagstavle' },
    { words: /\bop af dig selv\b/i, instead: 'rykker automatisk op' },
    {
      words: /\b(logge[tr]?|log) ind (som dig )?hos\b|adresse(n)? hos \{site\}\. (Var|Gør|Efter)/i,
      instead: 'på',
    },
    { words: /^Hellere\b/, instead: 'i stedet' },
    { words: /\bforsegl/i, instead: 'krypteret' },
    { words: /svaret? på (denne|en|samme) aften\b/i, instead: 'svare på invitationen' },
  ],
  fr: [
    {
      words: /veuillez|s’il vous plaît|\bcliquez|n’hésite[sz]? pas à/i,
      instead: 'the plain imperative of tu',
    },
    { words: /\b(?:événement|évènement|event)s?\b/i, instead: 'soirée' },
    { words: /\btweetups?\b/i, instead: 'soirée' },
    { words: /courriel|e-mail|adresse électronique/i, instead: 'mail, adresse mail' },
    { words: /\p{L}[·.⋅/]e\b|\(e\)/u, instead: 'a sentence that is true of everyone' },
    {
      words: /\b(?:hôte|invité|participant|organisateur|utilisateur|exploitant)s?\b/i,
      instead: 'les gens de la soirée, les personnes qui organisent, l’équipe du site',
    },
    { words: /\bafin d[e’]|\bsuite à|dans le cadre d[e’]|au niveau d[e’]/i, instead: 'pour, après, à' },
    { words: /\b(?:de|que|parce que) \{(?:host|hosts|names?)\}/, instead: 'a turn that needs no elision' },
    { words: /^Plus d(?:e |’)/, instead: 'ne plus recevoir: plus de also means more' },
    { words: /hors connexion|ta connexion (?:est|ouverte)/i, instead: 'ta session' },
    { words: /\b(?:lien|code|deux)(?: du mail)? (?:vaut|valent)\b/, instead: 'est valable' },
    { words: /^Vers (?:le|la|ma|mes|mon|ta|ton)\b/, instead: 'voir' },
  ],
  pl: [
    { words: /(?<!\p{L})(Pan|Pani|Pana|Panu|Państwo|Państwa|Państwu)(?!\p{L})/u, instead: 'ty' },
    { words: /\p{L}(łeś|łaś|łbyś|łabyś)(?!\p{L})/u, instead: 'czas teraźniejszy, bez rodzaju' },
    { words: /\p{L}(\/|\()-?(a|ą|e|em|am|eś|aś|ka|czka|na|ny)\)?(?!\p{L})/u, instead: 'zdanie bez rodzaju' },
    { words: /gospod(arz|yni)|organizator/i, instead: 'kto zaprasza, osoby organizujące' },
    { words: /wydarzeni|(?<!„)\bevent/i, instead: 'wieczór' },
    { words: /tweetup/i, instead: 'wieczór' },
    { words: /ścian/i, instead: 'tablica' },
    { words: /follow|śledź|subskryb\p{L}+ osob/iu, instead: 'obserwuj' },
    { words: /niniejsz|powyższ|uprzejmie|celem |dokona[jćn]|w przypadku/i, instead: 'jak się mówi' },
    { words: /w oparciu o|póki co|dedykowan|na dzień dzisiejszy/i, instead: 'po polsku' },
    { words: /zostałeś|zostałaś|jesteś zalogowan/i, instead: 'sesja, logowanie' },
    { words: /ciesz\p{L}+ się na(?!\p{L})/u, instead: 'cieszy się, że; czeka na' },
    { words: /na spojrzenie|z haczykiem|leżą osobno/i, instead: 'sprawdzenie, ptaszek, przechowujemy' },
  ],
};

/** Texts in which a banned word means what a native means by it, each with the reason. */
const allowed = new Map([
  ['en subscribing.embedRestyledText', 'what stands out from a page'],
  ['de tweetups.newLead', 'said once to hosts, and explained by it'],
  ['en tweetups.newLead', 'said once to hosts, and explained by it'],
  ['de operating.guideDescription', 'said once, and explained on that page'],
  ['en operating.guideDescription', 'said once, and explained on that page'],
  ['uk tweetups.newLead', 'said once to hosts, and explained by it'],
  ['uk operating.guideDescription', 'said once, and explained on that page'],
  ['da tweetups.newLead', 'said once to hosts, and explained by it'],
  ['da operating.guideDescription', 'said once, and explained on that page'],
  ['da moving.howMeetup', 'the button’s name on Meetup'],
  ['da people.passkeysLead', 'said once, and explained by it'],
  ['fr tweetups.newLead', 'said once to hosts, and explained by it'],
  ['fr operating.guideDescription', 'said once, and explained on that page'],
  ['fr moving.howMeetup', 'the words of Meetup’s own menu'],
  ['pl tweetups.newLead', 'said once to hosts, and explained by it'],
  ['pl operating.guideDescription', 'said once, and explained on that page'],
]);

test('no sentence has a word that native readers stumble over', () => {
  const found = languages.flatMap((language) =>
    sentencesOf(language).flatMap(({ key, words }) =>
      banned[language]
        .filter((one) => one.words.test(words) && !allowed.has(`${language} ${key}`))
        .map(({ instead }) => `${language} ${key}: "${words}" → ${instead}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no exception is kept that is needed no more', () => {
  const needed = languages.flatMap((language) =>
    sentencesOf(language)
      .filter(({ words }) => banned[language].some((one) => one.words.test(words)))
      .map(({ key }) => `${language} ${key}`),
  );
  expect([...allowed.keys()].filter((key) => !needed.includes(key))).toEqual([]);
});

function sentencesOf(language: Language) {
  return Object.entries(catalogueOf[language]()).flatMap(([room, texts]) =>
    Object.entries(texts).map(([name, text]: [string, string | Readonly<Record<string, string>>]) => ({
      key: `${room}.${name}`,
      words: typeof text === 'string' ? text : Object.values(text).join(' '),
    })),
  );
}
