import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BACKEND_NAMES } from '../../../src/components/consult-request/backend-names.js';
import type { ConsultRequestElement } from '../../../src/components/consult-request/consult-request.js';
import '../../../src/components/consult-request/define.js';
import type {
  ConsultCheckEvent,
  ConsultStatusEvent,
  ConsultSubmitEvent,
} from '../../../src/components/consult-request/events.js';
import { TEXT_LIMITS } from '../../../src/components/consult-request/text-limits.js';
import { BACKENDS } from '../../../src/consult/backends/choose.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { readLeniently } from '../../../src/controllers/phone-numbers.js';
import { TEXT_LIMITS as LIMITS_OF_THE_RULES } from '../../../src/consult/request-schema.js';
import {
  eventually,
  all,
  attributes,
  fieldNamed,
  focused,
  inside,
  json,
  receiver,
  spoken,
  text,
  three,
  type Receiver,
} from './receiver-double.js';

async function consult(
  given: Record<string, string> = {},
  network: Receiver = receiver(),
  lang = 'en',
): Promise<ConsultRequestElement> {
  const element = document.createElement('consult-request');
  element.world = network.world;
  element.textContent = 'Call 212-555-0142';
  for (const [name, value] of Object.entries({ ...attributes, ...given })) element.setAttribute(name, value);
  const parent = await fixture(html`<div lang=${lang}></div>`);
  parent.append(element);
  await eventually(() => inside(element, 'form'), 'the form never came');
  network.later = 60_000;
  return element;
}

/** WebKit's driver drops a letter that follows its like, so nothing typed here has one: no 555, no "quill". */
async function type(element: ConsultRequestElement, id: string, words: string): Promise<void> {
  fieldNamed(element, id).focus();
  await sendKeys({ type: words });
  await element.updateComplete;
}

async function fill(element: ConsultRequestElement): Promise<void> {
  await type(element, 'name', 'Renata');
  await type(element, 'email', 'renata@inkwel.example');
}

function pressSend(element: ConsultRequestElement): void {
  inside(element, 'button[type="submit"]').click();
}

async function reaches(element: ConsultRequestElement, state: string): Promise<void> {
  await eventually(() => element.status === state, `never ${state}, but ${element.status}`);
  await element.updateComplete;
  await nextFrame();
}

const choose = async (element: ConsultRequestElement, name: string, value: string): Promise<void> => {
  inside<HTMLInputElement>(element, `input[name="${name}"][value="${value}"]`).click();
  await element.updateComplete;
};

const { warn, error } = console;
beforeEach(() => {
  console.warn = () => undefined;
  console.error = () => undefined;
});
afterEach(() => {
  console.warn = warn;
  console.error = error;
});

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
    await eventually(() => fieldNamed(element, 'phone').value === '(212) 505-0143 ext. 7');
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
    await eventually(() => inside(element, '#take-email'), 'nothing was offered');
    expect(fieldNamed(element, 'email').value).to.equal('renata@gmial.com');
    inside(element, '#take-email').click();
    await element.updateComplete;
    await nextFrame();
    expect(fieldNamed(element, 'email').value).to.equal('renata@gmail.com');
    expect(focused(element)?.id).to.equal('email');
    expect(spoken(element)).to.contain('renata@gmail.com');
  });

  it('says where a ZIP code is that lies in another state, and blocks nothing', async () => {
    const network = receiver();
    const element = await consult({ state: 'CA' }, network);
    inside<HTMLDetailsElement>(element, '.folded').open = true;
    await type(element, 'postalCode', '89101');
    expect(text(element, '.offer')).to.contain('89101 is in Nevada');
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]).to.include({ state: 'CA', postalCode: '89101' });
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

