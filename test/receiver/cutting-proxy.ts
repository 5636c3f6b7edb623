import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

export interface Cut {
  /** Of the bytes that this side sends, how many pass before the connection is cut. */
  readonly side: 'request' | 'answer';
  readonly afterBytes: number;
  /** An orderly close, or a reset. */
  readonly with: 'FIN' | 'RST';
}

/** After a FIN the other end may still say something; this long it is listened to, in ms. */
const LINGER_MS = 2_000;

/** A connection between a page and the receiver that breaks where it is told to; later connections pass whole. */
export class CuttingProxy {
  #next: Cut | undefined;
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer({ allowHalfOpen: true, noDelay: true }, (page) => this.#join(page));
  /** Bytes of the last connection that passed whole. */
  readonly whole = { request: 0, answer: 0 };
  /** How many connections were cut where they were told to be. */
  cuts = 0;

  constructor(private readonly receiverPort: number) {}

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  cutNext(cut: Cut): void {
    this.#next = cut;
  }

  #join(page: Socket): void {
    const cut = this.#next;
    this.#next = undefined;
    const receiver = connect({ port: this.receiverPort, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    for (const socket of [page, receiver]) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.#sockets.delete(socket));
    }
    const pair = new Pair(page, receiver, cut, {
      onCut: () => this.cuts++,
      onWhole: (passed) => Object.assign(this.whole, passed),
    });
    pair.start();
  }
}

class Pair {
  readonly #passed = { request: 0, answer: 0 };
  #isCut = false;

  constructor(
    private readonly page: Socket,
    private readonly receiver: Socket,
    private readonly cut: Cut | undefined,
    private readonly told: { onCut(): void; onWhole(passed: { request: number; answer: number }): void },
  ) {}

  start(): void {
    if (this.cut?.side === 'request' && this.cut.afterBytes === 0) {
      if (this.receiver.connecting) this.receiver.once('connect', () => this.#breakOff());
      else this.#breakOff();
      return;
    }
    this.#pass(this.page, this.receiver, 'request');
    this.#pass(this.receiver, this.page, 'answer');
  }

  #pass(from: Socket, to: Socket, side: Cut['side']): void {
    from.on('data', (part) => {
      if (this.#isCut) return;
      const left = this.cut?.side === side ? this.cut.afterBytes - this.#passed[side] : Infinity;
      const passing = part.subarray(0, Math.min(left, part.length));
      this.#passed[side] += passing.length;
      if (left > part.length) {
        to.write(passing);
        return;
      }
      this.#isCut = true;
      // The bytes that may pass are with the system before the connection breaks behind them.
      if (passing.length > 0) to.write(passing, () => this.#breakOff());
      else this.#breakOff();
    });
    from.on('end', () => {
      if (this.#isCut) return;
      if (side === 'answer' && this.cut === undefined) this.told.onWhole(this.#passed);
      to.end();
    });
    from.on('close', (hadError) => {
      if (hadError && !this.#isCut) to.destroy();
    });
  }

  #breakOff(): void {
    this.#isCut = true;
    this.told.onCut();
    for (const socket of [this.page, this.receiver]) {
      if (this.cut?.with === 'RST') {
        socket.resetAndDestroy();
        continue;
      }
      socket.resume();
      socket.end();
      const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
      socket.once('close', () => clearTimeout(timer));
    }
  }
}
