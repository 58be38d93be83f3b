import type { Locale } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import { languageNames } from '../words/words';
import { Layout } from './layout';

/** Why there is no story to read. */
export type Problem = 'notFound' | 'notInThisLanguage' | 'withdrawn' | 'unavailable' | 'previewExpired';

interface ProblemPageProps {
  problem: Problem;
  context: SiteContext;
  /** Where the story can be read, in the languages that have it. */
  addresses?: Partial<Record<Locale, string>>;
  /** Why a story was taken back. */
  retraction?: string;
}

/** Says, in the reader's language, why there is nothing to read, and where to go instead. */
export function ProblemPage({ problem, context, addresses, retraction }: ProblemPageProps) {
  const { words, locale } = context;
  const { title, text } = words[problem];
  return (
    <Layout context={context} title={`${title} — ${words.siteTitle}`} addresses={addresses ?? fronts} hidden>
      <div class="problem">
        <h1>{title}</h1>
        <p>{text}</p>
        {addresses && problem === 'withdrawn' && <p>{words.notInThisLanguage.text}</p>}
        {retraction && <p class="retraction">{retraction}</p>}
        {addresses && (
          <ul>
            {Object.entries(addresses).map(([other, address]) => (
              <li>
                <a href={address} hreflang={other} lang={other}>
                  {languageNames[other as Locale]}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`/${locale}`}>{words.toTheFrontPage}</a>
        </p>
      </div>
    </Layout>
  );
}

const fronts: Record<Locale, string> = { uk: '/uk', en: '/en', ru: '/ru' };
