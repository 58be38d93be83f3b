import type { DocumentSnapshot } from './document';

/** What editors see, and what readers see. A type without drafts has the former alone. */
export type Stage = 'draft' | 'published';

/** A document in both stages, with what is recorded of its translations. */
export type StagedDocument = Readonly<Record<Stage, DocumentSnapshot>>;
