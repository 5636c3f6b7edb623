import { expect } from '@open-wc/testing';
import { newRequestId } from '../../src/controllers/request-id.js';

/** RFC 9562, 5.4. */
const RANDOM_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the id of a filled form', () => {
  afterEach(() => Reflect.deleteProperty(crypto, 'randomUUID'));

  for (const page of ['https', 'http']) {
    it(`is a random UUID, another one each time, on a page with ${page}`, () => {
      // Browsers give it to secure pages only.
      if (page === 'http') Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
      expect(typeof crypto.randomUUID).to.equal(page === 'http' ? 'undefined' : 'function');
      const ids = new Set(Array.from({ length: 100 }, newRequestId));
      expect(ids.size).to.equal(100);
      for (const id of ids) expect(id).to.match(RANDOM_UUID);
    });
  }
});
