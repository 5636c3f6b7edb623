import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/consult-request/define.js';
import '../../../src/components/provider-match/define.js';
import type {
  ConsultCheckEvent,
  ConsultStatusEvent,
  ConsultSubmitEvent,
} from '../../../src/components/consult-request/events.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { readLeniently } from '../../../src/controllers/phone-numbers.js';
import { until } from '../../fixtures/until.js';
import { all, attributes, fieldNamed, focused, inside, json, receiver, spoken, text, three } from './receiver-double.js';
import { choose, consult, fill, keepConsoleQuiet, pressSend, reaches, type } from './form-walk.js';

keepConsoleQuiet();

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
    await until(() => inside(element, 'form'));
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
    await until(() => focused(element)?.id === 'outcome');
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
});

describe('consult-request, inside provider-match', () => {
  it('takes from it where and how to send', async () => {
    const network = receiver();
    const around = await fixture(
      html`<provider-match
        endpoint="https://api.web3forms.com/submit"
        access-key="K-1"
        field-map="name:who"
        fan-out
      ></provider-match>`,
    );
    const element = document.createElement('consult-request');
    element.world = network.world;
    around.append(element);
    await until(() => inside(element, 'form'));
    element.providers = three.slice(0, 2);
    await fill(element);
    pressSend(element);
    await until(() => network.calls.length === 2);
    expect(network.calls[0]?.url).to.equal('https://api.web3forms.com/submit');
    expect(String(network.calls[0]?.init.body))
      .to.contain('K-1')
      .and.match(/"who"|who=/);
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

  it('shows of a name the initials that are sent, and asks about the client, not about the therapist', async () => {
    const element = await consult({ mode: 'referral' });
    expect(text(element, '.title')).to.equal('Refer a client for a first consult');
    await type(element, 'name', 'Renata Quil');
    await sendKeys({ press: 'Tab' });
    await until(() => fieldNamed(element, 'name').value === 'R.Q.', 'the name still stands there');
    const labels = all(element, '.folded label, .folded legend').map((label) => label.textContent);
    expect(labels.join(' '))
      .to.contain('State your client will be in')
      .and.not.match(/\byou\b/);
  });

  it('offers what was probably meant by the therapist’s e-mail address', async () => {
    const element = await consult({ mode: 'referral' });
    await type(element, 'referrerEmail', 'ana@gmial.com');
    await sendKeys({ press: 'Tab' });
    await until(() => inside(element, '#take-email'), 'nothing was offered');
    inside(element, '#take-email').click();
    await until(() => fieldNamed(element, 'referrerEmail').value === 'ana@gmail.com');
    expect(focused(element)?.id).to.equal('referrerEmail');
  });

  it('can be chosen in the form, and asks for the client where the site allows it', async () => {
    const element = await consult({ 'allow-client-details': '' });
    await choose(element, 'for', 'client');
    expect(inside(element, '#referrerName')).to.not.equal(null);
    expect(inside(element, '#phone')).to.not.equal(null);
    pressSend(element);
    await until(() => focused(element)?.id === 'summary');
    expect(all(element, '#summary a').map((link) => link.textContent?.trim())).to.deep.equal([
      'Enter your own name',
      'Enter your phone number or your email address',
      'Enter your client’s name',
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
    expect(spoken(element)).to.contain('We could not check that a person filled this in, so');
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
      await until(() => text(element, '.panel').includes('could not be loaded'));
      expect(text(element, '.panel')).to.contain('(212) 555-0142');
      expect(inside(element, 'crisis-line')).to.not.equal(null);
      expect(inside<HTMLSlotElement>(element, '.panel slot:not([name])').assignedNodes()).to.have.length(1);
      filesOnDemand.consult = rules;
      filesOnDemand.consultWords = consultWords;
      inside(element, '.panel button').click();
      await until(() => inside(element, 'form'), 'the form never came');
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
