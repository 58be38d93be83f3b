import { authorNotInLocale } from './attribution/author-not-in-locale';
import { bylineMissing } from './attribution/byline-missing';
import { illustrationMissing } from './attribution/illustration-missing';
import { illustrationNotInLocale } from './attribution/illustration-not-in-locale';
import { sourceMissing } from './attribution/source-missing';
import { sourceNotInLocale } from './attribution/source-not-in-locale';
import { differs } from './synchronisation/differs';
import { correctionMissing } from './translation/correction-missing';
import { fieldIdentical } from './translation/field-identical';
import { wrongLanguage } from './translation/wrong-language';
import type { RuleId, Violation } from './violation';

/** Whether one violation at a field is the reason why another one is there as well. */
type Explanation = (cause: Violation, effect: Violation) => boolean;

/** What cannot be shown in a locale for want of a version leaves its field empty. */
const isAbsentHere =
  (rule: RuleId): Explanation =>
  (cause) =>
    cause.rule === rule && cause.wording.key === 'absent';

const explanations: Readonly<Partial<Record<RuleId, Explanation>>> = {
  [bylineMissing.id]: isAbsentHere(authorNotInLocale.id),
  [illustrationMissing.id]: isAbsentHere(illustrationNotInLocale.id),
  [sourceMissing.id]: isAbsentHere(sourceNotInLocale.id),
  // Whatever is wrong with a synchronised field makes it differ; but that a correction is missing does not say why there is one too many.
  [differs.id]: (cause, effect) =>
    cause.level === 'error' &&
    cause.rule !== differs.id &&
    !(effect.wording.key === 'added' && cause.rule === correctionMissing.id),
  // A text that was never translated is in the language of the original, word for word.
  [fieldIdentical.id]: (cause, effect) => cause.rule === wrongLanguage.id && isSamePassage(cause, effect),
};

/**
 * Leaves out of the violations of one version what another one at the same field explains, if that is at least as severe: one cause
 * is one thing to mend.
 */
export function withoutExplained(violations: readonly Violation[]): Violation[] {
  return violations.filter((effect) => {
    const explains = explanations[effect.rule];
    return !explains || !violations.some((cause) => isBeside(cause, effect) && explains(cause, effect));
  });
}

function isBeside(cause: Violation, effect: Violation): boolean {
  return (
    (cause.level === 'error' || effect.level === 'warn') && JSON.stringify(cause.path) === JSON.stringify(effect.path)
  );
}

/** Whether a text as a whole is meant, or in both the same passage of it. */
function isSamePassage(cause: Violation, effect: Violation): boolean {
  const passage = cause.wording.values?.passage;
  return passage === undefined || passage === effect.wording.values?.passage;
}
