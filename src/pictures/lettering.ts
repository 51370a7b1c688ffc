// Setting words in the hand for drawn pictures: how wide they are, where lines break, and what the font has at all.

/** The largest size at which words fit into a column; what is longer still ends with three dots. */
export function fitted(
  words: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
): { lines: string[]; size: number } {
  for (const [size, most] of sizes) {
    const lines = wrapped(words, width / size);
    if (lines.length <= most) return { lines, size };
  }
  const [size, most] = sizes.at(-1) ?? [40, 1];
  const lines = wrapped(words, width / size - 0.6).slice(0, most);
  return { lines: lines.map((line, at) => (at === most - 1 ? shortened(line) : line)), size };
}

function shortened(line: string): string {
  return `${line.replace(/[\s,;:–-]+$/, '')} …`;
}

/** @param most in widths of the letter m's square */
function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((one) => pieces(one, most))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A word that is wider than the column is broken. */
function pieces(word: string, most: number): string[] {
  const found: string[] = [];
  let rest = word;
  while (widthOf(rest) > most) {
    let end = rest.length - 1;
    while (end > 1 && widthOf(rest.slice(0, end)) > most - 0.5) end -= 1;
    found.push(`${rest.slice(0, end)}-`);
    rest = rest.slice(end);
  }
  return [...found, rest];
}

/** Roughly, in widths of the font's size: the font is round and even. */
export function widthOf(words: string): number {
  let sum = 0;
  for (const letter of words)
    sum += /[iIjlt.,:;'’|!()]/.test(letter)
      ? 0.34
      : /[mwMWÄÖÜ@%&ЖМФШЩЮжмфшщю]/.test(letter)
        ? 0.86
        : /[A-ZА-ЯҐЄЇ#0-9]/.test(letter)
          ? 0.68
          : 0.57;
  return sum;
}

/** What the fonts have: Latin and Cyrillic letters and their signs. Emoji and other scripts are left out rather than drawn as boxes. */
export function drawable(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(
      /[^\u0020-\u007e\u00a0-\u024f\u0400-\u045f\u0490\u0491\u2010-\u2027\u2030-\u203a\u20ac\u2122]/gu,
      ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Half a title would say something else. A title in another script gives its place to the hashtag, large. */
export function isMostlyDrawable(words: string): boolean {
  const letters = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters(drawable(words)) * 2 > letters(words.normalize('NFC'));
}