describe('consult-request, the providers asked', () => {
  it('takes out and moves with the keyboard, says so, and sends the order', async () => {
    const network = receiver();
    const element = await consult({}, network);
    element.providers = three;
    await element.updateComplete;
    inside(element, '[aria-label="Move Sam Whitlock up"]').focus();
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect(spoken(element)).to.equal('Sam Whitlock is now number 2 of 3.');
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Move Sam Whitlock up');
    inside(element, '[aria-label="Remove Ola Brandt"]').focus();
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect(spoken(element)).to.equal('Ola Brandt removed. You are asking 2 providers.');
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Remove Sam Whitlock');
    inside<HTMLInputElement>(element, '#tellTheOthers').click();
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]?.providers.map(({ id }) => id)).to.deep.equal(['p3', 'p2']);
    expect(network.requests[0]?.tellTheOthers).to.equal(true);
  });

  it('asks five at most, and says so', async () => {
    const element = await consult();
    element.providers = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `p${n}`, name: `Provider ${n}` }));
    await element.updateComplete;
    expect(element.providers).to.have.length(5);
    expect(text(element, '#providers')).to.contain('up to 5 at a time');
  });

  it('shows the fate of each where each gets a request', async () => {
    const network = receiver(
      () => json(201, { ok: true }),
      () => json(422, {}),
      () => json(201, { ok: true }),
    );
    const element = await consult({ 'fan-out': '' }, network);
    element.providers = three;
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(network.requests).to.have.length(3);
    expect(text(element, '#outcome-title')).to.equal('Some of your requests arrived');
    expect(all(element, '.who-list .status').map((status) => status.textContent)).to.deep.equal([
      'Arrived',
      'Not accepted',
      'Arrived',
    ]);
    pressSend(element);
    await eventually(() => network.requests.length === 4);
    expect(network.requests[3]?.providers[0]?.id).to.equal('p2');
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
    await eventually(() => focused(element)?.id === 'summary');
    const links = all<HTMLAnchorElement>(element, '#summary a');
    expect(links.map((link) => link.textContent?.trim())).to.deep.equal([
      'Enter a name, or what to call you',
      'Enter a phone number or an email address',
    ]);
    links[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => focused(element)?.id === 'phone');
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
    await eventually(() => focused(element)?.id === 'summary');
    inside(element, '#summary a').click();
    await eventually(() => focused(element)?.id === 'postalCode');
    expect(inside<HTMLDetailsElement>(element, '.folded').open).to.equal(true);
  });

  it('says it in Spanish', async () => {
    const element = await consult({}, receiver(), 'es');
    pressSend(element);
    await eventually(() => focused(element)?.id === 'summary');
    expect(text(element, '#summary')).to.contain('Escriba un nombre');
    expect(text(element, '.form')).to.not.match(/\b(Enter|Please|you)\b/);
  });
});

