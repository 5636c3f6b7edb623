import '../provider-card/define.js';
import { ProviderShortlist } from './provider-shortlist.js';

if (!customElements.get('provider-shortlist')) customElements.define('provider-shortlist', ProviderShortlist);

declare global {
  interface HTMLElementTagNameMap {
    'provider-shortlist': ProviderShortlist;
  }
}
