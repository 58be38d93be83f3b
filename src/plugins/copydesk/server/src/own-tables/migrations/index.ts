import type { Migration } from '../migration';
import { recordTables } from './0001-record-tables';
import { deskCounts } from './0002-desk-counts';
import { recordedChanges } from './0003-recorded-changes';
import { contentVersion } from './0004-content-version';
import { withdrawals } from './0005-withdrawals';
import { versions } from './0006-versions';
import { releases } from './0007-releases';
import { recordsOfDocuments } from './0008-records-of-documents';
import { lastingWithdrawals } from './0009-lasting-withdrawals';

/** The migrations of the plugin's own tables, in the order in which they run. New ones are added at the end. */
export const migrations: readonly Migration[] = [
  recordTables,
  deskCounts,
  recordedChanges,
  contentVersion,
  withdrawals,
  versions,
  releases,
  recordsOfDocuments,
  lastingWithdrawals,
];
