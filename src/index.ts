import type { Core } from '@strapi/strapi';
import { readEnvironment } from './environment';
import { registerDelivery, startDelivery, stopDelivery } from './delivery';
import { boundQueries } from './limits/bound-queries';
import { guardMutations } from './limits/guard-mutations';
import { endMalformedForms } from './limits/end-malformed-forms';
import { drainBeforeDestroying, endOnSignal } from './operations/end-on-signal';
import { noteOutages } from './operations/note-outages';
import { surviveAbandonedWork } from './operations/survive-abandoned-work';
import { guardApplication } from './plugins/copydesk/server/src/public-api';
import { offerPreviews } from './preview/offer-previews';
import { applyConstraints } from './setup/apply-constraints';
import { applyEditViews } from './setup/apply-edit-views';
import { closeRegistration } from './setup/close-registration';
import { ensureAdministrator } from './setup/ensure-administrator';
import { ensureLocales } from './setup/ensure-locales';
import { ensureRoles } from './setup/ensure-roles';
import { giveLaterPermissions } from './setup/give-later-permissions';
import { grantPublicReading } from './setup/grant-public-reading';
import { stopWatching, watch } from './watching/watch';
import { waitForOtherStarts } from './setup/wait-for-other-starts';
import { guardUploads } from './uploads/guard-uploads';
import { putBackFiles } from './uploads/put-back-files';

let letOthersStart: () => Promise<void> = async () => undefined;

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    if (!guardApplication(strapi)) {
      throw new Error('This newsroom does not start without the plugin copydesk: enable it in config/plugins.');
    }
    endOnSignal(strapi);
    surviveAbandonedWork(strapi);
    endMalformedForms();
    letOthersStart = await waitForOtherStarts(strapi);
    guardUploads(strapi);
    offerPreviews(strapi);
    registerDelivery(strapi);
    guardMutations(strapi);
    boundQueries(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await applyConstraints(strapi);
    await startDelivery(strapi);
    noteOutages(strapi);
    drainBeforeDestroying(strapi);
    if (readEnvironment(process.env).METRICS_TOKEN !== undefined) watch(strapi);
    await ensureLocales(strapi);
    await applyEditViews(strapi);
    await closeRegistration(strapi);
    await grantPublicReading(strapi);
    await ensureRoles(strapi);
    await giveLaterPermissions(strapi);
    await ensureAdministrator(strapi);
    await letOthersStart();
    await putBackFiles(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    stopWatching(strapi);
    await stopDelivery(strapi);
  },
};
