/** What the site has set up. */
export interface ConsultSetup {
  readonly endpoint: string | undefined;
  readonly backend: string | undefined;
  readonly backendSettings: Readonly<Record<string, string>>;
  /** One request per provider instead of one that lists them. */
  readonly fanOut: boolean;
  readonly altchaChallenge: string | undefined;
  readonly practice: string | undefined;
  readonly language: string;
  /** What there is to agree to for text messages; undefined where the site has not said enough. */
  readonly smsText: string | undefined;
  readonly allowClientDetails: boolean;
}
