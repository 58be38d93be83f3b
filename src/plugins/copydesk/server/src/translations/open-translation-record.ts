import type { Core } from '@strapi/strapi';
import type { DocumentSnapshot, Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Stage, StagedDocument } from '../../../domain/staged-document';
import { derivePublishedState } from '../../../domain/translation/state/derive-published-state';
import { deriveStanding } from '../../../domain/translation/state/derive-standing';
import type { DocumentState } from '../../../domain/translation/state/document-state';
import { inLocale } from '../../../domain/translation/state/pair-fields';
import { reconcileState, type SaveEvent } from '../../../domain/translation/state/reconcile-state';
import { byLocale, loadDocument } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { documentChanges } from '../writes/document-changes';
import { describeSourceContext } from './describe-source-context';
import { readCredit } from './read-credit';
import { loadStates, storeStates } from './state-store';
import { type StateRow, toDocumentState } from './stored-state';

/** A save, as far as the caller knows it. How each version came about is read in its translation credit. */
export type RecordedSave = Omit<SaveEvent, 'methodOf'> & { imported?: boolean };

/** The translation records of one document, open to be brought up to date with what was done to it. */
export interface TranslationRecord {
  /** The document in both stages; a type without drafts has one, the former. */
  staged: StagedDocument;
  /** After the drafts have changed. `known` replaces what was recorded of them. Answers whether any record changed. */
  afterSave: (save: RecordedSave, known?: DocumentState) => Promise<boolean>;
  /** After what readers see has changed: these locales were published; none, if some were withdrawn or acknowledged. */
  afterPublication: (locales: readonly Locale[], at: string) => Promise<boolean>;
  /** Begins the records of a document that has none, however it was written. What readers see is recorded first: a draft that equals it was made from that. */
  adopt: (at: string) => Promise<void>;
  /** Brings the records up to date with what others have written. In the locales given, a changed text is a translation of the source as it is now. */
  refresh: (saved: readonly Locale[], at: string) => Promise<void>;
  /** After fields of the drafts were acknowledged: the drafts say what they said before, and readers see the same texts. */
  afterAcknowledgement: (state: DocumentState, at: string) => Promise<void>;
}

/** Opens the translation records of a document, after whatever was done to it: three statements where nothing is cached. */
export async function openTranslationRecord(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<TranslationRecord> {
  const { draftAndPublish } = policyInForce(strapi).schemaOf(uid);
  const stored = await loadStates(strapi, uid, documentId);
  const staged: Record<Stage, DocumentSnapshot> = { ...(await loadStaged(strapi, uid, documentId, stored)) };

  /** Brings a stage up to what its versions say, starting from what is known of them. */
  const reconcile = async (stage: Stage, known: DocumentState | undefined, save: RecordedSave): Promise<boolean> => {
    const context = describeSourceContext(strapi, staged[stage]);
    const methodOf = (locale: Locale) =>
      save.imported ? 'imported' : (readCredit(context, staged[stage].versions[locale]).method ?? 'human');
    return store(stage, reconcileState(context, known, { ...save, methodOf }));
  };

  /** Stores what has changed, and answers whether anything has. */
  const store = async (stage: Stage, state: DocumentState): Promise<boolean> => {
    staged[stage] = { ...staged[stage], state };
    const isChanged = await storeStates(strapi, { uid, documentId, stage }, describeRows(strapi, staged[stage], stage));
    if (isChanged && (stage === 'published' || !draftAndPublish)) {
      documentChanges(strapi).note({ uid, documentId, isSeen: true });
    }
    return isChanged;
  };

  const afterPublication = async (locales: readonly Locale[], at: string): Promise<boolean> => {
    if (!draftAndPublish) return false;
    const { draft, published } = staged;
    const known = draft.state ? derivePublishedState(draft.state, published.state, locales) : published.state;
    return reconcile('published', known, { saved: [], minor: false, by: null, at });
  };

  /** What is known of the drafts. Where the original was another language for a while, what readers see still knows the present one. */
  const findKnown = (): DocumentState | undefined => {
    const { draft, published } = staged;
    const { sourceLocale } = describeSourceContext(strapi, draft);
    const isBack =
      draft.state && draft.state.sourceLocale !== sourceLocale && published.state?.sourceLocale === sourceLocale;
    return isBack ? published.state : draft.state;
  };

  const afterSave = (save: RecordedSave, known = findKnown()) => reconcile('draft', known, save);
  const byNoOne = (saved: readonly Locale[], at: string): RecordedSave => ({ saved, minor: false, by: null, at });

  return {
    staged,
    afterSave,
    afterPublication,
    async adopt(at) {
      await afterPublication([], at);
      await afterSave(byNoOne([], at), staged.published.state);
    },
    async refresh(saved, at) {
      await afterSave(byNoOne(saved, at));
      await afterPublication([], at);
    },
    async afterAcknowledgement(state, at) {
      await store('draft', state);
      await afterPublication([], at);
    },
  };
}

/** Loads a document in both stages, with what is recorded of its translations. */
export async function loadStagedDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<StagedDocument> {
  return loadStaged(strapi, uid, documentId, await loadStates(strapi, uid, documentId));
}

async function loadStaged(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  stored: readonly StateRow[],
): Promise<StagedDocument> {
  const { schemaOf } = policyInForce(strapi);
  const { rows, related } = await loadDocument(strapi, uid, documentId, 'only', schemaOf);
  const isPublished = ({ publishedAt }: Row) => schemaOf(uid).draftAndPublish && publishedAt !== null;
  const stageOf = (stage: Stage): DocumentSnapshot => ({
    ...{ uid, documentId, related },
    versions: byLocale(rows.filter((row) => isPublished(row) === (stage === 'published'))),
    state: toDocumentState(stored.filter((row) => row.stage === stage)),
  });
  return { draft: stageOf('draft'), published: stageOf('published') };
}

/** Describes the record of each version of a document as its row. */
function describeRows(strapi: Core.Strapi, document: DocumentSnapshot, stage: Stage): StateRow[] {
  const context = describeSourceContext(strapi, document);
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
