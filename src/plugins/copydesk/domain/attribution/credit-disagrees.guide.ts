import { picture, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

const bridge = { caption: 'Міст', altText: 'Міст через річку' };
const file = { id: 1, credit: { creditLine: 'Getty Images', creator: 'John Doe' } };

export const creditDisagreesGuide = {
  title: 'The credit is that of the file',
  asks: 'The credit line of a picture names whom the picture’s file names as its author or agency.',
  examples: {
    disagrees: {
      title: 'The file names an agency, the credit line another.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { ...bridge, image: file, creditLine: 'Reuters' })],
      finds: [
        {
          path: ['illustration'],
          message: 'disagrees',
          values: { what: 'Міст', own: 'John Doe / Getty Images', printed: 'Reuters', creator: 'yes' },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    agrees: {
      title: 'It names one of those whom the file names.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { ...bridge, image: file, creditLine: 'Photo: GETTY' })],
      finds: [],
    },
    creator: {
      title: 'The picture names the file’s creator beside an agency of its own.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { ...bridge, image: file, creditLine: 'Reuters', creator: 'John Doe' })],
      finds: [],
    },
    silent: {
      title: 'The file says nothing of itself.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { ...bridge, image: { id: 1, credit: null }, creditLine: 'Reuters' })],
      finds: [],
    },
  },
} satisfies RuleGuide;
