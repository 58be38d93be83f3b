import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../../environment';
import { policyInForce } from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import { listDeliverables } from './list-deliverables';
import { listShownTypes } from './list-shown-types';
import { queueDocuments } from './queue-documents';
import { rebuildModel } from './rebuild';

/** Raise it when the same content is to be rendered differently: every document is then rendered again. */
const renderingVersion = 4;

/**
 * Ensures that readers get what this version of the newsroom renders. A newsroom that has never rendered anything does so
 * before it opens. One that rendered by other rules serves the old answers while the new ones are made.
 */
export async function ensureRenderingVersion(strapi: Core.Strapi): Promise<void> {
  const wanted = fingerprintRules(strapi);
  const table = () => strapi.db.connection('delivery_edition');
  const stored: { fingerprint: string } | undefined = await table().first('fingerprint');
  if (stored?.fingerprint === wanted) return;

  if (!stored) {
    const count = await rebuildModel(strapi);
    if (count > 0) strapi.log.info(`delivery: rendered ${count} documents for the first time`);
  } else {
    const documents = await listDeliverables(strapi);
    await queueDocuments(strapi, documents);
    strapi.log.info(`delivery: ${documents.length} documents are rendered again in the background`);
  }
  await table().insert({ fingerprint: wanted }).onConflict('id').merge();
}

/** A fingerprint of everything but content that decides what an answer says. */
function fingerprintRules(strapi: Core.Strapi): string {
  const { policy, schemaOf } = policyInForce(strapi);
  const { locales, sourceLocale, parts, contentTypes, withholdOutOfPolicy } = policy();
  const schemas = listShownTypes(Object.keys(deliveredTypes), schemaOf).map((uid) => schemaOf(uid));
  const { SITE_URL } = readEnvironment(process.env);
  const rules = [
    renderingVersion,
    SITE_URL,
    deliveredTypes,
    locales,
    sourceLocale,
    parts,
    contentTypes,
    withholdOutOfPolicy,
    schemas,
  ];
  return createHash('sha1').update(JSON.stringify(rules)).digest('hex');
}
