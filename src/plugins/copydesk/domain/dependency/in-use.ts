import { z } from 'zod';
import type { Finding } from '../rule';
import type { ViolationLevel } from '../violation';

/** A published version that shows a document. */
export interface Use {
  /** What the type is called, and the version: its title and locale. */
  typeName: string;
  title: string;
  locale: string;
}

/**
 * What readers see in a published document is neither deleted nor unpublished: Strapi would empty the published relation
 * without a word.
 *
 * It is judged of the document that is to go, so it sees no version: whoever removes something finds its uses and has each
 * described.
 */
export const inUse = {
  id: 'dependency/in-use',
  defaultLevel: 'error' as ViolationLevel,
  options: z.strictObject({}),
  describe: ({ typeName, title, locale }: Use): Finding => ({
    path: [],
    message: `${typeName} “${title}” (${locale}) shows it to readers. Take it out there and publish that first.`,
    wording: { key: 'shown', values: { typeName, title, locale: { kind: 'language', locale } } },
  }),
} as const;
