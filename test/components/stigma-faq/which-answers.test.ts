import { expect, fixture, html } from '@open-wc/testing';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { question, titles, watchProblems } from './answers-on-page.js';

const { problems } = watchProblems();

describe('which answers there are', () => {
  it('is chosen by group and by answer', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq topics="prescribers how-soon" exclude="psychiatrist"></stigma-faq>`,
    );
    expect(titles(element)).to.deep.equal(['What medicine can and cannot do', 'Who prescribes']);
    expect(question(element, 'psychiatrist')).to.equal(null);
    expect(question(element, 'how-soon')).to.not.equal(null);
  });

  it('is reported to the editor where a name is unknown', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq topics="feelings feeling"></stigma-faq>`);
    expect(titles(element)).to.deep.equal(['Feelings about medicine']);
    expect(problems()[0]).to.include({ code: 'attribute-not-understood', attribute: 'topics', value: 'feelings feeling' });
  });
});

describe('structured data', () => {
  it('is off unless asked for, stands between the tags, and holds what is shown', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq topics="am-i-broken"
        ><details>
          <summary>Ours?</summary>
          Ours &lt;/script>.
        </details></stigma-faq
      >`,
    );
    expect(element.querySelector('script')).to.equal(null);
    element.structuredData = true;
    await element.updateComplete;
    const script = element.querySelector('script')!;
    const data = JSON.parse(script.textContent) as { mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
    expect(data.mainEntity.map(({ name }) => name)).to.deep.equal(['Am I broken?', 'Ours?']);
    expect(data.mainEntity[1]!.acceptedAnswer.text).to.equal('Ours </script>.');
    expect(script.textContent).to.not.contain('</script');
    element.structuredData = false;
    await element.updateComplete;
    expect(element.querySelector('script')).to.equal(null);
  });
});
