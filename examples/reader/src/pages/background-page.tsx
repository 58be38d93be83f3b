import { Blocks } from '../parts/blocks';
import { Reviewed } from '../parts/backgrounds';
import { addressOfBackground, listAddresses } from '../parts/language-switch';
import { Sources } from '../parts/sources';
import { TranslationNote } from '../parts/translation-note';
import type { BackgroundPage as Background } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import { AddressLinks } from './article-head';
import { Layout } from './layout';

/** An explainer by itself, as the stories show it. */
export function BackgroundPage({ background, context }: { background: Background; context: SiteContext }) {
  const { words, newsroomUrl } = context;
  const { title, body, sources, reviewedAt, url, alternates } = background;
  return (
    <Layout
      context={context}
      title={`${title} — ${words.siteTitle}`}
      addresses={listAddresses(alternates, addressOfBackground)}
      head={<AddressLinks url={url} alternates={alternates} />}
    >
      <article class="full">
        <header>
          <p class="genre">{words.background}</p>
          <h1>{title}</h1>
          <div class="credits">
            <Reviewed at={reviewedAt} context={context} />
          </div>
          <TranslationNote document={background} addressOf={addressOfBackground} context={context} />
        </header>
        <div class="body">
          <Blocks blocks={body} newsroomUrl={newsroomUrl} headingFrom={2} />
        </div>
        <Sources sources={sources} context={context} heading="h2" />
      </article>
    </Layout>
  );
}
