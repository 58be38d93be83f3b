import type { NewsroomDescription, Route } from '../newsroom-description';
import type { Identity } from '../requests/fuzz-request';

/** Routes that are alike, how often one of them is tried, and by whom. */
export interface Family {
  name: string;
  path: RegExp;
  weight: number;
  /** Somebody who is listed twice comes twice as often. */
  senders: readonly Identity[];
}

/** Every route belongs to the first family that its path fits. */
const families: readonly Family[] = [
  {
    name: 'delivery',
    path: /^\/api\/\w+\/(latest|by-slug|by-id)/,
    weight: 20,
    senders: ['anonymous', 'anonymous', 'token', 'reader'],
  },
  {
    name: 'accounts',
    path: /^\/api\/(auth|connect|users|users-permissions|email)\b/,
    weight: 8,
    senders: ['anonymous', 'reader', 'token'],
  },
  { name: 'content', path: /^\/api\//, weight: 20, senders: ['anonymous', 'token', 'token', 'reader'] },
  {
    name: 'copydesk',
    path: /^\/copydesk\//,
    weight: 12,
    senders: ['administrator', 'administrator', 'author', 'anonymous'],
  },
  {
    name: 'manager',
    path: /^\/content-manager\//,
    weight: 14,
    senders: ['administrator', 'administrator', 'author', 'anonymous'],
  },
  {
    name: 'upload',
    path: /^\/upload\b/,
    weight: 5,
    senders: ['administrator', 'administrator', 'author', 'anonymous'],
  },
  {
    name: 'settings',
    path: /^\/(admin|users-permissions|i18n|email|content-type-builder|review-workflows|content-releases)\b/,
    weight: 8,
    senders: ['administrator', 'administrator', 'author', 'anonymous'],
  },
  { name: 'site', path: /^/, weight: 2, senders: ['anonymous', 'administrator'] },
];

export type FamilyOfRoutes = Family & { routes: readonly Route[] };

/** The families of a newsroom's routes, without those that have none. */
export function sortIntoFamilies({ routes }: NewsroomDescription): FamilyOfRoutes[] {
  const familyOf = ({ path }: Route) => families.find((family) => family.path.test(path));
  return families
    .map((family) => ({ ...family, routes: routes.filter((route) => familyOf(route)?.name === family.name) }))
    .filter((family) => family.routes.length > 0);
}
