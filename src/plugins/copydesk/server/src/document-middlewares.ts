import { refuseOtherFileInUse } from './files/refuse-other-file-in-use';
import { keepFirstPublication } from './publication/keep-first-publication';
import { enforceReadinessOnPublish } from './publication/enforce-readiness-on-publish';
import { explainAbsentRelations } from './publication/explain-absent-relations';
import { explainMissingFields } from './publication/explain-missing-fields';
import { publishInTwoSteps } from './publication/publish-in-two-steps';
import { keepContentFromWriters } from './public-reading/keep-content-from-writers';
import { markWrites } from './public-reading/mark-writes';
import { enforceLocaleRights } from './permissions/enforce-locale-rights';
import { refuseDraftsToThePublic } from './public-reading/refuse-drafts-to-the-public';
import { keepLinksOfOthers } from './references/keep-links-of-others';
import { refuseBlankingInUse } from './references/refuse-blanking-in-use';
import { refuseInverseWrites } from './references/refuse-inverse-writes';
import { refuseRemovalInUse } from './references/refuse-removal-in-use';
import { composeLetters } from './saving/compose-letters';
import { dateCorrections } from './saving/date-corrections';
import { fillLists } from './saving/fill-lists';
import { fillSourceLocale } from './saving/fill-source-locale';
import { refuseDiscardingUnpublished } from './saving/refuse-discarding-unpublished';
import { refuseExcessEntries } from './saving/refuse-excess-entries';
import { refuseForeignSections } from './saving/refuse-foreign-sections';
import { refuseMoving } from './saving/refuse-moving';
import { refuseRedirection } from './saving/refuse-redirection';
import { refuseSelection } from './saving/refuse-selection';
import { refuseUnknownLocale } from './saving/refuse-unknown-locale';
import { startCopyAfresh } from './saving/start-copy-afresh';
import { fillSlug } from './slugs/fill-slug';
import { fillSlugsOfClone } from './slugs/fill-slugs-of-clone';
import { refuseForbiddenDiscard } from './synchronisation/refuse-forbidden-discard';
import { synchroniseFieldsOnSave } from './synchronisation/synchronise-fields-on-save';
import { keepTranslationRecords } from './translations/keep-translation-records';
import { withdrawStaleTranslations } from './translations/withdraw-stale-translations';
import { joinFirstSaves } from './versions/join-first-saves';
import { noteVersionsRead } from './versions/note-versions-read';
import { refuseOlderVersion } from './versions/refuse-older-version';
import type { OrderedMiddleware } from './writes/check-middleware-order';
import { enterCall } from './writes/keep-calls-together';
import { serializeWrites } from './writes/serialize-writes';

/**
 * The middlewares that the plugin puts in front of the document service. The first is the outermost: it sees a call first and
 * its result last. `checkMiddlewareOrder` holds the list to its phases and reasons at every start.
 */
