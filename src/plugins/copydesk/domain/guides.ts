import { authorNotInLocaleGuide } from './attribution/author-not-in-locale.guide';
import { bylineMissingGuide } from './attribution/byline-missing.guide';
import { correctionRemovedGuide } from './attribution/correction-removed.guide';
import { creditDisagreesGuide } from './attribution/credit-disagrees.guide';
import { creditLineMissingGuide } from './attribution/credit-line-missing.guide';
import { illustrationMissingGuide } from './attribution/illustration-missing.guide';
import { illustrationNotInLocaleGuide } from './attribution/illustration-not-in-locale.guide';
import { imageInTextGuide } from './attribution/image-in-text.guide';
import { rightsExpiredGuide } from './attribution/rights-expired.guide';
import { sourceMissingGuide } from './attribution/source-missing.guide';
import { sourceNotInLocaleGuide } from './attribution/source-not-in-locale.guide';
import { translatorMissingGuide } from './attribution/translator-missing.guide';
import { inUseGuide } from './dependency/in-use.guide';
import { notPublishedGuide } from './dependency/not-published.guide';
import { differsGuide } from './synchronisation/differs.guide';
import { correctionMissingGuide } from './translation/correction-missing.guide';
import { fieldIdenticalGuide } from './translation/field-identical.guide';
import { fieldMissingGuide } from './translation/field-missing.guide';
import { fieldSuperfluousGuide } from './translation/field-superfluous.guide';
import { linksDifferGuide } from './translation/links-differ.guide';
import { localeMissingGuide } from './translation/locale-missing.guide';
import { numbersDifferGuide } from './translation/numbers-differ.guide';
import { staleGuide } from './translation/stale.guide';
import { structureDiffersGuide } from './translation/structure-differs.guide';
import { textDroppedGuide } from './translation/text-dropped.guide';
import { wrongLanguageGuide } from './translation/wrong-language.guide';
import type { RuleGuides } from './guide/rule-guide';
import type { settableRules } from './rules';

/** The guide of every rule, in the order of the rules’ list. A rule without one does not compile. */
export const guides: RuleGuides<(typeof settableRules)[number]['id']> = {
  'translation/locale-missing': localeMissingGuide,
  'attribution/byline-missing': bylineMissingGuide,
  'attribution/author-not-in-locale': authorNotInLocaleGuide,
  'attribution/translator-missing': translatorMissingGuide,
  'attribution/illustration-missing': illustrationMissingGuide,
  'attribution/illustration-not-in-locale': illustrationNotInLocaleGuide,
  'attribution/image-in-text': imageInTextGuide,
  'attribution/credit-line-missing': creditLineMissingGuide,
  'attribution/credit-disagrees': creditDisagreesGuide,
  'attribution/rights-expired': rightsExpiredGuide,
  'attribution/source-missing': sourceMissingGuide,
  'attribution/source-not-in-locale': sourceNotInLocaleGuide,
  'attribution/correction-removed': correctionRemovedGuide,
  'synchronisation/differs': differsGuide,
  'translation/field-missing': fieldMissingGuide,
  'translation/structure-differs': structureDiffersGuide,
  'translation/correction-missing': correctionMissingGuide,
  'translation/stale': staleGuide,
  'translation/field-superfluous': fieldSuperfluousGuide,
  'translation/text-dropped': textDroppedGuide,
  'translation/wrong-language': wrongLanguageGuide,
  'translation/field-identical': fieldIdenticalGuide,
  'translation/numbers-differ': numbersDifferGuide,
  'translation/links-differ': linksDifferGuide,
  'dependency/not-published': notPublishedGuide,
  'dependency/in-use': inUseGuide,
};
