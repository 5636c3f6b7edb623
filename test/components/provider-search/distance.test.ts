import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../fixtures/until.js';
import { chips, inside, keepConsole, press, search, spoken, total, type } from './search-on-page.js';

keepConsole();

describe('provider-search, distance', () => {
  it('measures from a ZIP code as soon as it is whole, and shows it as a chip', async () => {
    const element = await search();
    inside<HTMLElement>(element, '#zip').closest('details')?.setAttribute('open', '');
    inside(element, '#zip').focus();
    await sendKeys({ type: '60614' });
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove Distance: from ZIP 60614']);
    const within = inside<HTMLSelectElement>(element, '#within');
    within.value = '25';
    within.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove Distance: Within 25 miles of ZIP 60614']);
    expect(element.total).to.be.within(1, 59);
    inside(element, '.chip').click();
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, '#zip').value).to.equal('');
    expect(total(element)).to.equal('60 providers');
  });

  it('says what is wrong with a ZIP code only when the visitor leaves it', async () => {
    const element = await search();
    inside<HTMLElement>(element, '#zip').closest('details')?.setAttribute('open', '');
    inside(element, '#zip').focus();
    await sendKeys({ type: '606' });
    await element.updateComplete;
    expect(inside(element, '#zip').getAttribute('aria-invalid')).to.equal(null);
    await press(element, 'Tab');
    await until(() => inside(element, '#zip').getAttribute('aria-invalid') === 'true', 'leaving the field was not noticed');
    expect(inside(element, '#zip-error').textContent).to.contain('five digits');
  });

  it('says once of a ZIP code that does not exist that it is not known, in the filter and in the box', async () => {
    const element = await search();
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      if (spoken(element)) heard.push(spoken(element));
    });
    for (const region of element.shadowRoot?.children ?? []) observer.observe(region, { childList: true });
    inside<HTMLElement>(element, '#zip').closest('details')?.setAttribute('open', '');
    inside(element, '#zip').focus();
    await sendKeys({ type: '00000' });
    await press(element, 'Tab');
    observer.disconnect();
    expect(heard).to.deep.equal(['This ZIP code is not known. Check the digits, or try one nearby.']);
    await type(element, 'near 00000');
    expect(inside(element, '.note').textContent).to.contain('The ZIP code 00000 is not known.');
  });

  it('asks the device only on a press, and says in words what failed', async () => {
    const asked: ((error: { code: number; PERMISSION_DENIED: number; TIMEOUT: number }) => void)[] = [];
    const { geolocation } = navigator;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: (_: unknown, fail: (typeof asked)[number]) => asked.push(fail) },
    });
    try {
      const element = await search();
      expect(asked).to.have.length(0);
      inside(element, '.distance .button').click();
      expect(asked).to.have.length(1);
      asked[0]?.({ code: 1, PERMISSION_DENIED: 1, TIMEOUT: 3 });
      await element.updateComplete;
      expect(inside(element, '.distance [role="status"]:not([hidden])').textContent).to.contain('did not share');
    } finally {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    }
  });
});
