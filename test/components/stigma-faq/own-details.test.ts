import { expect, fixture, html } from '@open-wc/testing';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { until } from '../../fixtures/until.js';
import { openIds, question, watchProblems } from './answers-on-page.js';

watchProblems();

describe('an own answer', () => {
  it('begins open where it is written so, and stays closed once somebody has closed it', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq>
        <details id="fees" open>
          <summary>What do you charge?</summary>
          Ask us.
        </details>
        <details id="parking">
          <summary>Where can I park?</summary>
          Behind the house.
        </details>
      </stigma-faq>`,
    );
    await until(() => openIds(element).length > 0);
    expect(openIds(element)).to.deep.equal(['fees']);
    question(element, 'fees').click();
    element.querySelector('summary')!.textContent = 'What do you charge us?';
    await until(() => question(element, 'fees').textContent.includes('charge us'));
    expect(openIds(element)).to.deep.equal([]);
  });

  it('is told to search engines as it is read, with no space where there is none', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq structured-data topics="feelings">
        <details id="fees">
          <summary>What <em>do</em> you charge?</summary>
          <p>Yes. Ask <a href="mailto:desk@willow.example">our front desk</a>.</p>
          <ul>
            <li>By <strong>phone</strong></li>
            <li>By mail</li>
          </ul>
        </details>
      </stigma-faq>`,
    );
    await until(() => element.querySelector('script'));
    const { mainEntity } = JSON.parse(element.querySelector('script')!.textContent) as {
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    const own = mainEntity.find(({ name }) => name === 'What do you charge?')!;
    expect(own.acceptedAnswer.text).to.equal('Yes. Ask our front desk. By phone By mail');
  });
});
