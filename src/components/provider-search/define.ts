import '../crisis-line/define.js';
import '../provider-card/define.js';
import { ProviderSearch } from './provider-search.js';

if (!customElements.get('provider-search')) customElements.define('provider-search', ProviderSearch);

declare global {
  interface HTMLElementTagNameMap {
    'provider-search': ProviderSearch;
  }
}
