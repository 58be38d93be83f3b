import { trackCalls } from './track-calls';

const publications = trackCalls();

/** Runs a publication that has passed the gate; while it runs, published rows may be written. */
export function withPublicationPermit<T>(publish: () => Promise<T>): Promise<T> {
  return publications.run(publish);
}

/** Whether the running code is part of a publication that has passed the gate. */
export function hasPublicationPermit(): boolean {
  return publications.isInner();
}
