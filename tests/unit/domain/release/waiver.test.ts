import {
  compareWaivers,
  findStanding,
  isActive,
  deriveWaiverState,
} from '../../../../src/plugins/copydesk/domain/release/waiver';

const day = (date: number) => new Date(Date.UTC(2024, 4, date));
const today = day(15);

const waiver = (granted: number, deadline: number, withdrawn?: number) => ({
  grantedAt: day(granted),
  deadline: day(deadline),
  withdrawnAt: withdrawn === undefined ? null : day(withdrawn),
});

describe('a waiver is active', () => {
  test.each([
    ['before its deadline', waiver(1, 16), true],
    ['not at its deadline', waiver(1, 15), false],
    ['not after its deadline', waiver(1, 14), false],
    ['not once it is withdrawn', waiver(1, 16, 2), false],
  ])('%s', (_, given, expected) => {
    expect(isActive(given, today)).toBe(expected);
  });
});

describe('the waiver that stands', () => {
  const lapsed = waiver(1, 5);
  const withdrawn = waiver(6, 20, 7);
  const renewed = waiver(8, 20);

  test.each([
    ['none where there is none', [], undefined],
    ['none where it was withdrawn', [withdrawn], undefined],
    ['a lapsed one', [lapsed], lapsed],
    ['the lapsed one where a later one was withdrawn', [lapsed, withdrawn], lapsed],
    ['the last one', [lapsed, withdrawn, renewed], renewed],
    ['the last one, in whatever order they come', [renewed, withdrawn, lapsed], renewed],
  ])('%s', (_, given, expected) => {
    expect(findStanding(given)).toBe(expected);
  });
});

describe('a waiver is overdue', () => {
  const lapsed = waiver(1, 14);

  test.each([
    ['when its translations are not out by the deadline', lapsed, [], ['en'], true],
    ['not when they are', lapsed, [], [], false],
    ['not before the deadline', waiver(1, 16), [], ['en'], false],
    ['not once it is withdrawn', waiver(1, 14, 13), [], ['en'], false],
    ['not once a new one took its place', lapsed, [waiver(15, 20)], ['en'], false],
    ['still, when that one was withdrawn', lapsed, [waiver(15, 20, 15)], ['en'], true],
  ])('%s', (_, given, others, unpublished, expected) => {
    expect(deriveWaiverState(given, [given, ...others], unpublished, today).overdue).toBe(expected);
  });
});

test('the overdue come first, then the active by deadline, then the past from the last to the first', () => {
  const listed = [
    { name: 'withdrawn early', ...waiver(1, 30, 2), active: false, overdue: false },
    { name: 'active, due late', ...waiver(1, 30), active: true, overdue: false },
    { name: 'overdue since yesterday', ...waiver(1, 14), active: false, overdue: true },
    { name: 'kept', ...waiver(3, 10), active: false, overdue: false },
    { name: 'overdue for long', ...waiver(2, 5), active: false, overdue: true },
    { name: 'active, due soon', ...waiver(2, 16), active: true, overdue: false },
  ];
  expect(listed.sort(compareWaivers).map(({ name }) => name)).toEqual([
    'overdue for long',
    'overdue since yesterday',
    'active, due soon',
    'active, due late',
    'kept',
    'withdrawn early',
  ]);
});
