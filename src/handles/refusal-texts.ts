// What is said about handles that cannot be read, in both languages.
export const de = {
  handleNotMastodon:
    'Das können wir nicht als Mastodon-Konto lesen. Es besteht aus deinem Namen und deinem Server, zum Beispiel @ana@example.social.',
  handleNotBluesky:
    'Das können wir nicht als Bluesky-Konto lesen. Es sieht aus wie eine Internetadresse, zum Beispiel @ana.bsky.social oder @ana.example.org.',
  handleNotX:
    'Das können wir nicht als X-Konto lesen. Es hat höchstens 15 Buchstaben, Ziffern oder Unterstriche, zum Beispiel @AnaExample.',
  handleNotLinkedin:
    'Das können wir nicht als LinkedIn-Profil lesen. Kopiere am besten die Adresse deines Profils, zum Beispiel linkedin.com/in/ana-example.',
  handleNotThreads:
    'Das können wir nicht als Threads-Konto lesen. Es hat höchstens 30 Buchstaben, Ziffern, Punkte oder Unterstriche, zum Beispiel @ana.example.',
  handleNotBlog:
    'Das können wir nicht als Adresse eines Blogs lesen. Kopiere sie am besten aus dem Browser, zum Beispiel https://ana.example.org.',
  handleNotOther:
    'Darin finden wir keine Adresse. Schreib, wie es heißt, und dann die Adresse, zum Beispiel Codeberg https://codeberg.org/ana.',
  handleIsForAnotherNetwork:
    'Das gehört zu einem anderen Netzwerk. Trag es bitte in dessen Feld ein und lass dieses leer, wenn du hier kein Konto hast.',
  handleIsMailAddress:
    'Das ist eine Mailadresse. Die soll hier niemand sehen: Trag bitte dein Konto ein, oder lass das Feld leer.',
};

export const en: Record<keyof typeof de, string> = {
  handleNotMastodon:
    'We can’t read this as a Mastodon account. It’s made of your name and your server, for example @ana@example.social.',
  handleNotBluesky:
    'We can’t read this as a Bluesky account. It looks like a web address, for example @ana.bsky.social or @ana.example.org.',
  handleNotX:
    'We can’t read this as an X account. It has at most 15 letters, digits or underscores, for example @AnaExample.',
  handleNotLinkedin:
    'We can’t read this as a LinkedIn profile. It’s best to copy the address of your profile, for example linkedin.com/in/ana-example.',
  handleNotThreads:
    'We can’t read this as a Threads account. It has at most 30 letters, digits, dots or underscores, for example @ana.example.',
  handleNotBlog:
    'We can’t read this as the address of a blog. It’s best to copy it from your browser, for example https://ana.example.org.',
  handleNotOther:
    'We can’t find an address in this. Write what it’s called and then its address, for example Codeberg https://codeberg.org/ana.',
  handleIsForAnotherNetwork:
    'This belongs to another network. Please put it into the field for that one, and leave this one empty if you have no account here.',
  handleIsMailAddress:
    'This is an email address. Nobody should see it here: please give your account instead, or leave the field empty.',
};