export const documentMiddlewares: readonly OrderedMiddleware[] = [
  {
    middleware: enterCall,
    phase: 'refuse',
    outside: [serializeWrites],
    why: 'A call is part of what it is made in before it has its turn.',
  },
  {
    middleware: keepContentFromWriters,
    phase: 'refuse',
    outside: [markWrites, serializeWrites, publishInTwoSteps],
    why: 'It takes from the answer what everything further in still needs, and reads as a reader does.',
  },
  {
    middleware: markWrites,
    phase: 'refuse',
    outside: [serializeWrites],
    why: 'Whatever a write reads must see also what readers may not.',
  },
  {
    middleware: refuseDraftsToThePublic,
    phase: 'refuse',
    why: 'It needs the request alone, and reads wait for no write.',
  },
  {
    middleware: noteVersionsRead,
    phase: 'refuse',
    why: 'It takes the version of what may be read, before it is read.',
  },
  {
    middleware: refuseUnknownLocale,
    phase: 'refuse',
    outside: [fillSourceLocale, fillSlug],
    why: 'It reads the locales, which no document changes; what comes further in relies on their being known.',
  },
  {
    middleware: refuseInverseWrites,
    phase: 'refuse',
    why: 'It needs the parameters alone.',
  },
  {
    middleware: refuseSelection,
    phase: 'refuse',
    why: 'It needs the parameters alone; what comes further in takes the locales for all that is meant.',
  },
  {
    middleware: refuseExcessEntries,
    phase: 'refuse',
    why: 'It needs the data alone, and keeps what would take long from the lock.',
  },
  {
    middleware: refuseForeignSections,
    phase: 'refuse',
    why: 'It needs the data alone.',
  },
  {
    middleware: serializeWrites,
    phase: 'lock',
    why: 'Whatever decides by reading must read what no other write can change until it is done.',
  },
  {
    middleware: joinFirstSaves,
    phase: 'decide',
    outside: [enforceLocaleRights],
    why: 'Whether the document is there is read under the lock; a save that goes on from it is decided about as one.',
  },
  {
    middleware: enforceLocaleRights,
    phase: 'decide',
    outside: [refuseRemovalInUse, refuseBlankingInUse, publishInTwoSteps],
    why: 'Whether a version is begun or changed is read under the lock; who may not write learns nothing more.',
  },
  {
    middleware: refuseOlderVersion,
    phase: 'decide',
    outside: [refuseRemovalInUse, refuseBlankingInUse, publishInTwoSteps],
    why: 'The version is read under the lock; what a newer one would be refused for does not concern an older one.',
  },
  {
    middleware: refuseMoving,
    phase: 'decide',
    why: 'What a document is called by is read under the lock, and a refused save must not have changed anything yet.',
  },
  {
    middleware: refuseRemovalInUse,
    phase: 'decide',
    why: 'What is in use is read under the lock, and a refused removal must not have changed anything yet.',
  },
  {
    middleware: refuseBlankingInUse,
    phase: 'decide',
    why: 'What is in use is read under the lock; it compares what was shown before the save with what is shown after it.',
  },
  {
    middleware: refuseDiscardingUnpublished,
    phase: 'decide',
    why: 'What is published is read under the lock, and a refused reset must not have changed anything yet.',
  },
  {
    middleware: refuseForbiddenDiscard,
    phase: 'decide',
    why: 'What is published is read under the lock, and a refused reset must not have changed anything yet.',
  },
  {
    middleware: refuseOtherFileInUse,
    phase: 'decide',
    why: 'What is in use is read under the lock; it compares the files before the save with those after it.',
  },
  {
    middleware: explainAbsentRelations,
    phase: 'decide',
    why: 'It says what is wrong with a save as it was asked for, published or not.',
  },
  {
    middleware: explainMissingFields,
    phase: 'decide',
    why: 'It says what is wrong with a save as it was asked for.',
  },
  {
    middleware: publishInTwoSteps,
    phase: 'split',
    why: 'Its inner publication passes all the middlewares again: those of the save must have finished by then.',
  },
  {
    middleware: withdrawStaleTranslations,
    phase: 'record',
    outside: [keepTranslationRecords],
    why: 'It reads which translations are stale from the records of this very publication.',
  },
  {
    middleware: keepTranslationRecords,
    phase: 'record',
    outside: [synchroniseFieldsOnSave],
    why: 'A translation is recorded as it is once the synchronised fields have arrived in it.',
  },
  {
    middleware: synchroniseFieldsOnSave,
    phase: 'record',
    why: 'It compares the rows before with the rows after, so whatever fills them in comes further in.',
  },
  {
    middleware: composeLetters,
    phase: 'fill',
    outside: [fillSlug, fillSlugsOfClone],
    why: 'It changes the data that is saved, and slugs are made of it.',
  },
  {
    middleware: keepFirstPublication,
    phase: 'fill',
    why: 'It changes the data that is saved.',
  },
  {
    middleware: dateCorrections,
    phase: 'fill',
    why: 'It changes the data that is saved.',
  },
  {
    middleware: fillLists,
    phase: 'fill',
    why: 'It changes the data that is saved.',
  },
  {
    middleware: startCopyAfresh,
    phase: 'fill',
    why: 'It changes the data that is saved, and what becomes of them.',
  },
  {
    middleware: fillSourceLocale,
    phase: 'fill',
    why: 'It changes the data that is saved, and the gate reads the source locale.',
  },
  {
    middleware: fillSlug,
    phase: 'fill',
    why: 'It changes the data that is saved.',
  },
  {
    middleware: fillSlugsOfClone,
    phase: 'fill',
    why: 'It changes the data that is saved.',
  },
  {
    middleware: enforceReadinessOnPublish,
    phase: 'gate',
    outside: [keepLinksOfOthers],
    why: 'Its permit covers the published rows that restoring links writes, and it synchronises once they are back.',
  },
  {
    middleware: keepLinksOfOthers,
    phase: 'gate',
    outside: [refuseRedirection],
    why: 'It compares the links right before Strapi replaces the rows with those right after.',
  },
  {
    middleware: refuseRedirection,
    phase: 'gate',
    why: 'It compares what this call was about with what it was about in the end: only middlewares of the project come further in.',
  },
];
