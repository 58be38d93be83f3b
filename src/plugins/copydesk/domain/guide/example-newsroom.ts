import type { RelatedDocument, Row } from '../document';
import type { AttributionParts } from '../policy/parts';
import type { AttributeSchema, Schema } from '../schema';

/* The newsroom in which the examples of the rules play: stories with authors, pictures, sources and background. */

const localized = { pluginOptions: { i18n: { localized: true } } };
const shared = { pluginOptions: { i18n: { localized: false } } };
const string: AttributeSchema = { type: 'string', ...localized };
const text: AttributeSchema = { type: 'text', ...localized };
const toMany = (target: string): AttributeSchema => ({ type: 'relation', relation: 'manyToMany', target });
const toOne = (target: string): AttributeSchema => ({ type: 'relation', relation: 'manyToOne', target });

export const storyUid = 'plugin::example.story';

function define(uid: string, displayName: string, attributes: Schema['attributes'], draftAndPublish = false): Schema {
  return { uid, displayName, draftAndPublish, localized: true, attributes };
}

const schemas: readonly Schema[] = [
  define(
    storyUid,
    'Story',
    {
      headline: { ...string, required: true },
      lede: text,
      notes: { type: 'richtext', ...localized },
      body: { type: 'dynamiczone', ...localized },
      genre: { type: 'enumeration', enum: ['news', 'opinion'] },
      authors: toMany('plugin::example.author'),
      translation: { type: 'component', component: 'story.translation', ...localized },
      illustration: toOne('plugin::example.picture'),
      sources: toMany('plugin::example.source'),
      background: toMany('plugin::example.background'),
      partners: toMany('plugin::example.partner'),
      links: { type: 'component', component: 'story.link', repeatable: true, ...localized },
      corrections: { type: 'component', component: 'story.correction', repeatable: true, ...localized },
    },
    true,
  ),
  define('plugin::example.author', 'Author', { name: string }),
  define('plugin::example.source', 'Source', { name: string }),
  define('plugin::example.partner', 'Partner', { name: string }),
  define('story.link', 'Link', { label: string }),
  define('plugin::example.picture', 'Picture', {
    caption: string,
    altText: string,
    creditLine: string,
    creator: { type: 'string' },
    rightsExpireAt: { type: 'date' },
    image: { type: 'media' },
  }),
  define('plugin::example.background', 'Background', { title: string }, true),
  define('story.translation', 'Translation', {
    translators: toMany('plugin::example.author'),
    method: { type: 'enumeration', enum: ['human', 'machine'] },
  }),
  define('story.correction', 'Correction', { correctedAt: { type: 'datetime', ...shared }, note: { type: 'text' } }),
  define('example.text', 'Text', { content: { type: 'text' } }),
  define('example.passage', 'Passage', { content: { type: 'blocks' }, note: { type: 'richtext' } }),
  define('example.quote', 'Quote', { words: { type: 'text' } }),
  define('example.statement', 'Statement', {
    words: { type: 'text' },
    source: { ...toOne('plugin::example.source'), ...shared },
  }),
  define('example.figure', 'Figure', { picture: { ...toOne('plugin::example.picture'), ...shared } }),
  define('example.video', 'Video', { file: { type: 'media', required: true } }),
  define('example.embed', 'Embed', { creditLine: { type: 'string' } }),
];

export const exampleParts: Readonly<Record<string, AttributionParts>> = {
  [storyUid]: {
    byline: 'authors',
    translationCredit: 'translation',
    illustration: 'illustration',
    sources: 'sources',
    corrections: 'corrections',
  },
  'story.translation': { translators: 'translators', method: 'method' },
  'story.correction': { correctedAt: 'correctedAt' },
  'plugin::example.author': { name: 'name' },
  'plugin::example.source': { name: 'name' },
  'plugin::example.picture': {
    caption: 'caption',
    altText: 'altText',
    creditLine: 'creditLine',
    creator: 'creator',
    rightsExpireAt: 'rightsExpireAt',
    image: 'image',
  },
  'example.statement': { statementSource: 'source' },
  'example.embed': { creditLine: 'creditLine' },
};

export function exampleSchemaOf(uid: string): Schema {
  const schema = schemas.find((one) => one.uid === uid);
  if (!schema) throw new Error(`The example newsroom has no “${uid}”`);
  return schema;
}

/** What the story and its sections are called. */
export const exampleNames: Readonly<Record<string, string>> = Object.fromEntries(
  schemas
    .filter(({ uid }) => uid === storyUid || uid.startsWith('example.'))
    .map(({ uid, displayName }) => [uid, displayName]),
);

/** The names of all fields that a story, and what it shows, can have. */
export const exampleFields: readonly string[] = [
  ...new Set(schemas.flatMap(({ attributes }) => Object.keys(attributes))),
];

/** Points to another document. */
export const to = (documentId: string): Row => ({ documentId });

const inBoth = (kind: string, documentId: string, uk: Row, en?: Row): RelatedDocument => ({
  uid: `plugin::example.${kind}`,
  documentId,
  versions: { uk, ...(en && { en }) },
  publishedLocales: en ? ['uk', 'en'] : ['uk'],
});

export const author = (documentId: string, uk: string, en?: string): RelatedDocument =>
  inBoth('author', documentId, { name: uk }, en === undefined ? undefined : { name: en });

export const source = (documentId: string, uk: string, en?: string): RelatedDocument =>
  inBoth('source', documentId, { name: uk }, en === undefined ? undefined : { name: en });

export const partner = (documentId: string, uk: string): RelatedDocument => inBoth('partner', documentId, { name: uk });

/** A picture has its file unless the rows say otherwise. */
export const picture = (documentId: string, uk: Row, en?: Row): RelatedDocument => {
  const image = { id: 1 };
  return inBoth('picture', documentId, { image, ...uk }, en && { image, ...en });
};

/** A background text, which has drafts: it is published in the locales given. */
export const background = (
  documentId: string,
  versions: RelatedDocument['versions'],
  publishedLocales: readonly string[],
): RelatedDocument => ({ uid: 'plugin::example.background', documentId, versions, publishedLocales });

export const section = (
  kind: 'text' | 'passage' | 'quote' | 'statement' | 'figure' | 'video' | 'embed',
  data: Row,
): Row => ({
  __component: `example.${kind}`,
  ...data,
});
