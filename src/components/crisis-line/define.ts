import { CrisisLine } from './crisis-line.js';

if (!customElements.get('crisis-line')) customElements.define('crisis-line', CrisisLine);
