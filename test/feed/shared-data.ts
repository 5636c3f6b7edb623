import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Example data that the project does not carry: beside the checkout, or where PROVIDER_MATCH_DATA says. */
export const sharedData = process.env['PROVIDER_MATCH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

export const hasSharedData = existsSync(sharedData);
export const whySkipped = hasSharedData ? '' : ` (skipped: no example data at ${sharedData})`;
