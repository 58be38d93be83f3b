import { authorNotInLocale } from './attribution/author-not-in-locale';
import { bylineMissing } from './attribution/byline-missing';
import { creditLineMissing } from './attribution/credit-line-missing';
import { illustrationMissing } from './attribution/illustration-missing';
import { illustrationNotInLocale } from './attribution/illustration-not-in-locale';
import { rightsExpired } from './attribution/rights-expired';
import { sourceMissing } from './attribution/source-missing';
import { sourceNotInLocale } from './attribution/source-not-in-locale';
import { translatorMissing } from './attribution/translator-missing';
import { notPublished } from './dependency/not-published';

/** Every rule of the desk, in the order in which an editor mends things. A new rule is one file and one line here. */
export const rules = [
  bylineMissing,
  authorNotInLocale,
  translatorMissing,
  illustrationMissing,
  illustrationNotInLocale,
  creditLineMissing,
  rightsExpired,
  sourceMissing,
  sourceNotInLocale,
  notPublished,
] as const;

export const ruleIds = rules.map((rule) => rule.id);
