/**
 * A text with its figures in plain writing: no marks that are not seen (soft hyphens, zero-width spaces, direction marks),
 * one kind of thin space, digits of other scripts and full-width ones as `0` to `9`, `8万6600` as `86600`.
 */
export function plainDigits(text: string): string {
  const visible = text
    .replace(unseenGroup, '\u00a0')
    .replace(unseen, '')
    .replace(/&nbsp;|&#160;|\u2007|\u2008|\u2060/g, '\u00a0');
  if (!foreign.test(visible)) return visible;
  return visible
    .replace(/\p{Nd}/gu, toPlain)
    .replace(/(?<=\d)\u066c(?=\d)/g, '')
    .replace(/(?<=\d)\u066b(?=\d)/g, '.')
    .replace(/[\uff05\uff0c\uff0e\uff1a\uff0b\uff0d]/g, (mark) => mark.normalize('NFKC'))
    .replace(/(\d+)[億亿](?:(\d+)[万萬])?(\d{1,4})?/gu, (_, hundred: string, ten = '0', rest = '0') =>
      String(Number(hundred) * 1e8 + Number(ten) * 1e4 + Number(rest)),
    )
    .replace(/(\d+)[万萬](\d{1,4})?/gu, (_, ten: string, rest = '0') => String(Number(ten) * 1e4 + Number(rest)));
}

/** A mark between groups of digits groups them, seen or not. */
const unseenGroup = /(?<=(?<!\d)\d{1,3})\p{Cf}(?=\d{3}(?!\d))/gu;
const unseen = /\p{Cf}/gu;
const foreign = /(?![0-9])\p{Nd}|[\u066b\u066c]|\d[万萬億亿]/u;

/** Unicode lists the digits of a script one after the other, from zero. */
function toPlain(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
