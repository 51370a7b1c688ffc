// What XML 1.0 can say (https://www.w3.org/TR/xml/#charsets): one character of another kind, and no reader opens the whole file.

/** Whatever was written, without what XML cannot say. Words are cleaned of it where they come in; this is for what is there already. */
export function sayableInXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** As text, and as the value of an attribute; of HTML, too. */
export function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return sayableInXml(text).replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
