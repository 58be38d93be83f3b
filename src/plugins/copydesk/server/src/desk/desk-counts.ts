import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { runSql } from '../database/run-sql';

/** So many lines are summed for each page of the desk without being noticed. */
const keptLines = 500;

/** Replaces the lines of each count by their sum, once they are many. Two instances may do so at once: a line is summed by one. */
export async function compactDeskCounts(strapi: Core.Strapi): Promise<void> {
  await runSql(
    strapi,
    `with line as (
       delete from copydesk_desk_counts where (select count(*) from copydesk_desk_counts) > ${keptLines} returning *
     )
     insert into copydesk_desk_counts (content_type, state, documents)
     select content_type, state, sum(documents) from line group by 1, 2 having sum(documents) <> 0`,
  );
}

/** By how much each count is too small, if it is not what the rows of the desk say. */
const wrongCounts = `
  select content_type, state, sum(documents) as documents from (
    select content_type, jsonb_array_elements_text(states) as state, 1 as documents from copydesk_desk_entries
    union all select content_type, state, -documents from copydesk_desk_counts
  ) as difference group by 1, 2 having sum(documents) <> 0`;

/** Compares the counts with the rows of the desk. Returns those that are wrong. */
export function findWrongCounts(
  strapi: Core.Strapi,
): Promise<readonly { content_type: ContentTypeUid; state: string }[]> {
  return runSql(strapi, wrongCounts);
}

/** Corrects the counts. Returns how many were wrong. */
export async function correctDeskCounts(strapi: Core.Strapi): Promise<number> {
  const wrong = await runSql(
    strapi,
    `insert into copydesk_desk_counts (content_type, state, documents) ${wrongCounts} returning 1`,
  );
  return wrong.length;
}
