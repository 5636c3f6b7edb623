import type { ConsultCheck } from '../consult/request.js';
import type { SendingWorld } from '../consult/send.js';
import { solvePuzzle } from './proof-of-work.js';
import { settledWithin } from './settled-within.js';

type Proof = { readonly proof: string } | 'failed';

/** How long a site's own captcha may take, in ms. */
const CAPTCHA_PATIENCE_MS = 20_000;

export interface PersonCheckOptions {
  world(): SendingWorld;
  /** Address of the puzzles, as written; undefined where the site asks for none. */
  puzzleAddress(): string | undefined;
  /** The site's own captcha; undefined where there is none. */
  askCaptcha(): Promise<string> | undefined;
}

/** Whether a person filled in the form: what the request says of it. A check that fails stops nobody. */
export class PersonCheck {
  /** A field that only programs see. */
  honeypot = '';
  #usableAt = 0;
  #proof: Promise<Proof> | undefined;

  constructor(private readonly options: PersonCheckOptions) {}

  /** The form is there, empty. */
  begin(): void {
    this.honeypot = '';
    this.#usableAt = this.options.world().now();
  }

  /** Somebody writes: the puzzle is solved meanwhile. */
  prepare(): void {
    void this.#solve();
  }

  /** @param consult the rules, which come with a file of their own */
  async result({ consultCheck }: Pick<typeof import('../consult/form.js'), 'consultCheck'>): Promise<ConsultCheck> {
    const captcha = this.options.askCaptcha();
    const [proofOfWork, token] = await Promise.all([this.#solve(), captcha && settledWithin(captcha, CAPTCHA_PATIENCE_MS)]);
    // A proof is taken once; the next request needs one of its own.
    this.#proof = undefined;
    return consultCheck({
      honeypot: this.honeypot,
      filledInMs: this.options.world().now() - this.#usableAt,
      ...(proofOfWork ? { proofOfWork } : {}),
      ...(captcha ? { captcha: token === undefined ? ('failed' as const) : { token } } : {}),
    });
  }

  #solve(): Promise<Proof> | undefined {
    const address = this.options.puzzleAddress();
    if (address === undefined) return undefined;
    this.#proof ??= solvePuzzle(new URL(address, document.baseURI).href, this.options.world());
    return this.#proof;
  }
}
