/** Defines every element. Harmless where some or all of them are defined already. */
import './components/crisis-line/define.js';
import './components/provider-card/define.js';
import './components/provider-search/define.js';
import './components/provider-shortlist/define.js';
import './components/referral-sheet/define.js';
import './components/consult-request/define.js';
import './components/stigma-faq/define.js';
import './components/care-guide/define.js';
import './components/provider-match/define.js';
