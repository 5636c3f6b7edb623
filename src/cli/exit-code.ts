export const EXIT_OK = 0;
/** Nothing usable was left, or `--strict` and something is wrong. */
export const EXIT_DATA = 1;
/** Wrong arguments, or a file that cannot be read or written. */
export const EXIT_USAGE = 2;
