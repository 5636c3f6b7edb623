import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsultRequestElement } from '../../../src/components/consult-request/consult-request.js';
import '../../../src/components/consult-request/define.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { until } from '../../fixtures/until.js';
import { all, focused, inside, json, receiver, spoken, text, three } from './receiver-double.js';
import { consult, fill, keepConsoleQuiet, pressSend, reaches } from './form-walk.js';

keepConsoleQuiet();

describe('consult-request, the providers asked', () => {
  it('takes out and moves with the keyboard, says so, and sends the order', async () => {
    const network = receiver();
    const element = await consult({}, network);
    element.providers = three;
    await element.updateComplete;
    inside(element, '[aria-label="Move Sam Whitlock up"]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => spoken(element) === 'Sam Whitlock is now number 2 of 3.');
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Move Sam Whitlock up');
    inside(element, '[aria-label="Remove Ola Brandt"]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.getAttribute('aria-label') === 'Remove Sam Whitlock');
    expect(spoken(element)).to.equal('Ola Brandt removed. You are asking 2 providers.');
    inside<HTMLInputElement>(element, '#tellTheOthers').click();
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests[0]?.providers.map(({ id }) => id)).to.deep.equal(['p3', 'p2']);
    expect(network.requests[0]?.tellTheOthers).to.equal(true);
  });

  it('takes who adds one more back to the card they came from', async () => {
    const element = await consult();
    expect(inside(element, '#add-another')).to.equal(null);
    const card = document.createElement('button');
    element.parentElement?.prepend(card);
    card.style.marginBlockEnd = '5000px';
    card.focus();
    element.ask(three[0]!);
    await until(() => focused(element)?.id === 'providers');
    inside(element, '#add-another').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => document.activeElement === card);
    expect(card.getBoundingClientRect().top).to.be.within(0, innerHeight);
    element.ask(three[1]!);
    element.ask(three[2]!);
    await until(() => focused(element)?.id === 'providers');
    expect(element.providers.map(({ id }) => id)).to.deep.equal(['p1', 'p2', 'p3']);
  });

  it('leads to the list of providers, also where the form comes later than the wish', async () => {
    const { consult: file } = filesOnDemand;
    let arrive: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    filesOnDemand.consult = () => late.then(file);
    try {
      const element = await fixture<ConsultRequestElement>(html`<consult-request endpoint="/consults"></consult-request>`);
      element.ask(three[0]!);
      await nextFrame();
      expect(inside(element, 'form')).to.equal(null);
      arrive();
      await until(() => focused(element)?.id === 'providers');
      expect(text(element, '#providers')).to.contain('Ola Brandt');
    } finally {
      filesOnDemand.consult = file;
    }
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
    await until(() => network.requests.length === 4);
    expect(network.requests[3]?.providers[0]?.id).to.equal('p2');
  });

  it('asks nobody twice when those who failed are taken out', async () => {
    const network = receiver(
      () => json(201, { ok: true }),
      () => json(422, {}),
    );
    const element = await consult({ 'fan-out': '' }, network);
    element.providers = three.slice(0, 2);
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    inside(element, '[aria-label="Remove Noor Haddad"]').click();
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(network.requests).to.have.length(2);
    expect(text(element, '.who-list')).to.equal('Ola Brandt Arrived');
  });

  it('says nothing of an earlier request in the next one', async () => {
    const network = receiver(
      () => json(201, { ok: true }),
      () => json(422, {}),
    );
    const element = await consult({ 'fan-out': '' }, network);
    element.providers = three.slice(0, 1);
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    inside(element, '#outcome button').click();
    await until(() => inside(element, 'form'));
    element.removeAttribute('fan-out');
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(text(element, '#outcome-title')).to.equal('Your request was not accepted');
  });
});
