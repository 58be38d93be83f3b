import { createGapDetector } from '../../../src/delivery/answering/gap-detector';

const counts = (documents: number, settings = 0) =>
  new Map([
    ['documents', documents],
    ['settings', settings],
  ]);

test('a message that arrives before the next count is not lost, however late it is', () => {
  const detector = createGapDetector();
  detector.start(counts(7));
  expect(detector.hasGap(counts(8))).toBe(false);
  detector.onMessage('documents', 8);
  expect(detector.hasGap(counts(8))).toBe(false);
  expect(detector.hasGap(counts(8))).toBe(false);
});

test('a change whose message has not arrived by the next count is lost', () => {
  const detector = createGapDetector();
  detector.start(counts(7));
  expect(detector.hasGap(counts(8))).toBe(false);
  expect(detector.hasGap(counts(9))).toBe(true);
});

test('a message of one kind does not stand in for one of another kind', () => {
  const detector = createGapDetector();
  detector.start(counts(1, 1));
  detector.hasGap(counts(1, 2));
  detector.onMessage('documents', 5);
  expect(detector.hasGap(counts(5, 2))).toBe(true);
});

test('after a new start no earlier message is expected', () => {
  const detector = createGapDetector();
  detector.start(counts(1));
  detector.hasGap(counts(4));
  detector.start(counts(4));
  expect(detector.hasGap(counts(4))).toBe(false);
});