describe('consult-request, sending', () => {
  it('makes one request of a double click and Enter', async () => {
    let answer: (response: Response) => void = () => undefined;
    const network = receiver(() => new Promise<Response>((resolve) => (answer = resolve)));
    const element = await consult({}, network);
    await fill(element);
    pressSend(element);
    pressSend(element);
    await sendKeys({ press: 'Enter' });
    await reaches(element, 'sending');
    pressSend(element);
    expect(spoken(element)).to.equal('Sending your request…');
    expect(inside(element, 'button[type="submit"]').getAttribute('aria-disabled')).to.equal('true');
    answer(json(201, { ok: true, id: 'A1' }));
    await reaches(element, 'confirmed');
    expect(network.calls).to.have.length(1);
  });

  it('confirms with the reference and who was asked, takes focus there, and keeps not a word', async () => {
    const element = await consult();
    element.providers = three;
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(focused(element)?.id).to.equal('outcome');
    expect(text(element, '.reference')).to.equal('Reference: WS-2041');
    expect(text(element, '.who-list')).to.contain('Noor Haddad');
    inside(element, '#outcome button').click();
    await eventually(() => inside(element, 'form'));
    expect(all<HTMLInputElement>(element, 'input:not([type])').map(({ value }) => value)).to.not.include('Renata');
    expect(fieldNamed(element, 'name').value).to.equal('');
    expect(element.providers).to.deep.equal([]);
  });

  it('says honestly that it does not know, and sends the same request again only when asked', async () => {
    const network = receiver(
      () => 'cut',
      () => 'cut',
      () => 'cut',
      () => 'cut',
      () => json(200, { ok: true, id: 'A1' }),
    );
    const element = await consult({}, network);
    await fill(element);
    pressSend(element);
    await reaches(element, 'unknown');
    expect(network.calls).to.have.length(4);
    expect(focused(element)?.id).to.equal('outcome');
    expect(text(element, '#outcome')).to.contain('It may have arrived').and.to.contain('(212) 555-0142');
    expect(fieldNamed(element, 'name').value).to.equal('Renata');
    network.later = 120_000;
    inside(element, '#send-again').click();
    await reaches(element, 'confirmed');
    expect(new Set(network.calls.map(({ init }) => init.body)).size).to.equal(1);
  });

  it('sends nothing when offline, keeps the words, and sends when asked again', async () => {
    const network = receiver();
    network.online = false;
    const element = await consult({}, network);
    await fill(element);
    pressSend(element);
    await eventually(() => focused(element)?.id === 'outcome');
    expect(text(element, '#outcome')).to.contain('Nothing was sent').and.to.contain('What you wrote is still here.');
    expect(fieldNamed(element, 'name').value).to.equal('Renata');
    network.online = true;
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.calls).to.have.length(1);
  });

  it('leads to the field that the receiver refused', async () => {
    const refusal = { errors: [{ field: 'contact.email', message: 'We cannot write to this address.' }] };
    const element = await consult(
      {},
      receiver(() => json(422, refusal)),
    );
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(focused(element)?.id).to.equal('summary');
    expect(text(element, '#email-error')).to.contain('We cannot write to this address.');
    await type(element, 'email', 'x');
    expect(element.status).to.equal('editing');
  });

  it('lets the page send it instead, and tells everyone else the state only', async () => {
    const network = receiver();
    const element = await consult({}, network);
    const states: string[] = [];
    element.addEventListener('pm-consult-submit', (event: ConsultSubmitEvent) => {
      event.preventDefault();
      event.resolve(`for ${event.request.name}`);
    });
    document.addEventListener('pm-consult-status', (event) => states.push((event as ConsultStatusEvent).detail.state));
    let heard = false;
    document.addEventListener('pm-consult-submit', () => (heard = true));
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(text(element, '.reference')).to.equal('Reference: for Renata');
    expect(network.calls).to.have.length(0);
    expect(states).to.deep.equal(['checking', 'sending', 'confirmed']);
    expect(heard).to.equal(false);
  });

  it('shows a refusal by the page', async () => {
    const element = await consult();
    element.addEventListener('pm-consult-submit', (event: ConsultSubmitEvent) => {
      event.preventDefault();
      event.reject('unknown');
    });
    await fill(element);
    pressSend(element);
    await reaches(element, 'unknown');
    expect(text(element, '#outcome-title')).to.equal('We could not confirm that it arrived');
  });

  it('says that a form without an address is not connected', async () => {
    const element = await consult({ endpoint: '' });
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(text(element, '#outcome')).to.contain('not connected').and.to.contain('(212) 555-0142');
  });
});

describe('consult-request, text messages', () => {
  it('asks for consent in a box of its own, unticked, and sends the exact words', async () => {
    const network = receiver();
    const element = await consult({ 'sms-frequency': '4 per request' }, network);
    await type(element, 'name', 'Renata');
    await type(element, 'phone', '2125050143');
    const box = fieldNamed(element, 'smsConsent');
    expect(box.checked).to.equal(false);
    const words = box.labels?.[0]?.textContent?.trim() ?? '';
    for (const part of [
      'Willow Street Therapy',
      'At most 4 messages per request',
      'Msg & data rates may apply',
      'STOP',
      'HELP',
      'not a condition of care',
      'https://willow.example/privacy',
      'https://willow.example/terms',
    ])
      expect(words).to.contain(part);
    box.click();
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]?.smsConsent?.text).to.equal(words);
    expect(network.requests[0]?.smsConsent?.version).to.match(/^en-[0-9a-f]{12}$/);
    expect(Date.parse(network.requests[0]?.smsConsent?.at ?? '')).to.be.greaterThan(0);
  });

  it('does not ask where nobody is named, or no policy', async () => {
    const element = await consult({ 'terms-url': '' });
    await type(element, 'phone', '2125050143');
    expect(inside(element, '#smsConsent')).to.equal(null);
  });
});

