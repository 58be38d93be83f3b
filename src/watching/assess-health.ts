import type { Core } from '@strapi/strapi';
import { findDelivery } from '../delivery/get-delivery';
import { isEnding } from '../operations/end-on-signal';
import { within } from '../delivery/answering/within';

/** How long the database may take to answer a probe, in milliseconds. */
const patience = 2000;
/** An answer of the database holds for so many milliseconds: probes, however many, cost one statement in it. */
const validity = 1000;

/** How the newsroom is: whether it can take requests, and what it found. */
export interface Health {
  isReady: boolean;
  checks: {
    /** Whether the database answers. */
    database: 'ok' | 'unreachable';
    /** `lost`: changes are not being reported, so nothing is answered from memory until they are. */
    changes: 'ok' | 'lost';
    /** `ending`: the process was asked to end, and takes nothing more. */
    process: 'ok' | 'ending';
  };
}

/** Creates what says whether the newsroom can take requests. Readers can be answered without news of changes, but not without a database. */
export function createHealthCheck(strapi: Core.Strapi): () => Promise<Health> {
  let known: { until: number; isReachable: Promise<boolean> } | undefined;

  const isDatabaseReachable = () => {
    if (!known || known.until <= Date.now()) known = { until: Date.now() + validity, isReachable: askDatabase(strapi) };
    return known.isReachable;
  };

  return async () => {
    const isReachable = await isDatabaseReachable();
    return {
      isReady: isReachable && !isEnding(strapi),
      checks: {
        database: isReachable ? 'ok' : 'unreachable',
        changes: findDelivery(strapi)?.isListening() ? 'ok' : 'lost',
        process: isEnding(strapi) ? 'ending' : 'ok',
      },
    };
  };
}

async function askDatabase(strapi: Core.Strapi): Promise<boolean> {
  const pool = findDelivery(strapi)?.answerer.pool;
  if (!pool) return false;
  return within(
    patience,
    pool.query('select 1').then(
      () => true,
      () => false,
    ),
    false,
  );
}
