import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/consult-request/define.js';
import { until } from '../../fixtures/until.js';
import { all, fieldNamed, focused, inside, json, receiver, text, three } from './receiver-double.js';
import { consult, fill, keepConsoleQuiet, pressSend, reaches, type } from './form-walk.js';

keepConsoleQuiet();

const address = 'We cannot write to this address.';
const branch = 'Name the branch in your note.';
const refusal = (...errors: { field?: string; message: string }[]) => receiver(() => json(422, { errors }));
const panels = (element: Element): string[] => all(element, '.panel').map(({ id }) => id);
const lines = (element: Element): string[] => all(element, '#summary li').map((line) => line.textContent?.trim() ?? '');

describe('consult-request, refused by the receiver', () => {
  it('shows what it says of a question and what it says of none, in one panel', async () => {
    const element = await consult(
      {},
      refusal({ field: 'contact.email', message: address }, { field: 'branch', message: branch }),
    );
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(panels(element)).to.deep.equal(['summary']);
    expect(focused(element)?.id).to.equal('summary');
    expect(text(element, '#summary-title')).to.equal('Your request was not accepted');
    expect(lines(element)).to.deep.equal([address, branch]);
    expect(all(element, '#summary a[href^="#"]').map((link) => link.textContent?.trim())).to.deep.equal([address]);
    expect(text(element, '#summary')).to.contain('What you wrote is still here.').and.to.contain('(212) 555-0142');
  });

  it('keeps its words about no question while the rest is mended, and drops them with the next request', async () => {
    const network = receiver(
      () => json(422, { errors: [{ field: 'contact.email', message: address }, { message: branch }] }),
      () => json(201, { ok: true, id: 'A1' }),
    );
    const element = await consult({}, network);
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    await type(element, 'email', 's');
    expect(element.status).to.equal('editing');
    expect(lines(element)).to.deep.equal([branch]);
    expect(text(element, '#summary-title')).to.equal('Please look at these again');
    pressSend(element);
    await reaches(element, 'confirmed');
    inside(element, '#outcome button').click();
    await until(() => inside(element, 'form'));
    expect(inside(element, '#summary')).to.equal(null);
  });

  it('shows words about nothing in the form where there are no others', async () => {
    const element = await consult({}, refusal({ field: 'branch', message: branch }));
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(panels(element)).to.deep.equal(['summary']);
    expect(focused(element)?.id).to.equal('summary');
    expect(lines(element)).to.deep.equal([branch]);
  });

  it('leads by keyboard from the panel to the field', async () => {
    const element = await consult({}, refusal({ field: 'contact.email', message: address }, { message: branch }));
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    inside(element, '#summary a').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.id === 'email');
    expect(fieldNamed(element, 'email').getAttribute('aria-invalid')).to.equal('true');
  });

  it('does not hide who has it, where each provider gets a request', async () => {
    const network = receiver(
      () => json(201, { ok: true }),
      () => json(422, { errors: [{ field: 'contact.email', message: address }] }),
    );
    const element = await consult({ 'fan-out': '' }, network);
    element.providers = three.slice(0, 2);
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(panels(element)).to.deep.equal(['summary']);
    expect(text(element, '#summary-title')).to.equal('Some of your requests arrived');
    expect(all(element, '#summary .status').map((status) => status.textContent)).to.deep.equal(['Arrived', 'Not accepted']);
  });
});
