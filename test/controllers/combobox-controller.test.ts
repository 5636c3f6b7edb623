import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { css, LitElement, type TemplateResult } from 'lit';
import { filesOnDemand } from '../../src/files-on-demand.js';
import { ComboboxController } from '../../src/controllers/combobox-controller.js';
import { pressTogether } from '../fixtures/press-together.js';

const cities = ['Chicago', 'Cicero', 'Champaign', 'Peoria'];

class CityBox extends LitElement {
  static override styles = css`
    ul {
      box-sizing: border-box;
      position: fixed;
      inset: auto;
      margin: 0;
    }
  `;
  text = '';
  submitted = 0;
  taken: string[] = [];
  composesPlainWords = false;
  readonly combobox = new ComboboxController(this, {
    input: () => this.input,
    frame: () => this.input,
    popup: () => this.popup,
    optionCount: () => this.found.length,
    onText: (text) => (this.text = text),
    onTake: (index) => {
      this.text = this.found[index] ?? '';
      this.taken.push(this.text);
    },
    onSubmit: () => (this.submitted += 1),
    onClear: () => (this.text = ''),
    composesPlainWords: () => this.composesPlainWords,
  });
  get input(): HTMLInputElement {
    return this.shadowRoot?.querySelector('input') as HTMLInputElement;
  }
  get popup(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('ul') ?? null;
  }
  get found(): string[] {
    return this.text === '' ? [] : cities.filter((city) => city.toLowerCase().startsWith(this.text.toLowerCase()));
  }
  override render(): TemplateResult {
    const { combobox } = this;
    return html`
      <input
        aria-label="City"
        role="combobox"
        aria-expanded=${combobox.open}
        aria-controls="list"
        aria-activedescendant=${combobox.activeIndex >= 0 ? `city-${combobox.activeIndex}` : ''}
        .value=${this.text}
        @input=${combobox.handleInput}
        @keydown=${combobox.handleKeydown}
        @click=${combobox.handleClick}
        @blur=${combobox.handleBlur}
        @compositionstart=${combobox.handleCompositionStart}
        @compositionend=${combobox.handleCompositionEnd}
        @focus=${combobox.handleFocus}
      />
      <ul
        id="list"
        role="listbox"
        popover="manual"
        ?hidden=${!combobox.open}
        @mousedown=${combobox.handlePopupMousedown}
        @click=${combobox.handlePopupClick}
      >
        ${this.found.map(
          (city, index) =>
            html`<li id="city-${index}" role="option" aria-selected=${combobox.activeIndex === index}>${city}</li>`,
        )}
      </ul>
    `;
  }
}
customElements.define('city-box', CityBox);

// The code that places the list comes at the first focus; what is tested here is what follows.
before(() => filesOnDemand.popupPosition());

async function boxWith(text: string): Promise<CityBox> {
  // From the last stop of a page, Tab goes on to the browser's own bar. One that shows none, as WebKit does under its driver, comes back
  // to the first stop, which would be the box.
  const page = await fixture(html`<div><city-box></city-box><button>Search</button></div>`);
  const box = page.firstElementChild as CityBox;
  box.input.focus();
  await nextFrame();
  if (text) await sendKeys({ type: text });
  await box.updateComplete;
  return box;
}

async function press(box: CityBox, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await box.updateComplete;
}

const active = (box: CityBox): string | undefined => {
  const id = box.input.getAttribute('aria-activedescendant') ?? '';
  return id === '' ? undefined : box.shadowRoot?.getElementById(id)?.textContent?.trim();
};
const isOpen = (box: CityBox): boolean =>
  box.input.getAttribute('aria-expanded') === 'true' && (box.popup?.matches(':popover-open') ?? false);

