/**
 * What the plugin offers to the code of the project that it serves: rendering, measurements and tests use it through here and
 * through the contracts, and nothing else of the server.
 */
export { channels, type PublishedMessage, type RefusedMessage, type TurnMessage } from './watching/channels';
export { createTextReader } from './database/json/create-text-reader';
export { quoteTableOf } from './database/quote-table';
export { runPreparedSql, runSql } from './database/run-sql';
export { acquireWriteLock } from './database/acquire-write-lock';
export { loadVersionRows } from './documents/load-version-rows';
export { loadDocument, loadRows, loadVersions } from './documents/load-versions';
export { compactDeskCounts } from './desk/desk-counts';
export { guardApplication } from './guard-application';
export { reassessDue } from './desk/reassess-due';
export { findWithheld, listWithheldIds, selectWithheldLocales } from './desk/withheld-versions';
export { verifyDesk, type DeskDifference } from './desk/verify-desk';
export { adoptDocuments, type Adoption, type Progress } from './maintenance/adopt-documents';
export { copyDerivedRows } from './maintenance/copy-derived-rows';
export { migrations } from './own-tables/migrations';
export { ownTables } from './own-tables/own-tables';
export { runMigrations } from './own-tables/run-migrations';
export { createContentAccess } from './permissions/content-access';
export { policyInForce, type PolicyInForce } from './policy/policy-in-force';
export { followRecordedChanges } from './recorded-changes/follow-recorded-changes';
export { createSchemaReader } from './policy/create-schema-reader';
export { examineReadiness, loadForPublication } from './publication/assess-publication';
export { slugClaims } from './slugs/slug-claims-table';
export { acknowledgeFields } from './translations/acknowledge-fields';
export { describeStandings } from './translations/describe-standings';
export { readTranslationSheet } from './translations/read-translation-sheet';
export { withdrawalsTable } from './withdrawals/withdrawals-table';
export { findWithdrawalInForce, findWithdrawn } from './withdrawals/withdrawal-store';
export { documentsOf } from './strapi/documents-of';
export { inTransaction } from './strapi/in-transaction';
export { contentTypeOf } from './strapi/model-of';
export { queryOf } from './strapi/query-of';
export { registryOf } from './strapi/registry-of';
export { serviceOf } from './strapi/service-of';
export { storedAttributesOf } from './strapi/stored-attribute';
export { type ChangeListener, type DocumentChange, documentChanges } from './writes/document-changes';
