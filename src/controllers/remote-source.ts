import type { ReactiveControllerHost } from 'lit';
import { filesOnDemand } from '../files-on-demand.js';
import type { SearchClient } from '../search/remote/search-client.js';
import type { RemoteSession } from './remote-session.js';
import type { RemoteListeners, RemoteRequest, RemoteState } from './remote-state.js';
import type { SearchSource } from './search-controller.js';

/** Searches where the page's own client does, once it has one. What that takes is fetched then. */
export class RemoteSource {
  #client: SearchClient | undefined;
  #request = '';
  #session: RemoteSession | undefined;
  #state: RemoteState | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly listeners: RemoteListeners,
  ) {}

  /** Undefined while the page has no client: then the feed is searched. */
  get state(): RemoteState | undefined {
    return this.#session?.state ?? this.#state;
  }

  /** What questions are put to, once it is known what there is to ask for. */
  get source(): SearchSource | undefined {
    return this.#session?.isOpen ? this.#session : undefined;
  }

  /** To be called before each drawing. */
  use(client: SearchClient | undefined, request: RemoteRequest): void {
    const written = JSON.stringify(request);
    if (client === this.#client && (written === this.#request || !client)) return;
    this.#client = client;
    this.#request = written;
    this.#session?.stop();
    this.#session = undefined;
    this.#state = client && { status: 'loading', slow: false };
    if (client) void this.#open(client, request, written);
  }

  retry(): void {
    const { state } = this;
    if (this.#session) this.#session.retry();
    else if (this.#client && state?.status === 'failed') {
      const client = this.#client;
      this.#client = undefined;
      this.use(client, JSON.parse(this.#request) as RemoteRequest);
    }
  }

  /** Distances to a mile instead of fifteen, once somebody asked for one. */
  refine(): void {
    this.#session?.refine();
  }

  async #open(client: SearchClient, request: RemoteRequest, written: string): Promise<void> {
    try {
      const { RemoteSession } = await filesOnDemand.remoteSearch();
      if (client === this.#client && written === this.#request)
        this.#session = new RemoteSession(client, request, this.listeners);
    } catch (error) {
      if (client !== this.#client || written !== this.#request) return;
      this.#state = { status: 'failed', kind: 'unreachable', code: 'search-not-loaded' };
      this.listeners.onFailure('search-not-loaded', String(error));
    }
    this.host.requestUpdate();
  }
}
