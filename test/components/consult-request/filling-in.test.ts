import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BACKEND_NAMES } from '../../../src/components/consult-request/backend-names.js';
import '../../../src/components/consult-request/define.js';
import { TEXT_LIMITS } from '../../../src/components/consult-request/text-limits.js';
import { BACKENDS } from '../../../src/consult/backends/choose.js';
import { TEXT_LIMITS as LIMITS_OF_THE_RULES } from '../../../src/consult/request-schema.js';
import { until } from '../../fixtures/until.js';
import { all, fieldNamed, focused, inside, receiver, spoken, text, three } from './receiver-double.js';
import { consult, fill, keepConsoleQuiet, pressSend, reaches, type } from './form-walk.js';

keepConsoleQuiet();

describe('consult-request, filling in', () => {
  it('takes a name and an e-mail address as enough, and sends them with the keyboard alone', async () => {
    const network = receiver();
    const element = await consult({}, network);
    fieldNamed(element, 'name').focus();
    await sendKeys({ type: 'Renata' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.id).to.equal('phone');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'renata@inkwel.example' });
    await sendKeys({ press: 'Enter' });
    await reaches(element, 'confirmed');
    expect(network.requests).to.have.length(1);
    expect(network.requests[0]).to.deep.include({
      for: 'me',
      name: 'Renata',
      contact: { email: 'renata@inkwel.example' },
      providers: [],
      practice: 'Willow Street Therapy',
      language: 'en',
      check: { status: 'verified' },
    });
  });

  it('gives every control a name, and every text field a reason', async () => {
    const element = await consult();
    element.providers = three;
    for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = true;
    await type(element, 'phone', '2125050143');
    const controls = all<HTMLInputElement>(element, 'input:not(#website), select, textarea');
    expect(controls.length).to.be.greaterThan(30);
    for (const control of controls) {
      const name = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent?.trim() ?? '';
      expect(name, control.outerHTML).to.not.equal('');
      expect(control.placeholder ?? '', name).to.equal('');
      if (control.type === 'radio' || (control.type === 'checkbox' && control.id === '')) continue;
      const reason = (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => text(element, `#${id}`));
      expect(reason.join(''), name).to.not.equal('');
    }
    for (const button of all(element, 'button, summary'))
      expect(button.getAttribute('aria-label') ?? button.textContent?.trim()).to.not.equal('');
  });

  it('lets the browser fill in what it knows, and bring nothing back', async () => {
    const element = await consult();
    const token = (id: string) => fieldNamed(element, id).autocomplete;
    expect(['name', 'phone', 'email', 'state', 'postalCode'].map(token)).to.deep.equal([
      'name',
      'tel',
      'email',
      'address-level1',
      'postal-code',
    ]);
    expect(inside<HTMLFormElement>(element, 'form').autocomplete).to.equal('off');
  });

  it('shows a number as people write it, and sends it as telephones need it', async () => {
    const network = receiver();
    const element = await consult({}, network);
    await type(element, 'name', 'Renata');
    await type(element, 'phone', '212.505.0143 x7');
    await sendKeys({ press: 'Tab' });
    await until(() => fieldNamed(element, 'phone').value === '(212) 505-0143 ext. 7');
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]?.contact).to.deep.equal({ phone: '+12125050143', phoneExtension: '7' });
  });

  it('asks how to call only where there is a number', async () => {
    const element = await consult();
    expect(inside(element, '#voicemail')).to.equal(null);
    await type(element, 'phone', '2125050143');
    expect(inside(element, '#voicemail')).to.not.equal(null);
  });

  it('offers what was probably meant by an e-mail address, and changes it only when asked', async () => {
    const element = await consult();
    await type(element, 'email', 'renata@gmial.com');
    await sendKeys({ press: 'Tab' });
    await until(() => inside(element, '#take-email'), 'nothing was offered');
    expect(fieldNamed(element, 'email').value).to.equal('renata@gmial.com');
    inside(element, '#take-email').click();
    await until(() => focused(element)?.id === 'email');
    expect(fieldNamed(element, 'email').value).to.equal('renata@gmail.com');
    expect(spoken(element)).to.contain('renata@gmail.com');
  });

  it('says where a ZIP code is that lies in another state, and blocks nothing', async () => {
    const network = receiver();
    const element = await consult({ state: 'CA' }, network);
    inside<HTMLDetailsElement>(element, '.folded').open = true;
    await type(element, 'postalCode', '89101');
    expect(text(element, '.offer')).to.contain('89101 is in Nevada');
    expect(spoken(element)).to.contain('89101 is in Nevada');
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]).to.include({ state: 'CA', postalCode: '89101' });
  });

  it('changes the state to that of the ZIP code when asked, and says so', async () => {
    const element = await consult({ state: 'CA' });
    inside<HTMLDetailsElement>(element, '.folded').open = true;
    await type(element, 'postalCode', '89101');
    inside(element, '.offer button').click();
    await until(() => spoken(element) === 'State changed to Nevada.');
    await until(() => focused(element)?.id === 'postalCode');
    expect(fieldNamed(element, 'state').value).to.equal('NV');
    expect(inside(element, '.offer')).to.equal(null);
  });

  it('shows the crisis line before the first field, and on the confirmation', async () => {
    const element = await consult();
    const before = () => {
      const line = inside(element, 'crisis-line');
      const first = inside(element, 'input, #outcome');
      return line.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
    };
    expect(before()).to.not.equal(0);
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(before()).to.not.equal(0);
    expect(text(element, '#outcome')).to.contain('within 2 business days');
  });

  it('keeps what was typed when the page moves it', async () => {
    const element = await consult();
    await fill(element);
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(fieldNamed(element, 'name').value).to.equal('Renata');
    expect(fieldNamed(element, 'email').value).to.equal('renata@inkwel.example');
  });

  it('knows the backends and the limits of the rules', () => {
    expect(BACKENDS.map(({ name }) => name)).to.have.members([...BACKEND_NAMES]);
    expect(LIMITS_OF_THE_RULES).to.include(TEXT_LIMITS);
  });
});

