import type { ReactNode } from 'react';
import { Badge } from '@strapi/design-system';
import { styled } from 'styled-components';

/** What a badge says by its colour, beside its words. */
export type Tone = 'success' | 'danger' | 'warning' | 'neutral' | 'primary';

/** Colours that everybody can read: the design system's own badges of some tones lack contrast. */
const colours = {
  success: ['success100', 'success700'],
  danger: ['danger100', 'danger700'],
  warning: ['warning200', 'neutral800'],
  primary: ['primary100', 'primary700'],
  neutral: ['neutral150', 'neutral700'],
} as const satisfies Record<Tone, readonly [background: string, text: string]>;

// On a narrow screen the words take two lines, which touch in the design system's badges.
const RoomyBadge = styled(Badge)`
  span {
    line-height: 1.3;
  }
`;

/** A few words on a coloured ground. */
export function PlainBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  const [background, text] = colours[tone];
  return (
    <RoomyBadge size="S" backgroundColor={background} textColor={text}>
      {children}
    </RoomyBadge>
  );
}
