import type { Child } from 'hono/jsx';
import type { Locale } from '../newsroom/content';
import { LanguageSwitch } from '../parts/language-switch';
import type { SiteContext } from '../site-context';

interface LayoutProps {
  context: SiteContext;
  /** What the browser's tab says. */
  title: string;
  description?: string;
  /** Where each language's version of the page is; left out, the page leads to none. */
  addresses?: Partial<Record<Locale, string>>;
  /** The metadata of the page for search engines and other sites. */
  head?: Child;
  /** Search engines must not keep the page. */
  hidden?: boolean;
  children: Child;
}

/** The frame around every page. */
export function Layout({ context, title, description, addresses, head, hidden, children }: LayoutProps) {
  const { locale, words } = context;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {hidden && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={context.stylesheet} />
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <header class="site">
          <a class="name" href={`/${locale}`}>
            {words.siteTitle}
          </a>
          {addresses && <LanguageSwitch context={context} addresses={addresses} />}
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>{words.siteDescription}</p>
        </footer>
      </body>
    </html>
  );
}
