import type { Attribute, NewsroomDescription } from '../newsroom-description';
import type { Random } from '../random';

/** How deep components may hold components. */
const deepest = 3;

/** Fields that Strapi fills in itself, and mostly refuses. */
const strapiOwn = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

/** The data of a document as its schema has them, such as a client that means well would send. */
export function makeDocument(
  random: Random,
  newsroom: NewsroomDescription,
  attributes: Record<string, Attribute>,
  depth = 0,
): Record<string, unknown> {
  const fields = Object.entries(attributes).flatMap(([name, attribute]): [string, unknown][] => {
    const rarely = strapiOwn.includes(name) ? 0.98 : depth === 0 ? 0.3 : 0.1;
    if (random.chance(rarely)) return [];
    const value = makeField(random, newsroom, attribute, depth);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(fields);
}

function makeField(random: Random, newsroom: NewsroomDescription, attribute: Attribute, depth: number): unknown {
  const document = (uid: string | undefined) => {
    const component = newsroom.components[uid ?? ''];
    return component === undefined || depth === deepest
      ? undefined
      : makeDocument(random, newsroom, component, depth + 1);
  };
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
      return sentence(random);
    case 'uid':
      return `story-${random.below(1_000)}`;
    case 'email':
      return `a${random.below(100)}@example.org`;
    case 'password':
      return 'Password-1';
    case 'enumeration':
      return random.pick(attribute.enum ?? ['x']);
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'biginteger':
    case 'float':
    case 'decimal':
      return random.below(1_000);
    case 'date':
      return '2024-05-01';
    case 'time':
      return '12:00:00';
    case 'datetime':
    case 'timestamp':
      return '2024-05-01T12:00:00.000Z';
    case 'json':
      return { a: [1, sentence(random)] };
    case 'blocks':
      return random.some(3, () => ({ type: 'paragraph', children: [{ type: 'text', text: sentence(random) }] }));
    case 'media':
      return newsroom.fileIds.length === 0
        ? null
        : attribute.multiple
          ? [random.pick(newsroom.fileIds)]
          : random.pick(newsroom.fileIds);
    case 'relation':
      return makeRelation(random, newsroom, attribute);
    case 'component':
      return attribute.repeatable ? random.some(2, () => document(attribute.component)) : document(attribute.component);
    case 'dynamiczone':
      return random.some(3, () => {
        const uid = random.pick(attribute.components ?? ['x']);
        return { __component: uid, ...document(uid) };
      });
    default:
      return undefined;
  }
}

/** In one of the forms that Strapi takes. */
function makeRelation(random: Random, { types }: NewsroomDescription, { target }: Attribute): unknown {
  const documentIds = types.find(({ uid }) => uid === target)?.documentIds ?? [];
  if (documentIds.length === 0) return undefined;
  const documentId = random.pick(documentIds);
  return random.pick<unknown>([
    documentId,
    [documentId],
    { connect: [{ documentId, position: { end: true } }], disconnect: [] },
    { set: [{ documentId }] },
    { connect: [documentId] },
    { disconnect: [{ documentId }] },
  ]);
}

function sentence(random: Random): string {
  return random.pick([
    'Міст відкрили.',
    'The bridge is open.',
    'Мост открыли.',
    'Trains run again, 86 600 a day.',
    'Getty Images',
    'x',
  ]);
}
