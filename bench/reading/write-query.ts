/** Writes nested parameters as Strapi's REST API takes them: `populate[authors][fields][0]=name`. */
export function writeQuery(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => writeParameter(name, value))
    .join('&');
}

function writeParameter(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([key, inner]) => writeParameter(`${name}[${key}]`, inner));
}
