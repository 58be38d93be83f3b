import type { Pool } from 'pg';
import { maxAge } from './bounded-cache';
import { retryOnOutage } from './outage';
import { readSettings, type Settings } from './settings';

interface SettingsSource {
  pool: Pool;
  isListening: () => boolean;
  localeOrder: readonly string[];
}

/** Caches what administrators have set, until a change of it is reported. */
export function createSettingsCache({ pool, isListening, localeOrder }: SettingsSource) {
  let entry: { value: Settings; until: number } | undefined;
  /** Counts invalidations: a value read before one and stored after it is dropped. */
  let epoch = 0;
  let latest: Settings | undefined;

  const cached = (): Settings | undefined =>
    entry && isListening() && entry.until > Date.now() ? entry.value : undefined;

  return {
    /** The settings, if they need not be read. */
    cached,

    /** The settings as they were last read, if no change of them was reported. */
    lastKnown: (): Settings | undefined => entry?.value,

    async read(): Promise<Settings> {
      const value = cached();
      if (value) return value;
      const epochOfRead = epoch;
      const fresh = await retryOnOutage(() => readSettings(pool, localeOrder));
      // The same object as long as nothing has changed: readings of requests are cached by it.
      latest = latest && isSame(latest, fresh) ? latest : fresh;
      if (epochOfRead === epoch) entry = { value: latest, until: Date.now() + maxAge };
      return latest;
    },

    invalidate(): void {
      epoch += 1;
      entry = undefined;
    },
  };
}

function isSame(one: Settings, other: Settings): boolean {
  const write = ({ locales, publicActions }: Settings) => JSON.stringify([locales, [...publicActions].sort()]);
  return write(one) === write(other);
}
