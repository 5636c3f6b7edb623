import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/components/consult-request/define.js';
import { until } from '../../fixtures/until.js';
import { all, focused, inside, three } from './receiver-double.js';
import { consult, keepConsoleQuiet } from './form-walk.js';

keepConsoleQuiet();

const canPrint = /Chrome/.test(navigator.userAgent);

describe('consult-request, on the page', () => {
  it('keeps the marks of a question on their own side where the page runs the other way', async () => {
    const element = await consult({}, undefined, 'es');
    element.parentElement!.dir = 'rtl';
    element.providers = three;
    await element.updateComplete;
    for (const part of all(element, 'legend, label.label, .title, .part-title, .hint'))
      expect(getComputedStyle(part).unicodeBidi, part.textContent ?? '').to.equal('plaintext');
    const row = inside(element, '.asked-one').getBoundingClientRect();
    const name = inside(element, '.asked-name').getBoundingClientRect();
    expect(row.right - name.right).to.be.greaterThan(12);
  });

  it('draws the ring around those who are asked with room inside', async () => {
    const element = await consult();
    element.providers = three;
    await sendKeys({ press: 'Shift' });
    element.ask();
    await until(() => focused(element)?.id === 'providers');
    expect(getComputedStyle(inside(element, '#providers')).outlineOffset).to.equal('8px');
  });

  it('prints the questions without the buttons', async function () {
    // The other drivers cannot print.
    if (!canPrint) this.skip();
    const element = await consult();
    element.providers = three;
    await element.updateComplete;
    await emulateMedia({ media: 'print' });
    try {
      const buttons = all(element, 'button').filter((button) => button.checkVisibility());
      expect(buttons.map((button) => button.textContent?.trim())).to.deep.equal([]);
      expect(inside(element, '.asked-name').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
