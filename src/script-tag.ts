/** The one classic script of the script tag: every element, in English. Loading it twice is harmless, as each `define` asks first. */
import './define.js';
