import type { Section, Source } from '../newsroom/content';
import { toSafeUrl } from '../safe-url';
import type { SiteContext } from '../site-context';
import { Blocks } from './blocks';
import { Picture } from './picture';

/** The body of an article. */
export function Sections({ sections, context }: { sections: readonly Section[]; context: SiteContext }) {
  return (
    <>
      {sections.map((section) => (
        <SectionView section={section} context={context} />
      ))}
    </>
  );
}

function SectionView({ section, context }: { section: Section; context: SiteContext }) {
  const { newsroomUrl, words } = context;
  switch (section.__component) {
    case 'sections.text':
      return (
        <section class="text">
          {section.heading && <h2>{section.heading}</h2>}
          <Blocks blocks={section.content} newsroomUrl={newsroomUrl} />
        </section>
      );
    case 'sections.statement':
      return (
        <div class="statement">
          <p>{section.text}</p>
          <p class="attribution">
            <Attribution source={section.source} url={section.url} context={context} />
          </p>
        </div>
      );
    case 'sections.quote':
      return (
        <figure class="quote">
          <blockquote>
            <p>{section.text}</p>
          </blockquote>
          <figcaption>
            <strong>{section.speaker}</strong>
            {section.speakerRole && `, ${section.speakerRole}`}
            {(section.source || section.url) && ' · '}
            <Attribution source={section.source} url={section.url} context={context} />
          </figcaption>
        </figure>
      );
    case 'sections.figure':
      return section.illustration && <Picture illustration={section.illustration} newsroomUrl={newsroomUrl} />;
    case 'sections.embed':
      return (
        <aside class="embed">
          <p>
            <Link url={section.url}>{words.openAt(section.provider)}</Link>
          </p>
          {section.credit && <p class="credit">{section.credit}</p>}
        </aside>
      );
  }
}

/** Who said it, leading to where it was said, if that is known. */
function Attribution({ source, url, context }: { source: Source | null; url: string | null; context: SiteContext }) {
  const address = url ?? source?.url;
  if (!source) return url ? <Link url={url}>{context.words.toTheSource}</Link> : null;
  return (
    <cite>
      <Link url={address}>{source.name}</Link>
    </cite>
  );
}

/** A link to elsewhere, or mere words where the address is not one to follow. */
export function Link({ url, children }: { url: string | null | undefined; children: string }) {
  const href = toSafeUrl(url);
  return href ? <a href={href}>{children}</a> : <>{children}</>;
}
