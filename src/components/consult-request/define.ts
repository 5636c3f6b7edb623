import '../crisis-line/define.js';
import { ConsultRequestElement } from './consult-request.js';

if (!customElements.get('consult-request')) customElements.define('consult-request', ConsultRequestElement);

declare global {
  interface HTMLElementTagNameMap {
    'consult-request': ConsultRequestElement;
  }
}
