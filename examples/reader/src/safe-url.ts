const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * An address that is safe in a link, or undefined: nothing but web pages, mail and telephone, and no path, which would
 * lead to an unintended page of this site. So `javascript:` and its disguises (`java\nscript:`) lead nowhere.
 */
export function toSafeUrl(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return safeProtocols.includes(url.protocol) ? url.href : undefined;
}
