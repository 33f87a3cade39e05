/** What came of the last thing that a reader took away, to be read out. */
import { createContext, useContext } from 'react';

export type Say = (outcome: string) => void;

export const OutcomeContext = createContext<Say>(() => {});

/** Returns how to tell the reader what came of it. */
export function useSay(): Say {
	return useContext(OutcomeContext);
}

/** Returns the reason of a failure in words. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
