import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface JsonServer {
  readonly url: string;
  /** What the next requests are answered with. */
  answer: RequestListener;
  close(): Promise<void>;
}

/** A server on a free port of this machine. */
export async function startJsonServer(): Promise<JsonServer> {
  const server = createServer((request, response) => self.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: JsonServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`,
    answer: (_, response) => response.end(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}
