/**
 * The value below which a share of the values lies, by the nearest rank.
 *
 * @param {readonly number[]} values
 * @param {number} share between 0 and 1
 * @returns {number}
 */
function percentile(values, share) {
  if (values.length === 0) throw new RangeError('Nothing was measured');
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(Math.ceil(share * sorted.length), 1) - 1];
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
function median(values) {
  return (
    (percentile(values, 0.5) +
      -percentile(
        values.map((value) => -value),
        0.5,
      )) /
    2
  );
}

/**
 * How many times more the one takes than the other. Compared round by round, since whatever else the machine does in a
 * round slows both; then the median of the rounds.
 *
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 * @returns {number}
 */
function medianRatio(one, other) {
  if (one.length !== other.length) throw new RangeError('Every round must have measured both');
  return median(one.map((value, round) => value / other[round]));
}

module.exports = { median, medianRatio, percentile };
