import type { ReactiveControllerHost } from 'lit';
import { filesOnDemand } from '../../files-on-demand.js';
import { qrPath } from './qr-path.js';

type CodeMaker = Awaited<ReturnType<typeof filesOnDemand.qrCode>>;

export interface DrawnCode {
  /** Modules along a side, without the quiet zone. */
  readonly size: number;
  /** Outline, the quiet zone included. */
  readonly path: string;
}

/** The code of one address; its maker comes in a file of its own. Where it does not come, the address is there to be typed. */
export class CodeController {
  #maker: CodeMaker | undefined;
  #isAsked = false;
  #address = '';
  #drawn: DrawnCode | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Undefined until the maker is there, and for an address too long for any code. */
  codeOf(address: string): DrawnCode | undefined {
    if (!this.#maker) {
      void this.#load();
      return undefined;
    }
    if (address !== this.#address) {
      this.#address = address;
      this.#drawn = this.#draw(this.#maker, address);
    }
    return this.#drawn;
  }

  #draw({ generate, correction }: CodeMaker, address: string): DrawnCode | undefined {
    try {
      // Paper is folded, stained and copied: of each seven bytes one may be lost.
      const matrix = generate(address, { minCorrectionLevel: correction.M });
      return { size: matrix.size, path: qrPath(matrix) };
    } catch {
      return undefined;
    }
  }

  async #load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.#maker = await filesOnDemand.qrCode();
      this.host.requestUpdate();
    } catch {
      this.#isAsked = false;
    }
  }
}
