import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/consult-request/define.js';
import type { ConsultSubmitEvent } from '../../../src/components/consult-request/events.js';
import type { ProblemEvent } from '../../../src/components/problem-event.js';
import '../../../src/components/provider-match/define.js';
import { until } from '../../fixtures/until.js';
import { inside, receiver, spoken, text } from './receiver-double.js';
import { consult, fill, pressSend, reaches } from './form-walk.js';

describe('consult-request, nobody said where requests go', () => {
  const lines: string[] = [];
  const told: string[] = [];
  const { warn, error } = console;
  const listen = (event: Event): void => {
    const { code, level, attribute } = (event as ProblemEvent).detail;
    told.push(`${code} ${level} ${attribute}`);
  };
  beforeEach(() => {
    lines.length = 0;
    told.length = 0;
    console.warn = (line: string) => lines.push(line);
    console.error = (line: string) => lines.push(line);
    document.addEventListener('pm-error', listen);
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    document.removeEventListener('pm-error', listen);
  });

  it('tells the site editor at load, and the visitor before the first answer, with the number to call', async () => {
    const element = await consult({ endpoint: '' });
    await until(() => told.length > 0, 'nobody was told');
    expect(told).to.deep.equal(['consult-endpoint-missing error endpoint']);
    expect(lines.join()).to.contain('docs/errors.md#consult-endpoint-missing').and.to.contain('backend="page"');
    await until(() => inside(element, '#not-connected'), 'the visitor was not told');
    const note = inside(element, '#not-connected');
    expect(text(element, '#not-connected')).to.contain('may not reach us').and.to.contain('(212) 555-0142');
    expect(note.compareDocumentPosition(inside(element, 'input')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(spoken(element)).to.equal('');
    expect(inside(element, '#name')).to.not.equal(null);
  });

  it('shows the page’s own words where there is no number', async () => {
    const element = await consult({ endpoint: '', phone: '' });
    await until(() => inside(element, '#not-connected'));
    expect(inside<HTMLSlotElement>(element, '#not-connected slot').assignedNodes()).to.have.length(1);
  });

  it('says it once, with the outcome, after a press', async () => {
    const element = await consult({ endpoint: '' });
    await until(() => inside(element, '#not-connected'));
    await fill(element);
    pressSend(element);
    await reaches(element, 'rejected');
    expect(text(element, '#outcome')).to.contain('not connected').and.to.contain('(212) 555-0142');
    expect(text(element, '#outcome-title')).to.equal('Your request could not be sent');
    expect(told).to.deep.equal(['consult-endpoint-missing error endpoint']);
    expect(inside(element, '#not-connected')).to.equal(null);
  });

  it('leaves a page alone that sends by itself and says so', async () => {
    const network = receiver();
    const element = await consult({ endpoint: '', backend: 'page' }, network);
    element.addEventListener('pm-consult-submit', (event: ConsultSubmitEvent) => {
      event.preventDefault();
      event.resolve('by-hand');
    });
    // A form that came later was told of: so this one had its chance.
    const later = await consult({ endpoint: '' });
    await until(() => inside(later, '#not-connected'));
    expect(told).to.have.length(1);
    expect(inside(element, '#not-connected')).to.equal(null);
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
    expect(text(element, '.reference')).to.equal('Reference: by-hand');
    expect(network.calls).to.have.length(0);
  });

  it('tells the site editor once, and the visitor each time, where the page was to send and nobody took the request', async () => {
    const network = receiver();
    const element = await consult({ endpoint: '', backend: 'page' }, network);
    await fill(element);
    for (let press = 0; press < 2; press++) {
      pressSend(element);
      await reaches(element, 'rejected');
      expect(text(element, '#outcome-title')).to.equal('Your request could not be sent');
      expect(text(element, '#outcome')).to.contain('(212) 555-0142').and.to.not.contain('accepted');
    }
    expect(told).to.deep.equal(['consult-not-taken-over error backend']);
    expect(lines.join()).to.contain('docs/errors.md#consult-not-taken-over').and.to.contain('preventDefault()');
    expect(network.calls).to.have.length(0);
  });

  it('sends all the same where a page sends by itself and did not say so', async () => {
    const element = await consult({ endpoint: '' });
    element.addEventListener('pm-consult-submit', (event: ConsultSubmitEvent) => {
      event.preventDefault();
      event.resolve();
    });
    await until(() => inside(element, '#not-connected'));
    await fill(element);
    pressSend(element);
    await reaches(element, 'confirmed');
  });

  it('believes an address that comes behind the tag, or later', async () => {
    const element = await consult({ endpoint: '' });
    await until(() => inside(element, '#not-connected'));
    element.setAttribute('endpoint', '/consults');
    await until(() => inside(element, '#not-connected') === null, 'still says so');
  });

  it('tells of a wrong address only that it is wrong', async () => {
    const element = await consult({ endpoint: 'http://elsewhere.example/' });
    await until(() => inside(element, '#not-connected'));
    expect(told).to.deep.equal(['attribute-not-understood undefined endpoint']);
  });

  it('shows the form inside provider-match whose page sends by itself', async () => {
    const whole = await fixture(html`<provider-match backend="page" no-faq></provider-match>`);
    await until(() => whole.shadowRoot?.querySelector('consult-request')?.shadowRoot?.querySelector('form'), 'no form');
    expect(told.filter((line) => !line.startsWith('feed-'))).to.deep.equal([]);
  });
});
