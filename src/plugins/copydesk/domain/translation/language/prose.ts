const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<![\p{L}])[#@]\w+/giu;
const code =
  /(?:^|\s)--?[a-z][\w-]*(?:\s|=|$)|&&|\|\||=>|[{};]\s*$|\w\(\)|[\w)]\s?={1,3}\s?["'\w]|<\/?[a-z]+>|^\s*(?:\$\s|npm|npx|yarn|pnpm|git|sudo|docker|pip3?|curl|apt|cd|const|let|import|SELECT)\s/;
/** Small words that titles and foreign names have too: “Lord of the Rings”, “Ludwig van der Beek”. */
const particles = new Set(
  'the and for from van von der den del los las bin ibn und les des dos das della degli with'.split(' '),
);

/** A text without web addresses, mail addresses and tags, which are the same in every language. */
export function withoutAddresses(text: string): string {
  return text.replace(addresses, ' ');
}

/** Whether a text is a line of code or a command. */
export function isCode(text: string): boolean {
  return code.test(text);
}

/** Whether every word has a capital, as in an enumeration of names and brands. */
export function isAllNames(text: string): boolean {
  return !/(?<![\p{L}\d'’ʼ-])\p{Ll}/u.test(text);
}

/** How many words a text has that are neither names nor particles of names. */
export function countCommonWords(text: string): number {
  const words = text.match(/(?<![\p{L}\d'’ʼ.-])\p{Ll}{3,}(?![\p{L}\d])/gu) ?? [];
  return words.filter((word) => !particles.has(word)).length;
}
