import type { Pool } from 'pg';
import { maxAge } from './kept-for';
import { readSettings, type Settings } from './settings';
import { retryOnOutage } from './steadily';

interface SettingsSource {
  pool: Pool;
  isListening: () => boolean;
  localeOrder: readonly string[];
}

/** Keeps what administrators have decided, for as long as nobody is heard to have decided otherwise. */
export function createSettingsCache({ pool, isListening: isHearing, localeOrder }: SettingsSource) {
  let kept: { value: Settings; until: number } | undefined;
  /** Counts what was heard: what was read before may be older. */
  let heard = 0;
  let latest: Settings | undefined;

  const cached = (): Settings | undefined => (kept && isHearing() && kept.until > Date.now() ? kept.value : undefined);

  return {
    /** What is known without asking. */
    known: cached,

    async read(): Promise<Settings> {
      const value = cached();
      if (value) return value;
      const moment = heard;
      const fresh = await retryOnOutage(() => readSettings(pool, localeOrder));
      // The same object as long as nothing has changed: whoever remembers by it goes on remembering.
      latest = latest && isSame(latest, fresh) ? latest : fresh;
      if (moment === heard) kept = { value: latest, until: Date.now() + maxAge };
      return latest;
    },

    forget(): void {
      heard += 1;
      kept = undefined;
    },
  };
}

function isSame(one: Settings, other: Settings): boolean {
  const write = ({ locales, publicActions }: Settings) => JSON.stringify([locales, [...publicActions].sort()]);
  return write(one) === write(other);
}
