import { type Context, Hono } from 'hono';
import { type Asset, icon, stylesheet } from './assets';
import { negotiateLocale, toLocale } from './negotiate-locale';
import type { Article, BackgroundPage as Background } from './newsroom/content';
import { createNewsroom } from './newsroom/newsroom';
import { ArticlePage } from './pages/article-page';
import { BackgroundPage } from './pages/background-page';
import { ProblemPage } from './pages/problem-page';
import { addressOfBackground, addressOfStory } from './parts/language-switch';
import { protectReaders } from './protect-readers';
import { replyWithPage } from './reply';
import type { Settings } from './settings';
import { showFront } from './show-front';
import { showPreview } from './show-preview';
import { type Kind, showDocument } from './show-document';
import { createContext } from './site-context';

/** The whole site, as an application that answers requests. */
export function createSite(settings: Settings): Hono {
  const { siteUrl, newsroomUrl, previewSecret, draftToken } = settings;
  const newsroom = createNewsroom(newsroomUrl, draftToken);
  const contextIn = (locale: Parameters<typeof createContext>[0]) =>
    createContext(locale, { siteUrl, newsroomUrl, stylesheet: stylesheet.address });
  /** The page's language, by its address where that names one, otherwise by the browser. */
  const contextOf = (c: Context) => contextIn(toLocale(c.req.path.split('/')[1] ?? '') ?? negotiateLocale(c));

  const stories: Kind<Article> = {
    get: newsroom.getArticle,
    addressOf: addressOfStory,
    toPage: (article, context) => <ArticlePage article={article} context={context} />,
  };
  const backgrounds: Kind<Background> = {
    get: newsroom.getBackground,
    addressOf: addressOfBackground,
    toPage: (background, context) => <BackgroundPage background={background} context={context} />,
  };

  const site = new Hono();
  site.use(protectReaders(settings));
  site.get('/style.css', (c) => sendAsset(c, stylesheet));
  site.get('/icon.svg', (c) => sendAsset(c, icon));
  site.get('/', (c) => {
    c.header('Vary', 'Accept-Language');
    return c.redirect(`/${negotiateLocale(c)}`, 302);
  });
  site.get('/preview', (c) => {
    const locale = toLocale(c.req.query('locale') ?? '') ?? negotiateLocale(c);
    return showPreview(c, contextIn(locale), newsroom, previewSecret);
  });
  // The address as it was written: what is decoded may hold what no header can.
  site.get('/ua/*', (c) => c.redirect(new URL(c.req.url).pathname.replace(/^\/ua/, '/uk'), 301));
  site.get('/:locale{(?:uk|en|ru)}', (c) => showFront(c, contextOf(c), newsroom));
  site.get('/:locale{(?:uk|en|ru)}/:slug', (c) => showDocument(c, c.req.param('slug'), contextOf(c), stories));
  site.get('/:locale{(?:uk|en|ru)}/backgrounds/:slug', (c) =>
    showDocument(c, c.req.param('slug'), contextOf(c), backgrounds),
  );
  site.notFound((c) => replyWithPage(c, <ProblemPage problem="notFound" context={contextOf(c)} />, 404));
  site.onError((error, c) => {
    process.stderr.write(`reader: ${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}\n`);
    return replyWithPage(c, <ProblemPage problem="unavailable" context={contextOf(c)} />, 500);
  });
  return site;
}

function sendAsset(c: Context, { type, content }: Asset): Response {
  c.header('Content-Type', type);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  return c.body(content);
}
