import { createTally } from '../../../src/delivery/answering/detect-lost-messages';

const told = (documents: number, settings = 0) =>
  new Map([
    ['documents', documents],
    ['settings', settings],
  ]);

test('what was heard before it is counted again is not missed, however late it came', () => {
  const tally = createTally();
  tally.start(told(7));
  expect(tally.isShort(told(8))).toBe(false);
  tally.hear('documents', 8);
  expect(tally.isShort(told(8))).toBe(false);
  expect(tally.isShort(told(8))).toBe(false);
});

test('what was counted and not heard until the next count is lost', () => {
  const tally = createTally();
  tally.start(told(7));
  expect(tally.isShort(told(8))).toBe(false);
  expect(tally.isShort(told(9))).toBe(true);
});

test('a later message makes up for no message of another kind', () => {
  const tally = createTally();
  tally.start(told(1, 1));
  tally.isShort(told(1, 2));
  tally.hear('documents', 5);
  expect(tally.isShort(told(5, 2))).toBe(true);
});

test('who begins anew owes nothing', () => {
  const tally = createTally();
  tally.start(told(1));
  tally.isShort(told(4));
  tally.start(told(4));
  expect(tally.isShort(told(4))).toBe(false);
});
