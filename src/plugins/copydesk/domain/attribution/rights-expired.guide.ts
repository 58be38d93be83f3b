import { picture, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const rightsExpiredGuide = {
  title: 'Rights have not expired',
  asks: 'No picture is shown after its rights have expired.',
  examples: {
    expired: {
      title: 'The rights expired the day before.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { caption: 'Міст', rightsExpireAt: '2026-05-14' })],
      finds: [
        {
          path: ['illustration'],
          message: 'expired',
          values: { what: 'Міст', day: { kind: 'day', day: '2026-05-14' } },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    ahead: {
      title: 'The rights last longer.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { caption: 'Міст', rightsExpireAt: '2027-01-01' })],
      finds: [],
    },
    'for-ever': {
      title: 'The rights have no end.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { caption: 'Міст', rightsExpireAt: null })],
      finds: [],
    },
  },
} satisfies RuleGuide;
