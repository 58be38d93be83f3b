import type { Source } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import { Link } from './sections';

interface SourcesProps {
  sources: readonly Source[];
  context: SiteContext;
  heading: 'h2' | 'h4';
}

/** Where the information comes from. */
export function Sources({ sources, context, heading: Heading }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <Heading>{context.words.sources}</Heading>
      <ul>
        {sources.map(({ name, url }) => (
          <li>
            <Link url={url}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
