import { ProviderCard } from './provider-card.js';

if (!customElements.get('provider-card')) customElements.define('provider-card', ProviderCard);