describe('combobox by keyboard', () => {
  it('opens while one types and takes nothing by itself', async () => {
    const box = await boxWith('c');
    await waitUntil(() => isOpen(box), 'The list did not open', { timeout: 10_000 });
    expect(active(box)).to.equal(undefined);
    await press(box, 'Enter');
    expect(box.taken).to.deep.equal([]);
    expect(box.submitted).to.equal(1);
    expect(isOpen(box)).to.equal(false);
  });

  it('walks down and up through the list and round its ends, with the focus in the text', async () => {
    const box = await boxWith('c');
    await press(box, 'ArrowDown');
    expect(active(box)).to.equal('Chicago');
    await press(box, 'ArrowDown', 'ArrowDown');
    expect(active(box)).to.equal('Champaign');
    await press(box, 'ArrowDown');
    expect(active(box)).to.equal('Chicago');
    await press(box, 'ArrowUp');
    expect(active(box)).to.equal('Champaign');
    expect(box.shadowRoot?.activeElement).to.equal(box.input);
  });

  it('takes the active option with Enter and closes', async () => {
    const box = await boxWith('c');
    await press(box, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(box.taken).to.deep.equal(['Cicero']);
    expect(box.submitted).to.equal(0);
    expect(isOpen(box)).to.equal(false);
  });

  it('closes with Escape first and empties the text with the second', async () => {
    const box = await boxWith('c');
    let heardOutside = 0;
    box.addEventListener('keydown', () => (heardOutside += 1));
    await press(box, 'Escape');
    expect(isOpen(box)).to.equal(false);
    expect(box.input.value).to.equal('c');
    await press(box, 'Escape');
    expect(box.input.value).to.equal('');
    expect(heardOutside, 'a dialog around would close too').to.equal(0);
    await press(box, 'Escape');
    expect(heardOutside, 'nothing left to do here').to.equal(1);
  });

  it('opens with Alt and the down arrow without choosing, and closes with Alt and the up arrow', async () => {
    const box = await boxWith('c');
    await press(box, 'Escape');
    await pressTogether('Alt', 'ArrowDown');
    await box.updateComplete;
    expect(isOpen(box)).to.equal(true);
    expect(active(box)).to.equal(undefined);
    await pressTogether('Alt', 'ArrowUp');
    await box.updateComplete;
    expect(isOpen(box)).to.equal(false);
  });

  it('lets Home and End move the caret, and Enter then searches what is typed', async () => {
    const box = await boxWith('ch');
    await press(box, 'ArrowDown', 'Home');
    expect(active(box)).to.equal(undefined);
    expect(box.input.selectionStart).to.equal(0);
    await press(box, 'End');
    expect(box.input.selectionStart).to.equal(2);
    await press(box, 'Enter');
    expect(box.taken).to.deep.equal([]);
  });

  it('closes with Tab, takes nothing, and lets the focus go on', async () => {
    const box = await boxWith('c');
    await press(box, 'ArrowDown', 'Tab');
    expect(isOpen(box)).to.equal(false);
    expect(box.taken).to.deep.equal([]);
    expect(document.activeElement?.localName).to.equal('button');
  });

  it('forgets the active option when the text changes', async () => {
    const box = await boxWith('c');
    await press(box, 'ArrowDown');
    await sendKeys({ type: 'i' });
    await box.updateComplete;
    expect(active(box)).to.equal(undefined);
  });

  it('shows no list where nothing is found', async () => {
    const box = await boxWith('x');
    expect(isOpen(box)).to.equal(false);
    await press(box, 'ArrowDown');
    expect(isOpen(box)).to.equal(false);
  });
});

describe('combobox by pointer', () => {
  it('takes an option on a press and keeps the focus in the text', async () => {
    const box = await boxWith('c');
    await nextFrame();
    const option = box.shadowRoot?.getElementById('city-1') as HTMLElement;
    const { left, top } = option.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 5), Math.round(top + 5)] });
    await box.updateComplete;
    expect(box.taken).to.deep.equal(['Cicero']);
    expect(box.shadowRoot?.activeElement).to.equal(box.input);
  });

  it('stands under the box and as wide', async () => {
    const box = await boxWith('c');
    await nextFrame();
    const frame = box.input.getBoundingClientRect();
    const list = (box.popup as HTMLElement).getBoundingClientRect();
    expect(Math.abs(list.left - frame.left)).to.be.below(1.5);
    expect(Math.abs(list.width - frame.width)).to.be.below(1.5);
    expect(list.top).to.be.at.least(frame.bottom);
  });

  it('lets go of the page when the box is removed while the list is open', async () => {
    const box = await boxWith('c');
    const { popup } = box;
    box.remove();
    expect(popup?.matches(':popover-open')).to.equal(false);
    expect(box.combobox.open).to.equal(false);
  });
});

/** What a browser sends while an input method composes; there is no way to drive a real one from a test. */
async function compose(box: CityBox, steps: readonly string[], end: string): Promise<void> {
  const { input } = box;
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const data of steps) {
    input.value = data;
    input.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, data, isComposing: true, inputType: 'insertCompositionText' }),
    );
    await box.updateComplete;
  }
  input.value = end;
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: end }));
  await box.updateComplete;
}

describe('combobox with an input method', () => {
  it('searches nothing until the letters are final', async () => {
    const box = await boxWith('');
    const texts: string[] = [];
    box.addEventListener('input', () => texts.push(box.text));
    await compose(box, ['ㅊ', '치'], 'c');
    expect(texts).to.deep.equal(['', '']);
    expect(box.text).to.equal('c');
    expect(isOpen(box)).to.equal(true);
  });

  it('leaves the keys of the input method alone', async () => {
    const box = await boxWith('c');
    box.input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true });
      box.input.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    expect(box.submitted).to.equal(0);
    expect(isOpen(box)).to.equal(true);
    box.input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'c' }));
    const ending = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
    box.input.dispatchEvent(ending);
    expect(ending.defaultPrevented, 'the Enter with which Safari ends a composition').to.equal(false);
  });

  it("follows a phone's keyboard inside a plain word, which it composes until the space", async () => {
    const box = await boxWith('');
    box.composesPlainWords = true;
    box.input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.input.value = 'ch';
    box.input.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'ch', isComposing: true }));
    await box.updateComplete;
    expect(box.text).to.equal('ch');
    box.input.value = 'に';
    box.input.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'に', isComposing: true }));
    expect(box.text, 'letters that may still change').to.equal('ch');
  });
});
