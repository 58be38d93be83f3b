import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import type { Locale } from '../../../../src/plugins/copydesk/domain/ids';
import type { RuleContext } from '../../../../src/plugins/copydesk/domain/rule';
import type { AttributeSchema, Schema } from '../../../../src/plugins/copydesk/domain/schema';
import type { FieldRoleOverrides } from '../../../../src/plugins/copydesk/domain/translation/field-role';

/* The newsroom's real schemas, and the context in which a rule judges one of its articles. */

interface SchemaFile {
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, AttributeSchema>;
}

const source = path.resolve(__dirname, '../../../../src');

function readSchema(uid: string, file: string): [string, Schema] {
  const { info, options, pluginOptions, attributes } = JSON.parse(readFileSync(file, 'utf8')) as SchemaFile;
  const traits = {
    draftAndPublish: options?.draftAndPublish === true,
    localized: pluginOptions?.i18n?.localized === true,
  };
  return [uid, { uid, displayName: info.displayName, ...traits, attributes }];
}

const schemas = new Map([
  ...['article', 'author', 'background', 'illustration', 'source'].map((name) =>
    readSchema(`api::${name}.${name}`, path.join(source, `api/${name}/content-types/${name}/schema.json`)),
  ),
  ...['editorial', 'sections'].flatMap((group) =>
    readdirSync(path.join(source, 'components', group)).map((file) =>
      readSchema(`${group}.${path.parse(file).name}`, path.join(source, 'components', group, file)),
    ),
  ),
]);

export function schemaOf(uid: string): Schema {
  const schema = schemas.get(uid);
  if (!schema) throw new Error(`The newsroom has no "${uid}"`);
  return schema;
}

export const articleUid = 'api::article.article';

export const articleRoles: FieldRoleOverrides = {
  translation: 'per-locale',
  firstPublishedAt: 'per-locale',
  'body.illustration': 'synchronised',
  'body.source': 'synchronised',
  'body.url': 'synchronised',
};

/** The context in which a rule judges an article that exists in these versions; its source locale is `uk`. */
export function describeScene(
  versions: Record<Locale, Row>,
  locale: Locale,
  changes: Partial<RuleContext> = {},
): RuleContext & { roles: FieldRoleOverrides } {
  const sourceLocale = changes.sourceLocale ?? 'uk';
  return {
    document: { uid: articleUid, documentId: 'story', versions, related: [] },
    locale,
    version: versions[locale] ?? {},
    sourceLocale,
    source: versions[sourceLocale],
    schema: schemaOf(articleUid),
    schemaOf,
    parts: { corrections: 'corrections', translationCredit: 'translation', sources: 'sources' },
    partsOf: () => ({}),
    now: new Date('2024-09-01T12:00:00Z'),
    roles: articleRoles,
    ...changes,
  };
}

/** A paragraph of a blocks field. `[label](address)` is a link. */
export function paragraph(text: string): Row {
  const children = text.split(/(\[[^\]]+\]\([^)]+\))/).map((part) => {
    const link = /^\[(.+)\]\((.+)\)$/.exec(part);
    return link
      ? { type: 'link', url: link[2], children: [{ type: 'text', text: link[1] }] }
      : { type: 'text', text: part };
  });
  return { type: 'paragraph', children };
}

export const text = (content: string, heading?: string): Row => ({
  __component: 'sections.text',
  heading,
  content: [paragraph(content)],
});

export const quote = (words: string, speaker: string): Row => ({
  __component: 'sections.quote',
  text: words,
  speaker,
});

export const statement = (words: string, sourceId: string, url?: string): Row => ({
  __component: 'sections.statement',
  text: words,
  source: { documentId: sourceId },
  url,
});

export const figure = (illustrationId: string): Row => ({
  __component: 'sections.figure',
  illustration: { documentId: illustrationId },
});
