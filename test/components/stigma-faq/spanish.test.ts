import { expect, fixture, html } from '@open-wc/testing';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { until } from '../../fixtures/until.js';
import { button, openIds, panel, questions, root, titles, type, watchProblems } from './answers-on-page.js';

const { problems } = watchProblems();

describe('the answers in Spanish', () => {
  const spanish = async (): Promise<StigmaFaq> => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq lang="es" open="relapse"><p>Llámenos.</p></stigma-faq>`);
    await until(() => questions(element).length > 0);
    return element;
  };

  it('come from a file of their own, with their longer parts', async () => {
    const element = await spanish();
    expect(titles(element)).to.include('Quién receta');
    expect(openIds(element)).to.deep.equal(['relapse']);
    panel(element, 'relapse').querySelector<HTMLButtonElement>('.more-button')!.click();
    await until(() => panel(element, 'relapse').querySelector('.sources'));
    expect(panel(element, 'relapse').querySelector('.sources a')!.getAttribute('lang')).to.equal('en');
    expect(panel(element, 'relapse').querySelector('.about')!.textContent).to.contain('Ningún profesional');
  });

  it('are found without accents and by everyday words', async () => {
    const element = await spanish();
    await type(element, 'pastillas adiccion');
    expect(
      questions(element)
        .slice(0, 3)
        .map(({ id }) => id),
    ).to.include('question-addiction-and-dependence');
  });

  it('can be tried again where they did not load; until then the page’s own words show', async () => {
    let works = false;
    const { spanishFaq } = filesOnDemand;
    filesOnDemand.spanishFaq = () => (works ? spanishFaq() : Promise.reject(new Error('offline')));
    const element = await fixture<StigmaFaq>(html`<stigma-faq lang="es"><p>Llámenos.</p></stigma-faq>`);
    await until(() => root(element).querySelector('.failure'));
    expect(problems().map(({ code }) => code)).to.deep.equal(['content-not-loaded']);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    works = true;
    button(element, 'Intentar de nuevo').click();
    await until(() => questions(element).length > 20);
  });
});
