import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/consult-request/define.js';
import { until } from '../../fixtures/until.js';
import { fieldNamed, focused, inside, json, receiver, spoken, text, type Answer } from './receiver-double.js';
import { consult, fill, keepConsoleQuiet, pressSend, reaches } from './form-walk.js';

keepConsoleQuiet();

/** A receiver that answers when it is told to. */
function slow() {
  const waiting: ((answer: Response) => void)[] = [];
  const network = receiver(() => new Promise<Response>((resolve) => waiting.push(resolve)));
  return { network, answer: (response: Response) => waiting.shift()?.(response) };
}

const tooMany = (headers: Record<string, string>) => (): Answer =>
  new Response('{}', { status: 429, headers: { 'content-type': 'application/json', ...headers } });

describe('consult-request, while a request is under way', () => {
  it('keeps the focus of who pressed Enter in a field on the button that says how it goes', async () => {
    const { network, answer } = slow();
    const element = await consult({}, network);
    await fill(element);
    expect(focused(element)?.id).to.equal('email');
    await sendKeys({ press: 'Enter' });
    await until(() => network.calls.length === 1);
    await element.updateComplete;
    expect(document.activeElement).to.equal(element);
    expect(focused(element)?.getAttribute('part')).to.equal('send');
    expect(text(element, '[part="send"]')).to.equal('Sending your request…');
    await sendKeys({ press: 'Enter' });
    answer(json(201, { ok: true, id: 'A1' }));
    await reaches(element, 'confirmed');
    expect(network.calls).to.have.length(1);
    expect(focused(element)?.id).to.equal('outcome');
  });

  it('keeps the focus of who sends again, though the panel with that button goes away', async () => {
    const network = receiver(
      () => 'cut',
      () => 'cut',
      () => 'cut',
      () => 'cut',
      () => new Promise<Response>(() => undefined),
    );
    const element = await consult({}, network);
    await fill(element);
    pressSend(element);
    await reaches(element, 'unknown');
    inside(element, '#send-again').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => network.calls.length === 5);
    await element.updateComplete;
    expect(focused(element)?.getAttribute('part')).to.equal('send');
  });

  it('takes no focus from elsewhere in the page', async () => {
    const element = await consult({}, slow().network);
    await fill(element);
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    elsewhere.focus();
    inside<HTMLFormElement>(element, 'form').requestSubmit();
    await until(() => element.status === 'sending');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('says that it sends once, and says it no more when the fate is known', async () => {
    const { network, answer } = slow();
    const element = await consult({}, network);
    const heard: string[] = [];
    for (const region of element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, { childList: true });
    await fill(element);
    pressSend(element);
    await until(() => network.calls.length === 1);
    expect(spoken(element)).to.equal('Sending your request…');
    answer(json(201, { ok: true, id: 'A1' }));
    await reaches(element, 'confirmed');
    expect(spoken(element)).to.equal('');
    expect(heard).to.deep.equal(['Sending your request…']);
  });

  for (const [fate, answers] of [
    ['unknown', ['cut']],
    ['rejected', [json(422, {})]],
  ] as const) {
    it(`leaves no word of trying again where it came to be ${fate}`, async () => {
      const network = receiver(
        () => json(500, {}),
        ...answers.map((answer) => (): Answer => (answer === 'cut' ? 'cut' : answer.clone())),
      );
      const element = await consult({}, network);
      await fill(element);
      pressSend(element);
      await reaches(element, fate);
      expect(network.calls.length).to.be.greaterThan(1);
      expect(spoken(element)).to.equal('');
    });
  }

  it('does not claim that there was no answer, where there was one and another try is made', async () => {
    const network = receiver(
      () => json(500, {}),
      () => new Promise<Response>(() => undefined),
    );
    const element = await consult({}, network);
    await fill(element);
    pressSend(element);
    await until(() => network.calls.length === 2);
    await element.updateComplete;
    expect(spoken(element)).to.equal('This is taking longer. Trying again (try 2)…');
    expect(text(element, '[part="send"]')).to.equal('This is taking longer. Trying again (try 2)…');
  });
});

describe('consult-request, asked to wait', () => {
  for (const [lang, seconds, sentence] of [
    ['en', '90', 'Wait 90 seconds, then press “Send request”.'],
    ['en', '300', 'Wait 5 minutes, then press “Send request”.'],
    ['en', '7200', 'Wait 2 hours, then press “Send request”.'],
    ['es', '300', 'Espere 5 minutos y oprima “Enviar solicitud”.'],
  ] as const) {
    it(`says how long: ${seconds} s, ${lang}`, async () => {
      const element = await consult({}, receiver(tooMany({ 'retry-after': seconds })), lang);
      await fill(element);
      pressSend(element);
      await until(() => focused(element)?.id === 'outcome');
      expect(text(element, '#outcome')).to.contain(sentence);
      expect(fieldNamed(element, 'name').value).to.equal('Renata');
    });
  }

  it('names no time where the receiver names none', async () => {
    const element = await consult({}, receiver(tooMany({})));
    await fill(element);
    pressSend(element);
    await until(() => focused(element)?.id === 'outcome');
    expect(text(element, '#outcome')).to.contain('Wait a few minutes, then press “Send request”.');
  });
});
