import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { examineReadiness, loadVersions, policyInForce } from '../../src/plugins/copydesk/server/src/public-api';
import { withoutIdentity } from './without-identity';

/**
 * Makes sure that a copied document is what a published one is: read through Strapi it has the content of its pattern, as
 * a draft and published, in every locale; and the gate would not refuse to publish it.
 *
 * @throws {Error} naming the document that is not.
 */
export async function checkCopy(strapi: Core.Strapi, uid: string, pattern: string, copy: string): Promise<void> {
  const { schemaOf } = policyInForce(strapi);
  for (const status of ['draft', 'published'] as const) {
    const [expected, found] = await Promise.all([
      loadVersions(strapi, uid, pattern, status, schemaOf),
      loadVersions(strapi, uid, copy, status, schemaOf),
    ]);
    const identity = withoutIdentity(schemaOf(uid));
    if (Object.keys(found.versions).length === 0 || !isDeepStrictEqual(identity(found), identity(expected))) {
      throw new Error(`The copy ${copy} of ${uid} ${pattern} differs from it (${status})`);
    }
  }
  const { publish } = await examineReadiness(strapi, uid, copy);
  const [violation] = publish['*'] ?? [];
  if (violation) throw new Error(`The copy ${copy} of ${uid} ${pattern} could not be published: ${violation.message}`);
}
