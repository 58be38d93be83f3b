import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  relation?: string;
  private?: boolean;
}

interface Schema {
  info: { pluralName: string };
  attributes: Record<string, Attribute>;
}

/** A way from a content type through relations to a text: names of attributes, the text last. */
export interface RelationPath {
  uid: string;
  /** What REST and GraphQL call the list of the type. */
  list: string;
  steps: readonly string[];
  /** The type of the row that holds the text. */
  target: string;
}

const root = path.join(__dirname, '../../src');
const texts = new Set(['string', 'text', 'uid']);

const readSchema = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Schema;

const types = new Map<string, Schema>(
  readdirSync(path.join(root, 'api'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: api }) => {
      const folder = path.join(root, 'api', api, 'content-types');
      const names = readdirSync(path.join(root, 'api', api)).includes('content-types') ? readdirSync(folder) : [];
      return names.map((name) => [`api::${api}.${name}`, readSchema(path.join(folder, name, 'schema.json'))] as const);
    }),
);

const findSchema = (uid: string): Schema | undefined =>
  types.get(uid) ??
  (uid.includes('::') ? undefined : readSchema(path.join(root, 'components', ...uid.split('.')) + '.json'));

/** Every way to a text through at least one relation and at most so many, components included, from every content type. */
export function listRelationPaths(depth: number): RelationPath[] {
  const walk = (uid: string, before: readonly string[], left: number): Omit<RelationPath, 'uid' | 'list'>[] => {
    const schema = findSchema(uid);
    if (!schema) return [];
    const own = Object.entries(schema.attributes).filter(([, attribute]) => !attribute.private);
    const localizations: [string, Attribute][] = types.has(uid)
      ? [['localizations', { type: 'relation', relation: 'oneToMany', target: uid }]]
      : [];
    return [...own, ...localizations].flatMap(([name, attribute]) => {
      const steps = [...before, name];
      if (texts.has(attribute.type)) return before.length > 0 ? [{ steps, target: uid }] : [];
      if (attribute.component !== undefined) return walk(attribute.component, steps, left);
      return attribute.target !== undefined && left > 0 ? walk(attribute.target, steps, left - 1) : [];
    });
  };
  return [...types].flatMap(([uid, { info }]) =>
    walk(uid, [], depth).map((way) => ({ uid, list: info.pluralName, ...way })),
  );
}
