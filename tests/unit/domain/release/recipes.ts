import type { AssessmentEnvironment } from '../../../../src/plugins/copydesk/domain/assess-document';
import type { Row, ReleaseSnapshot } from '../../../../src/plugins/copydesk/domain/document';
import { parsePolicy, type PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import type { AttributeSchema, Schema } from '../../../../src/plugins/copydesk/domain/schema';

/* Recipes that are signed by a cook, first written in `uk` and wanted in `en` too. */

export const recipe = 'api::recipe.recipe';

const localized = (attribute: AttributeSchema): AttributeSchema => ({
  ...attribute,
  pluginOptions: { i18n: { localized: true } },
});

const shared = (attribute: AttributeSchema): AttributeSchema => ({
  ...attribute,
  pluginOptions: { i18n: { localized: false } },
});

const schemas: Record<string, Schema> = {
  [recipe]: {
    uid: recipe,
    displayName: 'Recipe',
    draftAndPublish: true,
    localized: true,
    attributes: {
      title: localized({ type: 'string', required: true }),
      hint: localized({ type: 'text' }),
      cooks: { type: 'relation', relation: 'manyToMany', target: 'api::cook.cook' },
      rendering: localized({ type: 'component', component: 'kitchen.rendering' }),
      amendments: localized({ type: 'component', component: 'kitchen.amendment', repeatable: true }),
    },
  },
  'api::cook.cook': {
    uid: 'api::cook.cook',
    displayName: 'Cook',
    draftAndPublish: false,
    localized: true,
    attributes: { name: { type: 'string' } },
  },
  'kitchen.rendering': {
    uid: 'kitchen.rendering',
    displayName: 'Rendering',
    draftAndPublish: false,
    localized: false,
    attributes: { note: { type: 'string' } },
  },
  'kitchen.amendment': {
    uid: 'kitchen.amendment',
    displayName: 'Amendment',
    draftAndPublish: false,
    localized: false,
    attributes: { note: { type: 'text' }, kind: shared({ type: 'enumeration' }), at: shared({ type: 'datetime' }) },
  },
};

export const today = new Date('2024-05-15T12:00:00Z');

/** The desk on 15 May 2024, under a policy in which recipes differ from the usual as told. */
export function openDesk(
  type: PolicyInput['contentTypes'][string] = {},
  rules: PolicyInput['rules'] = {},
): AssessmentEnvironment {
  return {
    policy: parsePolicy({
      locales: ['uk', 'en'],
      sourceLocale: 'uk',
      // Of what a translation may get wrong only blank fields are of interest here; bylines differ on purpose.
      rules: {
        'translation/wrong-language': 'off',
        'translation/field-identical': 'off',
        'synchronisation/differs': 'off',
        ...rules,
      },
      contentTypes: { [recipe]: type },
      parts: {
        [recipe]: { byline: 'cooks', translationCredit: 'rendering', corrections: 'amendments' },
        'api::cook.cook': { name: 'name' },
        'kitchen.amendment': { correctionKind: 'kind', correctedAt: 'at', correctionNote: 'note' },
      },
    }),
    schemaOf(uid) {
      const schema = schemas[uid];
      if (!schema) throw new Error(`There is no "${uid}"`);
      return schema;
    },
    labelOf: (_uid, path) => String(path[0]),
    now: today,
  };
}

export const amendment = (note: string, kind = 'correction', at = '2024-05-10T10:00:00.000Z'): Row => ({
  note,
  kind,
  at,
});

const ivan = { uk: { name: 'Іван' }, en: { name: 'Ivan' }, de: { name: 'Iwan' } };
const signed = { cooks: [{ documentId: 'ivan' }] };

/** A recipe in `uk` that may go out, changed as told. */
export const original = (changes: Row = {}): Row => ({ locale: 'uk', title: 'Борщ', ...signed, ...changes });

/** Its translation to `en` that may go out, changed as told. */
export const translation = (changes: Row = {}): Row => ({
  locale: 'en',
  title: 'Borscht',
  rendering: { note: 'by Halyna' },
  ...signed,
  ...changes,
});

export function draft(
  versions: Record<string, Row>,
  publishedVersions: ReleaseSnapshot['publishedVersions'] = {},
): ReleaseSnapshot {
  return {
    uid: recipe,
    documentId: 'borscht',
    versions,
    related: [{ uid: 'api::cook.cook', documentId: 'ivan', versions: ivan, publishedLocales: Object.keys(ivan) }],
    publishedVersions,
  };
}
