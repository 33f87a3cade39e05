/** The steps of the guided tour, in order: their ids are part of addresses and stay. */
export const GUIDE_STEPS: readonly string[] = [];
