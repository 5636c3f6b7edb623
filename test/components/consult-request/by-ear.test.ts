import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/consult-request/define.js';
import { until } from '../../fixtures/until.js';
import { all, fieldNamed, focused, inside, spoken, text } from './receiver-double.js';
import { choose, consult, keepConsoleQuiet, type } from './form-walk.js';

keepConsoleQuiet();

const described = (element: Element, id: string): string =>
  (inside(element, `#${id}`).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((part) => text(element, `#${part}`))
    .join(' ');

describe('consult-request, by ear', () => {
  it('leads who tabs out of a mistyped address to the offer, which says itself', async () => {
    const element = await consult();
    await type(element, 'email', 'renata@gmial.com');
    await sendKeys({ press: 'Tab' });
    await until(() => focused(element)?.id === 'take-email', 'the focus passed the offer');
    expect(described(element, 'take-email')).to.equal('Did you mean renata@gmail.com?');
    await element.updateComplete;
    expect(spoken(element)).to.equal('');
    await sendKeys({ press: 'Enter' });
    await until(() => fieldNamed(element, 'email').value === 'renata@gmail.com');
    expect(focused(element)?.id).to.equal('email');
    expect(spoken(element)).to.equal('Email changed to renata@gmail.com.');
  });

  it('says the offer to who leaves the field another way', async () => {
    const element = await consult();
    await type(element, 'email', 'renata@gmial.com');
    fieldNamed(element, 'name').focus();
    await until(() => spoken(element) === 'Did you mean renata@gmail.com?', 'the offer was not said');
  });

  it('says how much too long a note is, once typing rests, and describes the field with it', async () => {
    const element = await consult();
    for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = true;
    await element.updateComplete;
    const note = fieldNamed(element, 'note');
    note.focus();
    note.value = 'a b '.repeat(250);
    note.dispatchEvent(new Event('input'));
    await until(() => spoken(element) === 'You have 0 characters left.', 'the room left was not said');
    await sendKeys({ type: 'cd' });
    await until(() => spoken(element) === '2 characters too many.', 'too long was not said');
    expect(described(element, 'note')).to.contain('2 characters too many.');
  });

  it('says the room left for what a therapist writes', async () => {
    const element = await consult({ mode: 'referral' }, undefined, 'es');
    const reason = fieldNamed(element, 'referralReason');
    reason.focus();
    reason.value = 'a b c '.repeat(84);
    reason.dispatchEvent(new Event('input'));
    await until(() => spoken(element) === '4 caracteres de más.', 'too long was not said');
  });

  it('says nothing of room while there is plenty', async () => {
    const element = await consult();
    for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = true;
    await type(element, 'note', 'a b');
    expect(inside(element, '#note-room')).to.equal(null);
    expect(described(element, 'note')).to.match(/step-free access.” Please leave out/);
  });

  it('says of phone and e-mail when each is needed, with a space before it', async () => {
    const element = await consult();
    const name = (id: string) => [...(fieldNamed(element, id).labels?.[0]?.childNodes ?? [])].map((node) => node.textContent);
    // Some browsers leave a text of spaces alone out of a name.
    for (const id of ['phone', 'email', 'postalCode']) expect(name(id).filter((part) => part === ' ')).to.deep.equal([]);
    expect(text(element, 'label[for="phone"]')).to.equal('Phone (needed if you give no email)');
    expect(text(element, 'label[for="email"]')).to.equal('Email (needed if you give no phone number)');
    expect(text(element, 'label[for="postalCode"]')).to.equal('ZIP code (optional)');
    expect(text(element, 'label[for="name"]')).to.equal('Name, or what to call you');
    expect(text(element, '[aria-labelledby="contact-title"] .note')).to.equal(
      'We need one way to reach you: a phone number or an email address.',
    );
    await choose(element, 'for', 'client');
    expect(text(element, 'label[for="referrerPhone"]')).to.contain('(needed if you give no email)');
  });

  it('says it in Spanish', async () => {
    const element = await consult({}, undefined, 'es');
    expect(text(element, 'label[for="phone"]')).to.equal('Teléfono (necesario si no da un correo)');
    expect(text(element, 'label[for="email"]')).to.equal('Correo electrónico (necesario si no da un teléfono)');
  });
});
