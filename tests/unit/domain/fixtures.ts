import type { DocumentSnapshot, Row, RelatedDocument } from '../../../src/plugins/copydesk/domain/document';
import type { AttributionParts } from '../../../src/plugins/copydesk/domain/policy/parts';
import type { RuleContext } from '../../../src/plugins/copydesk/domain/rule';
import type { AttributeSchema, Schema } from '../../../src/plugins/copydesk/domain/schema';

/*
 * A cookery book, to show that the rules know no newsroom: a recipe is signed by cooks, leads with a photo and goes through
 * steps. It is first written in `uk`; the tests translate it to `en`.
 */

const string: AttributeSchema = { type: 'string' };
const toOne = (target: string): AttributeSchema => ({ type: 'relation', relation: 'manyToOne', target });
const toMany = (target: string): AttributeSchema => ({ type: 'relation', relation: 'manyToMany', target });
const component = (uid: string, repeatable = false): AttributeSchema => ({
  type: 'component',
  component: uid,
  repeatable,
});

type Traits = Partial<Pick<Schema, 'draftAndPublish' | 'localized'>>;

function define(uid: string, attributes: Schema['attributes'], traits: Traits = {}): [string, Schema] {
  const displayName = (uid.split('.')[1] ?? uid).replace(/^./, (letter) => letter.toUpperCase());
  return [uid, { uid, displayName, draftAndPublish: false, localized: true, ...traits, attributes }];
}

const schemas = new Map([
  define(
    'api::recipe.recipe',
    {
      title: { ...string, pluginOptions: { i18n: { localized: true } } },
      course: { type: 'enumeration' },
      cooks: toMany('api::cook.cook'),
      rendering: component('kitchen.rendering'),
      photo: toOne('api::photo.photo'),
      references: toMany('api::reference.reference'),
      wines: toMany('api::wine.wine'),
      stove: toOne('api::stove.stove'),
      advisers: toMany('api::cook.cook'),
      seeAlso: toMany('api::recipe.recipe'),
      steps: { type: 'dynamiczone' },
      menus: { ...toMany('api::wine.wine'), mappedBy: 'recipes' },
    },
    { draftAndPublish: true },
  ),
  define('api::cook.cook', { email: { ...string, private: true }, fullName: string }),
  define('api::photo.photo', { legend: { type: 'text' }, spoken: { type: 'text' }, by: string, until: string }),
  define('api::reference.reference', { called: string }),
  define('api::wine.wine', { year: { type: 'integer' }, label: string }, { draftAndPublish: true }),
  define('api::stove.stove', { model: string }, { draftAndPublish: true, localized: false }),
  define('kitchen.rendering', { renderers: toMany('api::cook.cook'), way: { type: 'enumeration' }, note: string }),
  define('step.text', { text: string }),
  define('step.shot', { view: toOne('api::photo.photo') }),
  define('step.tip', { text: string, from: toOne('api::reference.reference') }),
  define('step.aside', { text: string, reference: toOne('api::reference.reference'), wine: toOne('api::wine.wine') }),
  define('step.clip', { url: string, thanks: string }),
  define('step.album', { pages: component('step.shot', true) }),
]);

export const recipeParts: AttributionParts = {
  byline: 'cooks',
  translationCredit: 'rendering',
  illustration: 'photo',
  sources: 'references',
};

const partsByUid: Record<string, AttributionParts> = {
  'api::recipe.recipe': recipeParts,
  'api::cook.cook': { name: 'fullName' },
  'api::photo.photo': { caption: 'legend', altText: 'spoken', creditLine: 'by', rightsExpireAt: 'until' },
  'api::reference.reference': { name: 'called' },
  'kitchen.rendering': { translators: 'renderers', method: 'way' },
  'step.tip': { statementSource: 'from' },
  'step.clip': { creditLine: 'thanks' },
};

/** A populated reference, as Strapi loads it. */
export const ref = (documentId: string, locale = 'uk'): Row => ({ id: documentId.length, documentId, locale });

/** A section of the steps. */
export const step = (kind: string, attributes: Row = {}): Row => ({
  id: 1,
  __component: `step.${kind}`,
  ...attributes,
});

/** A document that the recipe points to; readers see it in all its locales unless told otherwise. */
export function related(
  kind: string,
  documentId: string,
  versions: Record<string, Row>,
  publishedLocales = Object.keys(versions),
): RelatedDocument {
  return { uid: `api::${kind}.${kind}`, documentId, versions, publishedLocales };
}

export interface Scene {
  /** The recipe in `uk`, in which it is first written, and in `en`; `en` is judged if it is there and nothing else is said. */
  uk?: Row;
  en?: Row;
  assessed?: 'uk' | 'en';
  related?: RelatedDocument[];
  /** Parts of the recipe that differ from `recipeParts`. */
  parts?: AttributionParts;
}

/** What a rule is given when it judges the recipe of a scene on 15 May 2024. */
export function describeScene({
  uk,
  en,
  assessed = en ? 'en' : 'uk',
  related: others = [],
  parts = recipeParts,
}: Scene): RuleContext {
  const versions: Record<string, Row> = { ...(uk && { uk }), ...(en && { en }) };
  const document: DocumentSnapshot = { uid: 'api::recipe.recipe', documentId: 'borscht', versions, related: others };
  const schemaOf = (uid: string): Schema => {
    const schema = schemas.get(uid);
    if (!schema) throw new Error(`The cookery book has no "${uid}"`);
    return schema;
  };
  return {
    document,
    locale: assessed,
    version: versions[assessed] ?? {},
    sourceLocale: 'uk',
    source: uk,
    schema: schemaOf(document.uid),
    schemaOf,
    parts,
    partsOf: (uid) => (uid === document.uid ? parts : (partsByUid[uid] ?? {})),
    now: new Date('2024-05-15T12:00:00Z'),
  };
}

/** Where a rule found something, a path a line: `steps.0.view`. */
export const pathsOf = (findings: readonly { path: readonly (string | number)[] }[]): string[] =>
  findings.map(({ path }) => path.join('.'));
