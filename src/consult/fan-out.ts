import { derivedRequestId } from './derived-request-id.js';
import type { ConsultProvider, ConsultRequest } from './request.js';
import { sendConsult, type FinalOutcome, type SendOptions } from './send.js';

/** What became of the request to one provider. */
export interface ProviderResult {
  readonly provider: ConsultProvider;
  /** Of the request to this provider alone. */
  readonly requestId: string;
  readonly outcome: FinalOutcome;
}

export interface FanOutOptions extends Omit<SendOptions, 'onTry' | 'atOnce'> {
  /** What an earlier press came to. Who confirmed then is not asked again. */
  readonly earlier?: readonly ProviderResult[];
  /** Told as soon as the fate of one is known, in whatever order they settle. */
  readonly onResult?: (result: ProviderResult) => void;
}

/**
 * One request for each provider asked, each with an id of its own and that provider alone, in the order of preference. A form that
 * asks for no one in particular stays one request.
 */
export function requestsByProvider(request: ConsultRequest): readonly ConsultRequest[] {
  if (request.providers.length === 0) return [request];
  return request.providers.map((provider) => ({
    ...request,
    requestId: derivedRequestId(request.requestId, provider.id),
    providers: [provider],
  }));
}

/**
 * Sends one request to each provider, side by side; each has its own outcome, and one that fails hides none that succeeds. Never
 * throws on a failing network.
 *
 * @param request asks at least one provider
 * @returns in the order of preference, with the earlier result where one was confirmed already
 */
export function fanOut(request: ConsultRequest, options: FanOutOptions): Promise<readonly ProviderResult[]> {
  const { earlier = [], onResult, ...sending } = options;
  const confirmed = new Map(earlier.filter(isConfirmed).map((result) => [result.requestId, result]));
  const requests = requestsByProvider(request);
  const atOnce = requests.filter(({ requestId }) => !confirmed.has(requestId)).length;
  return Promise.all(
    requests.map(async (single) => {
      const known = confirmed.get(single.requestId);
      if (known) return known;
      const [provider = { id: '', name: '' }] = single.providers;
      const outcome = await sendConsult(single, { ...sending, atOnce });
      const result: ProviderResult = { provider, requestId: single.requestId, outcome };
      onResult?.(result);
      return result;
    }),
  );
}

/** What to say of all of them together: `confirmed` only where each one is. */
export function overallStatus(results: readonly ProviderResult[]): 'confirmed' | 'partly-confirmed' | 'none-confirmed' {
  const count = results.filter(isConfirmed).length;
  if (count === 0) return 'none-confirmed';
  return count === results.length ? 'confirmed' : 'partly-confirmed';
}

function isConfirmed({ outcome }: ProviderResult): boolean {
  return outcome.status === 'confirmed';
}
