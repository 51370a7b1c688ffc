// Strangers' words in a mail of ours, written so that mail programs make no links of them: people still read what is meant.

/** Addresses of the web and of mail, as mail programs recognise them in plain text. */
export function unlinked(words: string): string {
  return words
    .replaceAll(/:(?=\/\/|\\\\)/g, '[:]')
    .replaceAll(/(?<=[\p{L}\p{N}_-])@(?=[\p{L}\p{N}])/gu, '[at]')
    .replaceAll(/\b(mailto|tel|sms|geo|javascript|data):(?=\S)/gi, '$1[:]')
    .replaceAll(betweenLabels, '[.]');
}

/** A dot before the last label of a domain: "evil.example", "EVIL.EXAMPLE", "xn--…"; not in "z.B.", "St.Pauli" or "3.5". Some scripts have full stops of their own. */
const betweenLabels =
  /(?<=[\p{L}\p{N}-])[.。．｡](?=(?:[\p{L}\p{N}-]{1,63}[.。．｡]){0,5}(?:\p{Ll}{2,}|\p{Lu}{2,}|\p{Lo}{2,}|[xX][nN]--[\w-]+)(?![\p{L}]))/gu;
