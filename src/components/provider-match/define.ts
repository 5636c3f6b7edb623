import '../provider-search/define.js';
import { ProviderMatch } from './provider-match.js';

if (!customElements.get('provider-match')) customElements.define('provider-match', ProviderMatch);

declare global {
  interface HTMLElementTagNameMap {
    'provider-match': ProviderMatch;
  }
}
