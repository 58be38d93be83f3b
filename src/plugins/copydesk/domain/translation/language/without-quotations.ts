const quotation = /«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"\n]*"/g;

/** A text without what stands in quotation marks: somebody else's words may be in their own language. */
export function withoutQuotations(text: string): string {
  const without = text.replace(quotation, ' ');
  return without === text ? text : withoutQuotations(without);
}
