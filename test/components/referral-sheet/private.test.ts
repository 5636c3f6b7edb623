import { expect } from '@open-wc/testing';
import { sharedShortlist } from '../../../src/controllers/shared-shortlists.js';
import { full } from '../../fixtures/sample-providers.js';
import { until } from '../../fixtures/until.js';
import { giveServicesBack, handed, takeOverServices } from './browser-services.js';
import { part, parts, press, printNotes, sheetOnPage, third, words, writeLine } from './sheet-on-page.js';

beforeEach(takeOverServices);
afterEach(giveServicesBack);

describe('what was written about clients and by them', () => {
  const SECRET = 'Jordan relapsed in March';

  it('stays out of link, code, email, shared text, saved feed, bundle, contacts, title, attributes and events', async () => {
    const events: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function spy(event: Event) {
      if (event.composed && event.type.startsWith('pm-')) events.push(JSON.stringify((event as CustomEvent).detail));
      return dispatchEvent.call(this, event);
    };
    try {
      const reasons = {
        [full.id]: [
          { code: 'treats', value: 'ptsd' },
          { code: 'text', value: SECRET },
          { code: 'near', miles: 1, place: SECRET },
        ],
      } as const;
      sharedShortlist(undefined).change({ entries: [{ id: full.id, name: full.name, note: SECRET }] });
      const element = await sheetOnPage({ providers: [full, third], reasons });
      await writeLine(element, full.id, SECRET);
      for (const action of ['share', 'saveContacts', 'saveJson', 'saveBundle']) press(element, action);
      await until(() => handed.files.length === 3 && handed.shares.length === 1);
      const files = await Promise.all(handed.files.map(({ text }) => text));
      const link = part<HTMLAnchorElement>(element, '.link a')!;
      const email = decodeURIComponent(part<HTMLAnchorElement>(element, '[data-action="email"]')!.href);
      const attributes = [element, ...parts(element, '*')].flatMap((each) => [...each.attributes].map(({ value }) => value));
      const out = [
        link.href,
        words(link),
        email,
        JSON.stringify(handed.shares),
        ...files,
        document.title,
        location.href,
        ...attributes,
        ...events,
      ];
      expect(out.filter((text) => /Jordan|relapse/.test(text))).to.deep.equal([]);
      // Why somebody was chosen says something about who they were chosen for.
      expect([email, JSON.stringify(handed.shares)].filter((text) => /trauma|PTSD/i.test(text))).to.deep.equal([]);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      sharedShortlist(undefined).change({ entries: [] });
    }
  });

  it('is printed where that was wanted, and the visitor’s own notes are not copied or saved as text', async () => {
    sharedShortlist(undefined).change({ entries: [{ id: full.id, name: full.name, note: SECRET }] });
    const element = await sheetOnPage({ providers: [full] });
    press(element, 'print');
    await until(() => handed.printed.length === 1);
    expect(words(handed.printed.pop()!.body)).not.to.contain('Jordan');
    await printNotes(element);
    press(element, 'print');
    press(element, 'copyText');
    press(element, 'copyRich');
    press(element, 'saveText');
    await until(
      () => handed.printed.length === 1 && handed.texts.length === 1 && handed.items.length === 1 && handed.files.length === 1,
    );
    expect(words(handed.printed[0]!.body)).to.contain(SECRET);
    const rich = await (await handed.items[0]!.getType('text/html')).text();
    for (const text of [handed.texts[0]!, rich, await handed.files[0]!.text]) expect(text).not.to.contain('Jordan');
    sharedShortlist(undefined).change({ entries: [] });
  });
});
