/** The parts of the newsroom that requests come to: few, whatever is asked. */
const doors = [
  ['api', /^\/api\//i],
  ['graphql', /^\/graphql\b/i],
  ['panel', /^\/(admin|content-manager|content-type-builder|copydesk|i18n|upload|users-permissions)\b/i],
  ['files', /^\/uploads\//i],
  ['watching', /^\/(health|metrics|_health)\b/],
] as const;

/** The door that an address leads to. */
export function nameDoor(url: string): string {
  return doors.find(([, pattern]) => pattern.test(url))?.[0] ?? 'other';
}
