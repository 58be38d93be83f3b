import type { Context } from 'hono';
import type { Newsroom } from './newsroom/newsroom';
import { FrontPage } from './pages/front-page';
import { ProblemPage } from './pages/problem-page';
import { readContentTag, replyUnchanged, replyWithContent, replyWithPage } from './reply';
import { showUnavailability } from './show-document';
import type { SiteContext } from './site-context';

const storiesPerPage = 10;

/** Answers `/{locale}`: the newest stories, or those before a cursor. */
export async function showFront(c: Context, context: SiteContext, newsroom: Newsroom): Promise<Response> {
  const before = c.req.query('before') || undefined;
  const { locale } = context;
  const answer = await newsroom.getLatest({ locale, limit: storiesPerPage, before, etag: readContentTag(c) });
  switch (answer.kind) {
    case 'found': {
      const page = <FrontPage latest={answer.content} before={before} context={context} />;
      return replyWithContent(c, page, answer.caching);
    }
    case 'unchanged':
      return replyUnchanged(c, answer.caching);
    case 'unavailable':
      return showUnavailability(c, context);
    default:
      return replyWithPage(c, <ProblemPage problem="notFound" context={context} />, 404);
  }
}