describe('consult-request, what is wrong', () => {
  it('says nothing of a field that was only passed by', async () => {
    const element = await consult();
    fieldNamed(element, 'name').focus();
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(all(element, '.error')).to.deep.equal([]);
  });

  it('says what to do when a field is left, and no more once it is done', async () => {
    const element = await consult();
    await type(element, 'email', 'renata');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(text(element, '#email-error')).to.equal('Error: Enter an email address like name@example.com');
    expect(fieldNamed(element, 'email').getAttribute('aria-describedby')).to.contain('email-error');
    expect(fieldNamed(element, 'email').getAttribute('aria-invalid')).to.equal('true');
    expect(inside(element, '#summary')).to.equal(null);
    await type(element, 'email', '@inkwel.example');
    expect(inside(element, '#email-error')).to.equal(null);
  });

  it('leads from the summary, which takes focus, to each field with its label in view', async () => {
    const network = receiver();
    const element = await consult({}, network);
    element.providers = three;
    pressSend(element);
    await until(() => focused(element)?.id === 'summary');
    const links = all<HTMLAnchorElement>(element, '#summary a');
    expect(links.map((link) => link.textContent?.trim())).to.deep.equal([
      'Enter a name, or what to call you',
      'Enter a phone number or an email address',
    ]);
    links[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.id === 'phone');
    const label = inside(element, 'label[for="phone"]').getBoundingClientRect();
    expect(label.top).to.be.at.least(0);
    expect(label.bottom).to.be.at.most(innerHeight);
    expect(network.calls).to.have.length(0);
    expect(location.hash).to.equal('');
  });

  it('unfolds the part in which something is wrong', async () => {
    const element = await consult();
    await fill(element);
    inside<HTMLDetailsElement>(element, '.folded').open = true;
    await type(element, 'postalCode', '123');
    inside<HTMLDetailsElement>(element, '.folded').open = false;
    await nextFrame();
    pressSend(element);
    await until(() => focused(element)?.id === 'summary');
    inside(element, '#summary a').click();
    await until(() => focused(element)?.id === 'postalCode');
    expect(inside<HTMLDetailsElement>(element, '.folded').open).to.equal(true);
  });

  it('says it in Spanish', async () => {
    const element = await consult({}, receiver(), 'es');
    pressSend(element);
    await until(() => focused(element)?.id === 'summary');
    expect(text(element, '#summary')).to.contain('Escriba un nombre');
    expect(text(element, '.form')).to.not.match(/\b(Enter|Please|you)\b/);
  });
});
