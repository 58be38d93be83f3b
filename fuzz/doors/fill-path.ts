import type { NewsroomDescription, TypeDescription } from '../newsroom-description';
import type { Random } from '../random';
import { toAddress, toBytes } from '../requests/fuzz-request';
import { hostileText } from '../requests/hostile-values';

/** How the names in a route's path are filled in. */
export interface Filling {
  random: Random;
  newsroom: NewsroomDescription;
  /** The type that the route is about. */
  type: TypeDescription;
  /** How often a value is one that does not belong there. */
  hostility: number;
}

/** An address that leads to a route: its path with values for what it leaves open. */
export function fillPath(path: string, filling: Filling): string {
  const { random } = filling;
  return path
    .replace(/\(\(\?!uploads\/\)\.\+\)|\(\.\*\)/g, () => hostileSegment(random))
    .replace(/:(\w+)(\*?)/g, (_all, name: string, many: string) => {
      if (many !== '') return random.some(3, () => hostileSegment(random)).join('/');
      return random.chance(filling.hostility) ? hostileSegment(random) : toAddress(valueOf(name, filling));
    });
}

const words: Record<string, readonly string[]> = {
  locale: ['uk', 'en', 'ru'],
  group: ['attribution', 'translation', 'dependency'],
  rule: ['byline-missing', 'stale', 'in-use'],
  provider: ['local', 'google', 'email'],
};

function valueOf(name: string, { random, newsroom, type }: Filling): string {
  if (['uid', 'model', 'contentType'].includes(name)) return type.uid;
  if (name === 'slug') return pickOr(random, type.slugs, 'none');
  if (name === 'targetField') return random.pick(Object.keys(type.attributes));
  if (name === 'fileId') return String(pickOr(random, newsroom.fileIds, 1));
  const isDocument = ['documentId', 'sourceId'].includes(name) || (name === 'id' && type.uid.startsWith('api::'));
  if (isDocument) return pickOr(random, type.documentIds, 'none');
  return random.pick(words[name] ?? ['1', '2', String(random.below(40))]);
}

function pickOr<T>(random: Random, list: readonly T[], otherwise: T): T {
  return list.length === 0 ? otherwise : random.pick(list);
}

/** A piece of a path: encoded as it should be, or not at all. */
function hostileSegment(random: Random): string {
  if (random.chance(0.1))
    return random.pick(['%', '%zz', '%ff', '%C0%80', '%ED%A0%80', '%2e%2e%2f', '..;', '%25%30%30', '%0d%0a']);
  const text = hostileText(random);
  return random.chance(0.85) ? toAddress(text) : toBytes(text).replace(/[\r\n\0 ]/g, '');
}
