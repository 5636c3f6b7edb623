/** What a promise comes to; undefined where it rejects, or takes longer. */
export function settledWithin<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    void promise.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
  });
}
