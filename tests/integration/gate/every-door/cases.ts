import type { UID } from '@strapi/strapi';
import type { RuleId } from '../../../../src/plugins/copydesk/domain/violation';
import { article, type Data } from '../../../helpers/doors';
import { imageBlock, paragraph } from '../stories';
import type { Prop, Story } from './story';

/** Which versions of a story are bad. */
export const shapes = {
  'the original': ['uk'],
  'one translation': ['en'],
  'both translations': ['en', 'ru'],
  all: ['uk', 'en', 'ru'],
} as const;

export type Shape = keyof typeof shapes;

/**
 * Where a rule finds what is wrong: in whatever version is bad; in all of them once the original is bad, for a translation is made
 * equal to it at the gate; or in translations alone, by themselves or beside the original.
 */
type Finds = 'in every version' | 'as the original has it' | 'in translations' | 'against the original';

export interface Case {
  rule: RuleId;
  finds: Finds;
  /** What the fault lies in, if not in the story itself. */
  prop?: Prop;
  /** Makes one version bad, past the document service. */
  spoil: (story: Story, locale: string) => Promise<unknown>;
  /** The same fault in a new article in Ukrainian, where it can have it. */
  asNew?: (story: Story) => Data;
}

const relate =
  (attribute: string): Case['spoil'] =>
  ({ strapi, documentId }, locale) =>
    strapi.db.query(article).update({ where: { documentId, locale, publishedAt: null }, data: { [attribute]: null } });

const spell =
  (uid: UID.ContentType, of: Prop, data: Data): Case['spoil'] =>
  ({ strapi, [of]: documentId }, locale) =>
    strapi.db.query(uid).update({ where: { documentId, locale }, data });

const save =
  (data: (locale: string) => Data): Case['spoil'] =>
  ({ strapi, documentId }, locale) =>
    strapi.documents(article).update({ documentId, locale, data: data(locale) });

/** Changes a section where it stands: in the data of a component, which the plugin would copy to the other versions. */
const section =
  (uid: 'sections.statement' | 'sections.embed', data: Data): Case['spoil'] =>
  async ({ strapi, documentId }, locale) => {
    const { body } = await strapi.db.query(article).findOne({
      where: { documentId, locale, publishedAt: null },
      populate: { body: { on: { [uid]: true } } },
    });
    const [{ id }] = body;
    return strapi.db.query(uid as UID.ContentType).update({ where: { id }, data });
  };

/** Has the file of the story's picture say something of itself, as the plugin reads it when the file is uploaded. */
async function readInFile({ strapi, illustration }: Story, credit: Data): Promise<void> {
  const where = { documentId: illustration };
  const { image } = await strapi.db.query('api::illustration.illustration').findOne({ where, populate: ['image'] });
  const credits = strapi.db.query('plugin::copydesk.picture-credit' as UID.ContentType);
  await credits.deleteMany({ where: { fileHash: image.hash } });
  await credits.create({ data: { fileHash: image.hash, credit } });
}

const inUkrainian =
  'Міська рада обіцяє полагодити котельню до перших морозів, а містяни тим часом запасаються дровами.';
const link = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'example' }] }],
});

