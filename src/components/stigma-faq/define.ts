import '../crisis-line/define.js';
import { StigmaFaq } from './stigma-faq.js';

if (!customElements.get('stigma-faq')) customElements.define('stigma-faq', StigmaFaq);
