import type { Pool } from 'pg';
import { keptFor } from './kept-for';
import { readSettings, type Settings } from './settings';
import { steadily } from './steadily';

interface Means {
  pool: Pool;
  isHearing: () => boolean;
  localeOrder: readonly string[];
}

/** Keeps what administrators have decided, for as long as nobody is heard to have decided otherwise. */
export function createSettingsKeeper({ pool, isHearing, localeOrder }: Means) {
  let kept: { value: Settings; until: number } | undefined;
  /** Counts what was heard: what was read before may be older. */
  let heard = 0;
  let latest: Settings | undefined;

  const known = (): Settings | undefined => (kept && isHearing() && kept.until > Date.now() ? kept.value : undefined);

  return {
    /** What is known without asking. */
    known,

    async read(): Promise<Settings> {
      const value = known();
      if (value) return value;
      const moment = heard;
      const fresh = await steadily(() => readSettings(pool, localeOrder));
      // The same object as long as nothing has changed: whoever remembers by it goes on remembering.
      latest = latest && isSame(latest, fresh) ? latest : fresh;
      if (moment === heard) kept = { value: latest, until: Date.now() + keptFor };
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
