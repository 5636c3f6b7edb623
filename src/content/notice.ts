/** What stands under every built-in text. */
export interface Notice {
  /** General information, not advice. */
  readonly general: string;
  /** Shown beside `general` until a clinician has signed the texts off: see docs/content.md. */
  readonly notSignedOff: string;
}
