/** Words of the crisis line. */
export interface CrisisMessages {}
