import type { ContentTypeUid, DocumentId } from '../../domain/ids';
import type { RuleId, SpokenValues, Violation } from '../../domain/violation';
import type { RefusalId } from '../../domain/wording/phrases';

/**
 * One reason of a refusal: a violation whose rule is the name of the error, with the address of the rule’s page in the panel.
 */
export interface RefusedError extends Omit<Violation, 'rule' | 'level'>, Partial<RefusedDocument> {
  name: RuleId;
  help: string;
}

/** The document that was refused. Every error of a publication names it, since one request may publish several. */
export interface RefusedDocument {
  uid: ContentTypeUid;
  documentId: DocumentId;
  title: string;
}

/** What was refused, so that it can be said in any language. */
export interface RefusalSummary {
  key: RefusalId;
  values?: SpokenValues;
}

/** `error.details` of a refusal. */
export interface RefusalDetails {
  errors: RefusedError[];
  summary: RefusalSummary;
}

/** Where the panel has the page of a rule, within the panel. */
export function locateRulePage(rule: RuleId): string {
  return `/plugins/copydesk/rules/${rule}`;
}
