import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/components/consult-request/define.js';
import { fieldNamed, inside, receiver, json } from './receiver-double.js';
import { choose, consult, fill, keepConsoleQuiet, reaches, type } from './form-walk.js';

keepConsoleQuiet();
afterEach(() => resetMouse());

describe('consult-request, pressed by hand', () => {
  it('sends where the field that one comes from would show something and move the button away', async () => {
    const network = receiver(() => json(201, { ok: true, id: 'A1' }));
    const element = await consult({}, network);
    await type(element, 'name', 'Renata');
    await type(element, 'email', 'renata@gmial.com');
    const button = inside(element, 'button[type="submit"]');
    button.scrollIntoView({ block: 'center' });
    fieldNamed(element, 'email').focus({ preventScroll: true });
    const { x, y, width, height } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await sendMouse({ type: 'down' });
    await element.updateComplete;
    expect(inside(element, 'button[type="submit"]').getBoundingClientRect().y).to.equal(y);
    await sendMouse({ type: 'up' });
    await reaches(element, 'confirmed');
    expect(network.calls).to.have.length(1);
  });

  it('does not send when Enter is pressed on a box that was meant to be chosen', async () => {
    const network = receiver();
    const element = await consult({}, network);
    await fill(element);
    for (const name of ['for', 'coordinateWithTherapist']) {
      const part = inside<HTMLDetailsElement>(element, '#reasons-part');
      part.open = true;
      inside(element, `input[name="${name}"]`).focus();
      await sendKeys({ press: 'Enter' });
    }
    await element.updateComplete;
    expect(element.status).to.equal('editing');
    fieldNamed(element, 'email').focus();
    await sendKeys({ press: 'Enter' });
    await reaches(element, 'confirmed');
    expect(network.calls).to.have.length(1);
  });

  it('gives a name back whole that was shortened by a wrong press', async () => {
    const element = await consult();
    await type(element, 'name', 'Samantha Jones');
    await choose(element, 'for', 'client');
    fieldNamed(element, 'name').focus();
    fieldNamed(element, 'name').blur();
    await element.updateComplete;
    expect(fieldNamed(element, 'name').value).to.equal('S.J.');
    await choose(element, 'for', 'me');
    expect(fieldNamed(element, 'name').value).to.equal('Samantha Jones');
  });
});
