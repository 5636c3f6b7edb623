/** A worker that solves puzzles of the altcha protocol: PBKDF2, which the browser's own cryptography does. */
import 'altcha-lib/workers/pbkdf2';
