import { authorNotInLocale } from './attribution/author-not-in-locale';
import { bylineMissing } from './attribution/byline-missing';
import { correctionRemoved } from './attribution/correction-removed';
import { creditDisagrees } from './attribution/credit-disagrees';
import { creditLineMissing } from './attribution/credit-line-missing';
import { illustrationMissing } from './attribution/illustration-missing';
import { illustrationNotInLocale } from './attribution/illustration-not-in-locale';
import { imageInText } from './attribution/image-in-text';
import { rightsExpired } from './attribution/rights-expired';
import { sourceMissing } from './attribution/source-missing';
import { sourceNotInLocale } from './attribution/source-not-in-locale';
import { translatorMissing } from './attribution/translator-missing';
import { inUse } from './dependency/in-use';
import { notPublished } from './dependency/not-published';
import { differs } from './synchronisation/differs';
import { correctionMissing } from './translation/correction-missing';
import { fieldIdentical } from './translation/field-identical';
import { fieldMissing } from './translation/field-missing';
import { fieldSuperfluous } from './translation/field-superfluous';
import { linksDiffer } from './translation/links-differ';
import { localeMissing } from './translation/locale-missing';
import { numbersDiffer } from './translation/numbers-differ';
import { stale } from './translation/stale';
import { structureDiffers } from './translation/structure-differs';
import { textDropped } from './translation/text-dropped';
import { wrongLanguage } from './translation/wrong-language';

/** The rules that assess a version, in the order in which an editor corrects things. */
export const rules = [
  bylineMissing,
  authorNotInLocale,
  translatorMissing,
  illustrationMissing,
  illustrationNotInLocale,
  imageInText,
  creditLineMissing,
  creditDisagrees,
  rightsExpired,
  sourceMissing,
  sourceNotInLocale,
  correctionRemoved,
  differs,
  fieldMissing,
  structureDiffers,
  correctionMissing,
  stale,
  fieldSuperfluous,
  textDropped,
  wrongLanguage,
  fieldIdentical,
  numbersDiffer,
  linksDiffer,
  notPublished,
] as const;

/** Every rule that a policy can set: also those that assess the absence or the removal of a version. */
export const settableRules = [localeMissing, ...rules, inUse] as const;

export const ruleIds = settableRules.map((rule) => rule.id);
