import { formatNumber } from './format-number';

/** A value as a bar, and what it was to reach as a line across it. */
interface Bar {
  label: string;
  value: number;
  target?: number;
}

/** Bars that share a scale. */
export interface Block {
  title: string;
  bars: readonly Bar[];
}

const layout = { width: 1040, labels: 540, numbers: 80, row: 24, title: 44, margin: 20 };

/**
 * Draws blocks of horizontal bars as SVG. The scale of a block is logarithmic, from a power of ten below its least value to
 * one above its greatest, for the values lie orders of magnitude apart; its title says so.
 */
export function drawChart(blocks: readonly Block[]): string {
  let top = layout.margin;
  const drawn = blocks.map((block) => {
    const part = drawBlock(block, top);
    top += layout.title + block.bars.length * layout.row + layout.margin;
    return part;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${top}" width="${layout.width}" height="${top}" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function drawBlock({ title, bars }: Block, top: number): string {
  const placeOf = scaleFor(bars.flatMap(({ value, target }) => (target === undefined ? [value] : [value, target])));
  const rows = bars.map(({ label, value, target }, index) => {
    const y = top + layout.title + index * layout.row;
    const end = placeOf(value);
    const mark = target === undefined ? '' : drawTarget(placeOf(target), y);
    return [
      `<text x="${layout.labels - 10}" y="${y + 15}" text-anchor="end">${escape(label)}</text>`,
      `<rect x="${layout.labels}" y="${y + 3}" width="${round(end - layout.labels)}" height="16" fill="#2a6f97"/>`,
      mark,
      `<text x="${round(end + 6)}" y="${y + 15}" fill="#333">${formatNumber(value)}</text>`,
    ].join('');
  });
  return [
    `<text x="${layout.margin}" y="${top + 22}" font-weight="bold">${escape(title)} (logarithmic scale)</text>`,
    ...rows,
  ].join('\n');
}

function drawTarget(x: number, y: number): string {
  return `<line x1="${round(x)}" x2="${round(x)}" y1="${y}" y2="${y + 22}" stroke="#c1121f" stroke-width="2"/>`;
}

function scaleFor(values: readonly number[]): (value: number) => number {
  const logarithms = values.filter((value) => value > 0).map(Math.log10);
  const least = Math.floor(Math.min(0, ...logarithms) - 0.01);
  const greatest = Math.ceil(Math.max(0, ...logarithms) + 0.01);
  const length = layout.width - layout.labels - layout.numbers;
  return (value) => {
    const share = value > 0 ? (Math.log10(value) - least) / (greatest - least) : 0;
    return layout.labels + share * length;
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
