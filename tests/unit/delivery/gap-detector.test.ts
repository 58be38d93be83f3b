import { createGapDetector } from '../../../src/delivery/answering/gap-detector';

const told = (documents: number, settings = 0) =>
  new Map([
    ['documents', documents],
    ['settings', settings],
  ]);

test('what was heard before it is counted again is not missed, however late it came', () => {
  const tally = createGapDetector();
  tally.start(told(7));
  expect(tally.hasGap(told(8))).toBe(false);
  tally.onMessage('documents', 8);
  expect(tally.hasGap(told(8))).toBe(false);
  expect(tally.hasGap(told(8))).toBe(false);
});

test('what was counted and not heard until the next count is lost', () => {
  const tally = createGapDetector();
  tally.start(told(7));
  expect(tally.hasGap(told(8))).toBe(false);
  expect(tally.hasGap(told(9))).toBe(true);
});

test('a later message makes up for no message of another kind', () => {
  const tally = createGapDetector();
  tally.start(told(1, 1));
  tally.hasGap(told(1, 2));
  tally.onMessage('documents', 5);
  expect(tally.hasGap(told(5, 2))).toBe(true);
});

test('who begins anew owes nothing', () => {
  const tally = createGapDetector();
  tally.start(told(1));
  tally.hasGap(told(4));
  tally.start(told(4));
  expect(tally.hasGap(told(4))).toBe(false);
});
