import type { Context } from 'hono';
import { type Alternate, type Locale, locales } from './newsroom/content';
import type { WantedDocument } from './newsroom/newsroom';
import type { Outcome } from './newsroom/outcome';
import { ProblemPage } from './pages/problem-page';
import { type AddressOf, listAddresses } from './parts/language-switch';
import { type Page, readContentTag, replyUnchanged, replyWithContent, replyWithPage } from './reply';
import type { SiteContext } from './site-context';

/** What any document with a page of its own has. */
interface Addressed {
  slug: string;
  alternates: readonly Alternate[];
}

/** How documents of one kind are requested, addressed and shown. */
export interface Kind<Document extends Addressed> {
  get: (wanted: WantedDocument) => Promise<Outcome<Document>>;
  addressOf: AddressOf;
  toPage: (document: Document, context: SiteContext) => Page;
}

/** Answers the address of a document: its page, where it has moved to, or why there is none. */
export async function showDocument<Document extends Addressed>(
  c: Context,
  slug: string,
  context: SiteContext,
  kind: Kind<Document>,
): Promise<Response> {
  const { locale } = context;
  const answer = await kind.get({ slug, locale, etag: readContentTag(c) });
  switch (answer.kind) {
    case 'found': {
      const { content, caching } = answer;
      // The slug of another language finds the document too; it has one address in each.
      if (content.slug !== slug) return c.redirect(kind.addressOf(locale, content.slug), 301);
      return replyWithContent(c, kind.toPage(content, context), caching);
    }
    case 'unchanged':
      return replyUnchanged(c, answer.caching);
    case 'moved':
      return c.redirect(kind.addressOf(locale, answer.slug), 301);
    case 'withdrawn':
    case 'absent':
      return showAbsence(c, slug, context, kind, answer);
    case 'unavailable':
      return showUnavailability(c, context);
  }
}

/** Says that there is no such document, or none any more, or none in this language; and then where it can be read. */
async function showAbsence<Document extends Addressed>(
  c: Context,
  slug: string,
  context: SiteContext,
  kind: Kind<Document>,
  answer: Outcome<Document> & { kind: 'withdrawn' | 'absent' },
): Promise<Response> {
  if (answer.kind === 'withdrawn' && answer.retraction !== undefined) {
    return replyWithPage(c, <ProblemPage problem="withdrawn" retraction={answer.retraction} context={context} />, 410);
  }
  const addresses = await findElsewhere(slug, context, kind);
  const [problem, status] =
    answer.kind === 'withdrawn'
      ? (['withdrawn', 410] as const)
      : ([addresses ? 'notInThisLanguage' : 'notFound', 404] as const);
  return replyWithPage(c, <ProblemPage problem={problem} addresses={addresses} context={context} />, status);
}

/** Where a document can be read that is not published in this language; nothing where it cannot be read at all. */
async function findElsewhere<Document extends Addressed>(
  slug: string,
  { locale }: SiteContext,
  { get, addressOf }: Kind<Document>,
): Promise<Partial<Record<Locale, string>> | undefined> {
  const fallback = locales.filter((other) => other !== locale);
  let answer = await get({ slug, locale, fallback });
  if (answer.kind === 'moved') answer = await get({ slug: answer.slug, locale, fallback });
  return answer.kind === 'found' ? listAddresses(answer.content.alternates, addressOf) : undefined;
}

/** Says that the newsroom does not answer, and when to ask again. */
export function showUnavailability(c: Context, context: SiteContext): Promise<Response> {
  c.header('Retry-After', '60');
  return replyWithPage(c, <ProblemPage problem="unavailable" context={context} />, 503);
}
