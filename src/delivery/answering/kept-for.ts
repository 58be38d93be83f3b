/** Nothing is answered from memory for longer than this, in milliseconds, even if every change of it was heard. */
export const maxAge = 60_000;
