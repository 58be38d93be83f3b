import type { Core } from '@strapi/strapi';
import { runSql } from '../database/run-sql';
import { correctDeskCounts } from '../desk/desk-counts';
import { type Differences, recordDifferences } from './compare-with-content';
import { installTriggers } from './install-triggers';
import { listRecordedTables } from './list-recorded-tables';
import { listConcerned, recordTypes } from './record-type';
import { describeRecordedScope } from './recorded-scope';

/** What a start found. Nothing in it, if what is derived agrees with content. */
export interface Findings {
  /** Changes that were recorded while no one followed them. */
  recorded?: number;
  /** Tables in which changes had not been recorded. */
  unwatched?: readonly string[];
  /** Counts of the desk that were wrong. */
  counts?: number;
  /** By content type, how many documents differ in which way. */
  differences?: Readonly<Record<string, Differences>>;
}

/**
 * Makes sure that changes are recorded from now on, and looks whether any were missed: by an import, a restored table, or a start
 * without the plugin. Documents that differ are recorded and then followed in the background; what was found is logged once.
 */
export async function healAtStart(strapi: Core.Strapi): Promise<Findings> {
  const scope = describeRecordedScope(strapi);
  const [{ recorded } = { recorded: '0' }] = await runSql<{ recorded: string }>(
    strapi,
    'select count(*) as recorded from copydesk_recorded_changes',
  );
  const tables = listRecordedTables(strapi, scope.types, scope.schemaOf);
  const { unwatched } = await installTriggers(strapi, tables);
  await recordTypes(strapi, [...new Set(unwatched.flatMap(({ uid }) => listConcerned(uid, scope)))]);
  const counts = await correctDeskCounts(strapi);
  const differences: Record<string, Differences> = {};
  for (const uid of scope.types) {
    const found = await recordDifferences(strapi, uid);
    if (Object.keys(found).length > 0) differences[uid] = found;
  }

  const findings: Findings = {
    ...(Number(recorded) > 0 && { recorded: Number(recorded) }),
    ...(unwatched.length > 0 && { unwatched: unwatched.map(({ table }) => table) }),
    ...(counts > 0 && { counts }),
    ...(Object.keys(differences).length > 0 && { differences }),
  };
  if (Object.keys(findings).length > 0) {
    strapi.log.warn(
      `copydesk: something was changed past the plugin; the desk and the records follow ${JSON.stringify(findings)}`,
    );
  }
  return findings;
}
