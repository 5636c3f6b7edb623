import type { IsoDay, Provider } from '../feed/provider.js';
import { OpeningsOn } from '../search/openings.js';
import type { Caution, Reason } from '../search/query.js';
import { sheetProvider, type SheetProvider } from './sheet-provider.js';

export { MAX_SHEET_LINE } from './sheet-provider.js';
export type {
  ConfirmableFact,
  Confirmation,
  SheetAvailability,
  SheetInsurance,
  SheetProvider,
  SheetReferral,
} from './sheet-provider.js';
export type { SheetLocation } from './sheet-location.js';
export type { Telephone } from './telephone.js';

export interface ReferralSheetInput {
  /** In the order of the sheet. */
  readonly providers: readonly Provider[];
  /** The day of the sheet, which freshness is reckoned from. */
  readonly today: IsoDay;
  /** Facts confirmed longer ago are stale. @default 90 */
  readonly staleAfterDays?: number;
  /** Why each is suggested, by provider id: those of the match that the therapist chose. */
  readonly reasons?: Readonly<Record<string, readonly Reason[]>>;
  /** What a match found to check, by provider id; what holds whoever asks is added. */
  readonly cautions?: Readonly<Record<string, readonly Caution[]>>;
  /** The therapist's own line about each, by provider id: about the provider, never about a client. */
  readonly lines?: Readonly<Record<string, string>>;
}

/** What a therapist hands over: facts and codes of the chosen providers; the page has the words. No field says anything about a client. */
export interface ReferralSheet {
  readonly today: IsoDay;
  readonly providers: readonly SheetProvider[];
}

/**
 * The facts of a hand-out for each provider, in the order given. What is chosen or written for an id that is not among them is left out; a line
 * of the therapist's own loses line breaks and is cut where it is too long. Never throws.
 */
export function referralSheet(input: ReferralSheetInput): ReferralSheet {
  const { providers, today, staleAfterDays = 90 } = input;
  const openings = new OpeningsOn(today, staleAfterDays);
  return {
    today,
    providers: providers.map((provider) =>
      sheetProvider(provider, openings, {
        reasons: ownOf(input.reasons, provider.id),
        cautions: ownOf(input.cautions, provider.id),
        line: ownOf(input.lines, provider.id),
      }),
    ),
  };
}

/** An id may be "constructor", which every object seems to have. */
function ownOf<T>(byId: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return byId && Object.hasOwn(byId, id) ? byId[id] : undefined;
}
