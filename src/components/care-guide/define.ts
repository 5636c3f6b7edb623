import { CareGuide } from './care-guide.js';

if (!customElements.get('care-guide')) customElements.define('care-guide', CareGuide);
