import type { RuleGuide } from '../guide/rule-guide';

const uk = [
  'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту.',
  'Під час робіт замінили опори, настил і освітлення, а також розширили тротуари для пішоходів.',
  'Місцеві підприємці чекали на відкриття з весни, адже об’їзд забирав у їхніх клієнтів забагато часу.',
  'Міська влада обіцяє, що наступного разу міст закриють не раніше, ніж через кілька десятиліть.',
];
const en = [
  'The old bridge in the city centre has reopened after fourteen months of repairs.',
  'Workers replaced the piers, the deck and the lights, and widened the pavements for pedestrians.',
  'Local businesses had been waiting for the opening since spring, for the detour cost their customers too much time.',
  'The city promises that the bridge will not be closed again for several decades.',
];

export const textDroppedGuide = {
  title: 'Nothing was dropped',
  asks: 'A translated text is about as long as the original.',
  examples: {
    dropped: {
      title: 'Three of four paragraphs are missing.',
      uk: { headline: 'Міст відкрито', notes: uk.join('\n\n') },
      en: { headline: 'Bridge reopens', notes: en[0] },
      finds: [
        {
          path: ['notes'],
          message: 'dropped',
          values: { percent: 20, source: { kind: 'language', locale: 'uk' } },
        },
      ],
    },
    merged: {
      title: 'The paragraphs were merged.',
      uk: { headline: 'Міст відкрито', notes: uk.join('\n\n') },
      en: { headline: 'Bridge reopens', notes: en.join(' ') },
      finds: [],
    },
    short: {
      title: 'Short texts may be shorter still.',
      uk: { headline: 'Міст відкрито', lede: 'Рух старим мостом у центрі міста відкрили після ремонту.' },
      en: { headline: 'Bridge reopens', lede: 'The bridge is open.' },
      finds: [],
    },
  },
} satisfies RuleGuide;
