import type { PlacedFigure } from './read-token';

const unit =
  /[$€£¥₴₽°]|(?<!\p{L})(?:mi|miles?|sq|km|ft|feet|foot|in|inch(?:es)?|lbs?|pounds?|kg|acres?|hectares?|ha|yards?|dollars?|euros?|USD|EUR|UAH|GBP|mph|km\/h|gallons?|barrels?|tons?|tonnes?|доларів|долара|євро|грн|гривень|долларов|евро|гривен|км|миль|футів|футов|кг|га)(?!\p{L})/iu;

/** Marks the figures that stand in brackets with a unit right behind another figure: 25,000 hryvnias (about $600). */
export function markConversions(figures: readonly PlacedFigure[], text: string): PlacedFigure[] {
  return figures.map((figure, index) => {
    const open = text.lastIndexOf('(', figure.start);
    const close = text.indexOf(')', figure.end);
    if (open === -1 || close === -1 || close - open > 60 || text.slice(open, figure.start).includes(')')) return figure;
    const before = figures.slice(0, index).findLast(({ end }) => end <= open);
    const isBehind =
      before !== undefined &&
      /^[^.;!?()\n]{0,30}$/.test(text.slice(before.end, open).replace(/\.(?=\s?\p{Ll}|\s?$)/gu, ''));
    return isBehind && unit.test(text.slice(open, close)) ? { ...figure, isConversion: true } : figure;
  });
}
