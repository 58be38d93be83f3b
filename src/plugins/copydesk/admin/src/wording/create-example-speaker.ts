import type { IntlShape } from 'react-intl';
import type { Speaker } from '../../../domain/wording/speaker';
import { createSpeaker } from './create-speaker';
import { formatForeign } from './format-field';

/** The panel’s language with the words of the example newsroom: its fields have no labels in the content manager. */
export function createExampleSpeaker(intl: IntlShape): Speaker {
  return {
    ...createSpeaker(intl),
    labelOf: ({ name }) => formatForeign(intl, `copydesk.example.field.${name}`, name),
    nameOf: ({ uid, name }) => formatForeign(intl, `copydesk.example.name.${uid}`, name),
  };
}