/** Each rule, by a fault that it finds. */
export const cases: readonly Case[] = [
  {
    rule: 'attribution/byline-missing',
    finds: 'as the original has it',
    spoil: relate('authors'),
    asNew: () => ({ authors: [] }),
  },
  {
    rule: 'attribution/author-not-in-locale',
    prop: 'author',
    finds: 'in every version',
    spoil: spell('api::author.author', 'author', { name: ' ' }),
    asNew: ({ author }) => ({ authors: [author] }),
  },
  {
    rule: 'attribution/translator-missing',
    finds: 'in translations',
    spoil: save(() => ({ translation: { method: 'human', translators: [] } })),
    asNew: () => ({ sourceLocale: 'en', translation: null }),
  },
  {
    rule: 'attribution/illustration-missing',
    finds: 'as the original has it',
    spoil: relate('illustration'),
    asNew: () => ({ illustration: null }),
  },
  {
    rule: 'attribution/illustration-not-in-locale',
    prop: 'illustration',
    finds: 'in every version',
    spoil: spell('api::illustration.illustration', 'illustration', { altText: ' ' }),
    asNew: ({ illustration }) => ({ illustration }),
  },
  {
    rule: 'attribution/image-in-text',
    finds: 'in every version',
    async spoil({ strapi, documentId }, locale) {
      const { body } = await strapi.db.query(article).findOne({
        where: { documentId, locale, publishedAt: null },
        populate: { body: { on: { 'sections.text': true } } },
      });
      const [{ id, content }] = body;
      return strapi.db.query('sections.text' as UID.ContentType).update({
        where: { id },
        data: { content: [...content, imageBlock('/uploads/no-credit.jpg')] },
      });
    },
    asNew: () => ({ body: [{ __component: 'sections.text', content: [imageBlock('/uploads/no-credit.jpg')] }] }),
  },
  {
    rule: 'attribution/credit-line-missing',
    finds: 'as the original has it',
    spoil: section('sections.embed', { creditLine: ' ' }),
    asNew: () => ({
      body: [{ __component: 'sections.embed', url: 'https://example.org/', provider: 'X', creditLine: ' ' }],
    }),
  },
  {
    rule: 'attribution/credit-disagrees',
    prop: 'illustration',
    finds: 'in every version',
    async spoil(story, locale) {
      await readInFile(story, { creditLine: 'Reuters', creator: null });
      return spell('api::illustration.illustration', 'illustration', { creditLine: 'Getty Images' })(story, locale);
    },
    asNew: ({ illustration }) => ({ illustration }),
  },
  {
    rule: 'attribution/rights-expired',
    prop: 'illustration',
    finds: 'in every version',
    spoil: spell('api::illustration.illustration', 'illustration', { rightsExpireAt: '2020-01-01T00:00:00.000Z' }),
    asNew: ({ illustration }) => ({ illustration }),
  },
  {
    rule: 'attribution/source-missing',
    finds: 'as the original has it',
    spoil: section('sections.statement', { source: null }),
    asNew: () => ({
      genre: 'news',
      sources: [],
      body: [{ __component: 'sections.text', content: [paragraph('Так.')] }],
    }),
  },
  {
    rule: 'attribution/source-not-in-locale',
    prop: 'source',
    finds: 'in every version',
    spoil: spell('api::source.source', 'source', { name: ' ' }),
    asNew: ({ source }) => ({ sources: [source] }),
  },
  {
    rule: 'translation/locale-missing',
    finds: 'in translations',
    spoil: ({ strapi, documentId }, locale) => strapi.documents(article).delete({ documentId, locale }),
  },
  {
    rule: 'translation/field-missing',
    finds: 'in every version',
    spoil: save(() => ({ lede: '' })),
    asNew: () => ({ lede: ' ' }),
  },
  {
    rule: 'translation/field-superfluous',
    finds: 'in translations',
    spoil: save(() => ({ dateline: { place: 'Odesa' } })),
  },
  {
    rule: 'translation/structure-differs',
    finds: 'against the original',
    spoil: save(() => ({ body: [{ __component: 'sections.text', content: [paragraph('ok')] }] })),
  },
  {
    rule: 'translation/correction-missing',
    finds: 'in translations',
    spoil: save(() => ({ corrections: [] })),
  },
  {
    rule: 'translation/text-dropped',
    finds: 'in translations',
    spoil: save((locale) => ({ lede: locale === 'uk' ? inUkrainian : '2026' })),
  },
  { rule: 'translation/wrong-language', finds: 'in translations', spoil: save(() => ({ lede: inUkrainian })) },
  {
    rule: 'translation/field-identical',
    finds: 'in translations',
    // Of no language for certain: in the language of the original it would be untranslated, and that would be said instead.
    spoil: async ({ strapi, documentId }, locale) => {
      const data: Data = {
        lede: 'Меню: coffee and milk, молоко і кава, bread and butter, хліб і масло, salt and honey',
      };
      const original = { documentId, locale: 'uk', publishedAt: null };
      await strapi.db.query(article).update({ where: original, data });
      return strapi.documents(article).update({ documentId, locale, data });
    },
  },
  {
    rule: 'translation/numbers-differ',
    finds: 'against the original',
    spoil: save((locale) => ({ headline: `Zghorany 86 600 ${locale}` })),
  },
  {
    rule: 'translation/links-differ',
    finds: 'against the original',
    spoil: async ({ strapi, documentId }, locale) => {
      const { body } = await strapi.db.query(article).findOne({
        where: { documentId, locale, publishedAt: null },
        populate: { body: { on: { 'sections.text': true } } },
      });
      const [{ id, content }] = body;
      const data = { content: [...content, link('https://example.org/elsewhere')] };
      return strapi.db.query('sections.text' as UID.ContentType).update({ where: { id }, data });
    },
  },
  {
    rule: 'dependency/not-published',
    prop: 'background',
    finds: 'in every version',
    spoil: ({ strapi, background }, locale) =>
      strapi.db
        .connection('backgrounds')
        .where({ document_id: background, locale })
        .whereNotNull('published_at')
        .delete(),
    asNew: ({ background }) => ({ backgrounds: [background] }),
  },
];

/** The versions in which a rule finds what is wrong with a story of some shape; none where the shape says nothing to it. */
export function findExpected({ finds }: Case, shape: Shape): string[] {
  const bad: readonly string[] = shapes[shape];
  const translations = bad.filter((locale) => locale !== 'uk');
  switch (finds) {
    case 'in every version':
      return [...bad];
    case 'as the original has it':
      return bad.includes('uk') ? [...shapes.all] : [];
    case 'in translations':
      return bad.includes('uk') ? [] : translations;
    case 'against the original':
      if (shape === 'all') return [];
      return shape === 'the original' ? ['en', 'ru'] : translations;
  }
}
