/**
 * The body of the answer with a live version. It begins with `requestedLocale`, so that {@link replaceRequestedLocale} can
 * replace that in the text, without parsing a whole document.
 */
export function writeLiveBody(locale: string, data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ data: { requestedLocale: locale, ...data }, meta: {} });
}

const opening = '{"data":{"requestedLocale":"';

/** The body for a reader who asked for another locale first than the one served. */
export function replaceRequestedLocale(body: string, served: string, requested: string): string {
  return opening + requested + body.slice(opening.length + served.length);
}
