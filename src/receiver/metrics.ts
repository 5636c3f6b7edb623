/** Counts of what happened, in Prometheus' text format. No label carries anything of a person or a page. */
export class Metrics {
  readonly #counts = new Map<string, number>();

  count(outcome: string): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
  }

  /** @param kept how many requests are in the store */
  answer(kept: number): Response {
    const lines = [
      '# HELP consult_requests_total Consult requests by what became of them.',
      '# TYPE consult_requests_total counter',
      ...[...this.#counts].map(([outcome, count]) => `consult_requests_total{outcome="${outcome}"} ${count}`),
      '# HELP consult_requests_kept Consult requests in the store.',
      '# TYPE consult_requests_kept gauge',
      `consult_requests_kept ${kept}`,
    ];
    return new Response(`${lines.join('\n')}\n`, {
      headers: { 'Content-Type': 'text/plain; version=0.0.4', 'Cache-Control': 'no-store' },
    });
  }
}
