/**
 * The shapes in which the sample edition is written down.
 *
 * Whatever all locales share (structure, sources, links, credits) is written once; whatever a reader reads is written
 * per locale. So a sample article cannot lose a section or a source between its versions by a slip of the pen.
 */

export const editionLocales = ['uk', 'en', 'ru'] as const;

export type EditionLocale = (typeof editionLocales)[number];

/** One value per locale. */
export type PerLocale<T> = Record<EditionLocale, T>;

export type AuthorKey =
  | 'olena-marchuk'
  | 'taras-hrytsenko'
  | 'iryna-savchuk'
  | 'dmytro-litvin'
  | 'james-whitfield'
  | 'nina-orlova'
  | 'news-desk'
  | 'dnipro-wire';

export type SourceKey =
  | 'defence-ministry-azerbaijan'
  | 'defence-ministry-armenia'
  | 'azerbaijani-media'
  | 'karabakh-social-media'
  | 'armenia-azerbaijan-talks-record'
  | 'statistics-service'
  | 'harvest-report'
  | 'grain-growers-union'
  | 'rail-operator'
  | 'dnipro-city-council'
  | 'emergency-service'
  | 'observatory'
  | 'history-museum'
  | 'church-restorer'
  | 'grid-operator';

export type BackgroundKey = 'karabakh-conflict' | 'grain-exports' | 'heating-season' | 'wooden-churches';

export type IllustrationKey =
  | 'mountain-road'
  | 'karabakh-map'
  | 'river-bridge'
  | 'wheat-field'
  | 'harvest-chart'
  | 'wooden-church'
  | 'night-train'
  | 'newsroom-screens'
  | 'reading-room'
  | 'clock-tower'
  | 'steppe-mound'
  | 'power-lines'
  | 'night-sky'
  | 'old-port'
  | 'storm-sea'
  | 'city-tram';

/**
 * A paragraph, or a bulleted list. Inside the text, `[label](https://…)` is a link and `**word**` is bold;
 * nothing else is markup.
 */
export type Passage = string | { list: string[] };

export type SectionSeed =
  | { kind: 'text'; heading?: PerLocale<string>; content: PerLocale<Passage[]> }
  | { kind: 'statement'; text: PerLocale<string>; source: SourceKey; url?: string }
  | {
      kind: 'quote';
      text: PerLocale<string>;
      speaker: PerLocale<string>;
      speakerRole?: PerLocale<string>;
      source?: SourceKey;
      url?: string;
    }
  | { kind: 'figure'; illustration: IllustrationKey }
  | { kind: 'embed'; url: string; provider: string; creditLine: string };

export interface AuthorSeed {
  key: AuthorKey;
  kind: 'person' | 'desk' | 'agency';
  email?: string;
  photo?: IllustrationKey;
  profiles: { label: string; url: string }[];
  locales: PerLocale<{ name: string; jobTitle?: string; bio: string }>;
}

export interface SourceSeed {
  key: SourceKey;
  kind: 'official' | 'agency' | 'media' | 'social' | 'organisation' | 'person' | 'document';
  url?: string;
  locales: PerLocale<{ name: string }>;
}

export interface IllustrationSeed {
  key: IllustrationKey;
  kind: 'photo' | 'illustrative' | 'archive' | 'screenshot' | 'infographic' | 'generated';
  creditLine: string;
  creator?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  licenseUrl?: string;
  /** ISO 8601 date-time. */
  rightsExpireAt?: string;
  locales: PerLocale<{ caption: string; altText: string }>;
}

export interface BackgroundSeed {
  key: BackgroundKey;
  sources: SourceKey[];
  /** ISO 8601 date. */
  reviewedAt: string;
  locales: PerLocale<{ title: string; body: Passage[] }>;
}

export interface CorrectionSeed {
  /** ISO 8601 date-time. */
  publishedAt: string;
  kind: 'correction' | 'clarification' | 'update' | 'retraction';
  note: PerLocale<string>;
}

export interface ArticleSeed {
  /** Stable name of the article within the seeds; never shown. */
  key: string;
  genre: 'news' | 'analysis' | 'opinion' | 'explainer' | 'interview';
  sourceLocale: EditionLocale;
  authors: AuthorKey[];
  /** Who translated, for every locale but the source locale. */
  translation: Partial<PerLocale<{ method: 'human' | 'machine' | 'machine-reviewed'; translators: AuthorKey[] }>>;
  illustration: IllustrationKey;
  backgrounds: BackgroundKey[];
  sources: SourceKey[];
  /** The day in the dateline, ISO 8601 date. */
  date: string;
  place: PerLocale<string>;
  headline: PerLocale<string>;
  lede: PerLocale<string>;
  body: SectionSeed[];
  corrections: CorrectionSeed[];
}
