import type { IntlShape } from 'react-intl';
import type { Speaker } from '../../../domain/wording/speaker';
import { say } from '../say';
import { formatForeign, formatLabel } from './format-field';

/** The panel’s language, as the domain’s sentences are put into it. */
export function createSpeaker(intl: IntlShape): Speaker {
  return {
    language: intl.locale,
    say: (id, values) => say(intl, id, values),
    labelOf: (step) => formatLabel(intl, step),
    nameOf: ({ kind, uid, name }) => formatForeign(intl, kind === 'type' ? name : uid, name),
  };
}