describe('consult-request, a therapist refers a client', () => {
  it('asks who refers, and sends initials only', async () => {
    const network = receiver();
    const element = await consult({ mode: 'referral' }, network);
    await type(element, 'referrerName', 'Ana Lopez');
    await type(element, 'referrerEmail', 'ana@lopez.example');
    await type(element, 'name', 'Renata Quil');
    await choose(element, 'releaseSigned', 'in-progress');
    expect(inside(element, '#phone')).to.equal(null);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]).to.deep.include({
      for: 'client',
      name: 'R.Q.',
      contact: {},
      referral: { referrer: { name: 'Ana Lopez', email: 'ana@lopez.example' }, releaseSigned: 'in-progress' },
    });
  });

  it('can be chosen in the form, and asks for the client where the site allows it', async () => {
    const element = await consult({ 'allow-client-details': '' });
    await choose(element, 'for', 'client');
    expect(inside(element, '#referrerName')).to.not.equal(null);
    expect(inside(element, '#phone')).to.not.equal(null);
    pressSend(element);
    await eventually(() => focused(element)?.id === 'summary');
    expect(all(element, '#summary a').map((link) => link.textContent?.trim())).to.deep.equal([
      'Enter your own name',
      'Enter your phone number or your email address',
      'Enter your client’s initials',
    ]);
  });
});

describe('consult-request, against machines', () => {
  it('sends what a program filled in, and marks it', async () => {
    const network = receiver();
    const element = await consult({}, network);
    network.later = 0;
    const trap = fieldNamed(element, 'website');
    trap.value = 'https://spam.example';
    trap.dispatchEvent(new Event('input'));
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]?.check?.status).to.equal('unverified');
    expect(network.requests[0]?.check?.failed).to.include('honeypot');
    expect(text(element, '#outcome')).to.contain('could not check that a person filled this in');
  });

  it('keeps the trap from people', async () => {
    const element = await consult();
    const trap = fieldNamed(element, 'website');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.closest('[aria-hidden="true"]')).to.not.equal(null);
  });

  it('waits for the site’s own captcha, and sends its token', async () => {
    const network = receiver();
    const element = await consult({}, network);
    element.addEventListener('pm-consult-check', (event: ConsultCheckEvent) => event.waitFor(Promise.resolve('token-1')));
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]?.check).to.deep.equal({ status: 'verified', proof: 'token-1' });
  });

  it('sends all the same when the captcha fails, and says so', async () => {
    const network = receiver(() => 'cut');
    const element = await consult({}, network);
    element.addEventListener('pm-consult-check', (event: ConsultCheckEvent) => event.waitFor(Promise.reject(new Error('no'))));
    await fill(element);
    pressSend(element);
    await reaches(element, 'unknown');
    expect(network.requests[0]?.check).to.deep.equal({ status: 'unverified', failed: ['captcha'] });
    expect(text(element, '.send')).to.contain('did not work');
  });
});

describe('consult-request, when its files do not arrive', () => {
  const { consult: rules, consultWords } = filesOnDemand;
  afterEach(() => {
    filesOnDemand.consult = rules;
    filesOnDemand.consultWords = consultWords;
  });

  for (const file of ['consult', 'consultWords'] as const) {
    it(`shows the page's own words, the number and the crisis line, and tries again (${file})`, async () => {
      Object.assign(filesOnDemand, { [file]: () => Promise.reject(new Error('404')) });
      const element = document.createElement('consult-request');
      element.textContent = 'Or write to front@willow.example';
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      (await fixture(html`<div></div>`)).append(element);
      await eventually(() => text(element, '.panel').includes('could not be loaded'));
      expect(text(element, '.panel')).to.contain('(212) 555-0142');
      expect(inside(element, 'crisis-line')).to.not.equal(null);
      expect(inside<HTMLSlotElement>(element, '.panel slot:not([name])').assignedNodes()).to.have.length(1);
      filesOnDemand.consult = rules;
      filesOnDemand.consultWords = consultWords;
      inside(element, '.panel button').click();
      await eventually(() => inside(element, 'form'), 'the form never came');
    });
  }

  it('reads a number leniently without the numbering plan', () => {
    expect(readLeniently('212-555-0143 x7')).to.deep.equal({
      phone: '+12125550143',
      extension: '7',
      shown: '(212) 555-0143 ext. 7',
    });
    expect(readLeniently('555-01')).to.equal(undefined);
  });
});
