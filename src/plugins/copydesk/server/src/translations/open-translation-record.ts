import type { Core } from '@strapi/strapi';
import type { DocumentSnapshot } from '../../../domain/document';
import { deriveStanding } from '../../../domain/translation/state/derive-standing';
import type { DocumentState } from '../../../domain/translation/state/document-state';
import { inLocale } from '../../../domain/translation/state/pair-fields';
import { type Act, carryToPublished, reconcileState } from '../../../domain/translation/state/reconcile-state';
import type { DocumentId, Locale } from '../../../domain/violation';
import { byLocale, loadDocument } from '../documents/load-versions';
import { getChanges } from '../get-changes';
import { getDesk } from '../policy/policy-in-force';
import { judge } from './describe-source-context';
import { readCredit } from './read-credit';
import { loadStates, removeStates, writeStates } from './state-store';
import { isSameRow, type Stage, type StateRow, toDocumentState } from './stored-state';

/** What has just been done, as far as whoever does it knows. How each version came about is read in its credit. */
export type Doing = Omit<Act, 'methodOf'> & { imported?: boolean };

/** A document as it stands in both stages, with what is remembered of it. Without drafts it has one, the former. */
export type KeptDocument = Readonly<Record<Stage, DocumentSnapshot>>;

/** Opens the books of a document: three statements, after whatever was done to it. */
export async function openBooks(strapi: Core.Strapi, uid: string, documentId: DocumentId) {
  const { schemaOf } = getDesk(strapi);
  const { draftAndPublish } = schemaOf(uid);
  const [{ rows, related }, stored] = await Promise.all([
    getChanges(strapi).takeOver({ uid, documentId }) ?? loadDocument(strapi, uid, documentId, 'only', schemaOf),
    loadStates(strapi, uid, documentId),
  ]);
  const isPublished = ({ publishedAt }: (typeof rows)[number]) => draftAndPublish && publishedAt !== null;
  const storedOf = (stage: Stage) => stored.filter((row) => row.stage === stage);
  const kept: Record<Stage, DocumentSnapshot> = {
    draft: {
      ...{ uid, documentId, related },
      versions: byLocale(rows.filter((row) => !isPublished(row))),
      state: toDocumentState(storedOf('draft')),
    },
    published: {
      ...{ uid, documentId, related },
      versions: byLocale(rows.filter(isPublished)),
      state: toDocumentState(storedOf('published')),
    },
  };

  /** Brings a stage up to what its versions say, starting from what is known of them. */
  const keep = async (stage: Stage, known: DocumentState | undefined, doing: Doing): Promise<boolean> => {
    const context = judge(strapi, kept[stage]);
    const methodOf = (locale: Locale) =>
      doing.imported ? 'imported' : (readCredit(context, kept[stage].versions[locale]).method ?? 'human');
    return store(stage, reconcileState(context, known, { ...doing, methodOf }));
  };

  /** Stores what has changed, and says whether anything has. */
  const store = async (stage: Stage, state: DocumentState): Promise<boolean> => {
    kept[stage] = { ...kept[stage], state };
    getChanges(strapi).remember(kept);
    const present = describeRows(strapi, kept[stage], stage);
    const before = new Map(storedOf(stage).map((row) => [row.locale, row]));
    const changed = present.filter((row) => !isSameRow(row, before.get(row.locale)));
    const gone = [...before.keys()].filter((locale) => !present.some((row) => row.locale === locale));
    await writeStates(strapi, changed);
    if (gone.length > 0) {
      await removeStates(strapi, { contentType: uid, subject: documentId, stage, locale: { $in: gone } });
    }
    const isChanged = changed.length + gone.length > 0;
    if (isChanged && (stage === 'published' || !draftAndPublish)) {
      getChanges(strapi).note({ uid, documentId, isSeen: true });
    }
    return isChanged;
  };

  return {
    kept: kept as KeptDocument,

    /** After the drafts have changed. What was known of them may be said; it is what was remembered otherwise. */
    afterSave: (doing: Doing, known: DocumentState | undefined = kept.draft.state): Promise<boolean> =>
      keep('draft', known, doing),

    /** After what readers see has changed: these locales were published; none, if some were withdrawn or spoken of. */
    async afterPublication(locales: readonly Locale[], at: string): Promise<boolean> {
      if (!draftAndPublish) return false;
      const { draft, published } = kept;
      const known = draft.state ? carryToPublished(draft.state, published.state, locales) : published.state;
      return keep('published', known, { saved: [], minor: false, by: null, at });
    },

    /** After somebody has spoken of the drafts, which say what they said before: readers see the same texts. */
    async afterWord(state: DocumentState, at: string): Promise<void> {
      await store('draft', state);
      await this.afterPublication([], at);
    },
  };
}

/** Says of each version of a document what its row has to say. */
function describeRows(strapi: Core.Strapi, document: DocumentSnapshot, stage: Stage): StateRow[] {
  const context = judge(strapi, document);
  const { uid: contentType, documentId: subject, state } = document;
  const { sourceLocale } = context;
  return Object.entries(document.versions).map(([locale, version]): StateRow => {
    const isSource = locale === sourceLocale;
    const translation = state?.translations[locale];
    return {
      ...{ contentType, subject, locale, stage, sourceLocale },
      fields: (isSource ? state?.source : translation?.fields) ?? [],
      urgentSince: isSource ? null : (translation?.urgentSince ?? null),
      ...deriveStanding(inLocale(context, locale)),
      ...readCredit(context, version),
    };
  });
}
