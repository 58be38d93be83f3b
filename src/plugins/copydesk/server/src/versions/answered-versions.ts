import type { Core } from '@strapi/strapi';
import type { Version, VersionName } from './version-tag';

/** What a request has read and written: the latest tags, and the versions that it asked for. */
interface Answered {
  tags: Map<string, string>;
  asked: Map<string, VersionName>;
}

const ofRequests = new WeakMap<object, Answered>();

const keyOf = ({ uid, documentId, locale }: VersionName) => JSON.stringify([uid, documentId, locale]);

/** Notes, for the answer of the running request, what a version is now. Without a request there is nobody to tell. */
export function noteVersion(strapi: Core.Strapi, version: Version): void {
  const request = strapi.requestContext.get();
  if (request) open(request).tags.set(keyOf(version), version.tag);
}

/** Notes that the running request is about this version. */
export function noteAsked(strapi: Core.Strapi, name: VersionName): void {
  const request = strapi.requestContext.get();
  if (request) open(request).asked.set(keyOf(name), name);
}

/** The tag of the one version that a request is about; none of a request for several, or for none. */
export function findAnsweredTag(request: object): string | undefined {
  const { asked, tags } = open(request);
  const [key, ...others] = asked.keys();
  return key !== undefined && others.length === 0 ? tags.get(key) : undefined;
}

function open(request: object): Answered {
  const answered = ofRequests.get(request) ?? { tags: new Map(), asked: new Map() };
  ofRequests.set(request, answered);
  return answered;
}
