import type { Messages } from './i18n/messages.js';

/**
 * What few pages need and so is not in the bundle. The only module with `import()`: the script-tag build swaps it for one that
 * finds the files beside the script.
 */
export const filesOnDemand = {
  spanish: async (): Promise<Messages> => (await import('./i18n/es.js')).es,

  /**
   * Where the ZIP codes are that start with two digits, packed; `unpackPostalCodes` reads it. Rejects where no ZIP code starts so.
   * @param shard two digits: `90`
   */
  postalCodes: async (shard: string): Promise<string> => {
    const module = (await import(`./search/zip-centroids/${shard}.js`)) as { zipCentroids: string };
    return module.zipCentroids;
  },
};
