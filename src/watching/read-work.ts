import type { Core } from '@strapi/strapi';
import { findDelivery } from '../delivery/get-delivery';
import { within } from '../delivery/answering/within';

/** How long the database may take to say what waits in it, in milliseconds. */
const patience = 2000;

/** How often something is tried before it counts as failed. Changes are given up then; rendering is tried on and on. */
const attempts = 5;

/** A number of documents of a type that are in a state of the desk. */
export interface DeskCount {
  type: string;
  state: string;
  documents: number;
}

/** A kind of work that is done in the background: how much of it waits, and for how many seconds the oldest has. */
export interface Backlog {
  work: 'rendering' | 'following' | 'failed';
  count: number;
  oldest: number;
}

export function readDesk(strapi: Core.Strapi): Promise<readonly DeskCount[]> {
  return read<DeskCount>(
    strapi,
    `select content_type as type, state, sum(documents)::float8 as documents from copydesk_desk_counts group by 1, 2`,
  );
}

export function readBacklog(strapi: Core.Strapi): Promise<readonly Backlog[]> {
  const measured = (moment: string) =>
    `count(*)::float8 as count, coalesce(extract(epoch from now() - min(${moment})), 0)::float8 as oldest`;
  return read<Backlog>(
    strapi,
    `select 'rendering' as work, ${measured('queued_at')} from delivery_queue where attempts < ${attempts}
     union all select 'following', ${measured('recorded_at')} from copydesk_recorded_changes where attempts < ${attempts}
     union all select 'failed', ${measured('moment')} from (
       select queued_at as moment from delivery_queue where attempts >= ${attempts}
       union all select recorded_at from copydesk_recorded_changes where attempts >= ${attempts}) as failed`,
  );
}

/** Reads on a connection of the readers, of which some are always free. Nothing, if the database does not answer. */
async function read<Row extends object>(strapi: Core.Strapi, statement: string): Promise<readonly Row[]> {
  const pool = findDelivery(strapi)?.answerer.pool;
  if (!pool) return [];
  const rows = pool.query<Row>(statement).then(
    (result) => result.rows,
    () => [],
  );
  return within(patience, rows, []);
}
