import type { Messages } from './i18n/messages.js';

/**
 * What few pages need and so is not in the bundle. The only module with `import()`: the script-tag build swaps it for one that
 * finds the files beside the script.
 */
export const filesOnDemand = {
  spanish: async (): Promise<Messages> => (await import('./i18n/es.js')).es,
};
