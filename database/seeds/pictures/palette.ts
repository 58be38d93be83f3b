/** The colour that lies `amount` (0…1) of the way from one `#rrggbb` colour to another. */
export function mix(from: string, to: string, amount: number): string {
  const other = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((other[index] ?? value) - value) * amount));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A lighter shade of a colour. */
export function lighten(colour: string, amount: number): string {
  return mix(colour, '#ffffff', amount);
}

/** A darker shade of a colour. */
export function darken(colour: string, amount: number): string {
  return mix(colour, '#000000', amount);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
