import type { Core } from '@strapi/strapi';
import { assessReadiness, type Readiness } from '../../../domain/release/assess-readiness';
import type { DocumentId } from '../../../domain/violation';
import { loadLabels } from '../documents/load-labels';
import { getDesk } from '../policy/policy-in-force';
import { getWaivers } from '../waivers/waiver-store';

/** The dry run of publication: the rules of the gate, and nothing written. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async examine(uid: string, documentId: DocumentId): Promise<Readiness> {
    const { policy, schemaOf, load } = getDesk(strapi);
    const [document, labelOf, waivedUntil] = await Promise.all([
      load(uid, documentId),
      loadLabels(strapi, uid),
      getWaivers(strapi).findDeadline(uid, documentId),
    ]);
    return assessReadiness(document, { policy: policy(), schemaOf, labelOf, now: new Date() }, waivedUntil);
  },
});
