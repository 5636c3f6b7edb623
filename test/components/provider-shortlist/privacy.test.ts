import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, cards, inside, nameOf, searchAndList, toggleOf } from './list-on-page.js';

/** Typed as a note: in no name, no word of the page. */
const SECRET = 'zquxvw';

describe('what is chosen and written', () => {
  it('stays out of the address, the title, storage, the network and every attribute; events have ids', async () => {
    const told: unknown[] = [];
    const printed: unknown[] = [];
    const { log, warn, error } = console;
    console.log = console.warn = console.error = (...words: unknown[]) => void printed.push(...words);
    const hear = (event: Event): void => void told.push((event as CustomEvent).detail);
    const types = ['pm-shortlist-change', 'pm-select', 'pm-error', 'pm-consult-status'];
    for (const type of types) addEventListener(type, hear);
    const address = location.href;
    const { title } = document;
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    try {
      const { search, list } = await searchAndList();
      for (const card of cards(search).slice(0, 2)) toggleOf(card).click();
      await list.updateComplete;
      const requests = performance.getEntriesByType('resource').length;
      inside<HTMLDetailsElement>(list, '.note').open = true;
      inside(list, '.note textarea').focus();
      await sendKeys({ type: SECRET });
      await list.updateComplete;
      all(list, '.down')[0]?.click();
      await list.updateComplete;
      all(list, '.remove')[0]?.click();
      await list.updateComplete;
      expect(location.href).to.equal(address);
      expect(document.title).to.equal(title);
      expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).to.equal(stored);
      expect(performance.getEntriesByType('resource').length).to.equal(requests);
      expect(told.length).to.be.greaterThan(3);
      for (const detail of told) {
        expect(Object.keys(detail as object)).to.deep.equal(['ids']);
        for (const id of (detail as { ids: string[] }).ids) expect(nameOf(id)).to.be.a('string');
      }
      expect(printed).to.deep.equal([]);
      const attributes = [...all(list, '*'), list, search].flatMap((each) => [...each.attributes].map(({ value }) => value));
      expect(attributes.filter((value) => value.includes(SECRET))).to.deep.equal([]);
      expect(list.outerHTML).to.not.contain(SECRET);
    } finally {
      for (const type of types) removeEventListener(type, hear);
      Object.assign(console, { log, warn, error });
    }
  });
});
