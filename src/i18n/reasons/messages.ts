/** Why a provider is listed, and what to check. */
export interface ReasonMessages {}
