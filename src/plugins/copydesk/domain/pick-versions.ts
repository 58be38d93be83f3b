import type { Row } from './document';
import type { Locale } from './ids';

/** Those of the versions that are in some locales. */
export function pickVersions(versions: Readonly<Record<Locale, Row>>, locales: readonly Locale[]): Record<Locale, Row> {
  return Object.fromEntries(Object.entries(versions).filter(([locale]) => locales.includes(locale)));
}
