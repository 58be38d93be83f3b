import { chooseNote, type Withdrawal, type WithdrawalKind } from '../../plugins/copydesk/domain/withdrawal/withdrawal';
import { writeOrderKey } from './order-key';
import type { RenderedVersion } from './render-document';

/** What readers get instead of a story that was withdrawn. */
export interface Retraction {
  kind: WithdrawalKind;
  /** When it was withdrawn. */
  publishedAt: string;
  /** `null` as long as no reason is given. */
  note: string | null;
  /** The locale the note is written in. */
  locale: string;
}

/** A withdrawal, and the last slug that readers knew the document by in each locale. */
export interface WithdrawnDocument extends Withdrawal {
  slugs: Readonly<Record<string, string>>;
}

/**
 * Renders what is left of a withdrawn document in each locale that readers knew it in, whether a version is still published or
 * not: the note, and what it was called, unless it must not be seen at all.
 */
export function renderWithdrawn(withdrawal: WithdrawnDocument, sourceLocale: string): RenderedVersion[] {
  const { documentId, kind, notes, titles, withdrawnAt, slugs } = withdrawal;
  return Object.entries(slugs).map(([locale, slug]): RenderedVersion => {
    const note = chooseNote(notes, locale, sourceLocale) ?? { note: null, locale };
    return {
      locale,
      slug,
      state: {
        kind: 'retracted',
        headline: kind === 'kill' ? null : (titles[locale] ?? null),
        note: { kind, publishedAt: withdrawnAt.toISOString(), ...note },
      },
      orderKey: writeOrderKey(withdrawnAt, documentId),
      alternates: [],
      dependsOn: [documentId],
      expiresAt: undefined,
    };
  });
}
