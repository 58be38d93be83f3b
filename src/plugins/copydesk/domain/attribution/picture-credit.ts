/** What a picture says about itself, or is printed with: whose it is, and on what terms it may be used. */
export interface PictureCredit {
  creditLine: string | null;
  creator: string | null;
  copyrightNotice: string | null;
  usageTerms: string | null;
  licenseUrl: string | null;
}

export const creditParts = ['creditLine', 'creator', 'copyrightNotice', 'usageTerms', 'licenseUrl'] as const;

export type CreditPart = (typeof creditParts)[number];

/**
 * Finds where what was typed disagrees with what the file says of itself. Spaces, capitals and quotation marks make no
 * difference; neither does what only one of them says; nor does a credit line that names the file's and somebody beside it.
 */
export function findDisagreements(
  typed: Readonly<Partial<Record<CreditPart, unknown>>>,
  file: PictureCredit,
): CreditPart[] {
  return creditParts.filter((part) => {
    const [here, there] = [normalise(typed[part]), normalise(file[part])];
    return here !== '' && there !== '' && !here.includes(there);
  });
}

function normalise(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .normalize('NFC')
    .replace(/[“”„«»"'’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
