import { expect, fixture, html } from '@open-wc/testing';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { until } from '../../fixtures/until.js';
import { focused, more, openIds, plain, question, questions, root, texts, titles, watchProblems } from './answers-on-page.js';

const { problems } = watchProblems();

describe('answers that stand between the tags for who has no scripts', () => {
  const pasted = html`<div slot="without-script" lang="es">
    <h3>Quién receta</h3>
    <h4 id="pm-faq-psychiatrist">¿Qué es un psiquiatra?</h4>
    <p id="pasted">Es un médico.</p>
    <details>
      <summary>¿Y esto?</summary>
      Tampoco.
    </details>
  </div>`;
  const own = html`<details id="ours">
    <summary>¿Es nuestra?</summary>
    <p id="own-text">Sí.</p>
  </details>`;
  const isSeen = (element: Element, id: string): boolean => element.querySelector(`#${id}`)!.checkVisibility();

  it('are not shown beside the built-in ones, and are nobody’s own', async () => {
    const built = texts(await plain());
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="all">${pasted}</stigma-faq>`);
    expect(texts(element)).to.deep.equal(built);
    expect(titles(element)).to.not.include('From this practice');
    expect(isSeen(element, 'pasted')).to.equal(false);
    expect(problems()).to.deep.equal([]);
  });

  it('leave the practice’s own answers what they are', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="ours">${pasted}${own}</stigma-faq>`);
    expect(titles(element).at(-1)).to.equal('From this practice');
    expect(texts(element).at(-1)).to.equal('¿Es nuestra?');
    expect([isSeen(element, 'own-text'), isSeen(element, 'pasted')]).to.deep.equal([true, false]);
  });

  it('show while the built-in ones are on their way, and where they did not come', async () => {
    const { spanishFaq } = filesOnDemand;
    let fail = (): void => undefined;
    let works = false;
    filesOnDemand.spanishFaq = () =>
      works ? spanishFaq() : new Promise((_, reject) => (fail = () => reject(new Error('offline'))));
    const element = await fixture<StigmaFaq>(html`<stigma-faq lang="es" open="ours">${pasted}</stigma-faq>`);
    expect(isSeen(element, 'pasted')).to.equal(true);
    await until(() => root(element).querySelector('.root'));
    expect(isSeen(element, 'pasted')).to.equal(true);
    fail();
    await until(() => root(element).querySelector('.failure'));
    expect(isSeen(element, 'pasted')).to.equal(true);
    works = true;
    root(element).querySelector<HTMLElement>('.failure button')!.click();
    await until(() => questions(element).length > 20);
    expect(isSeen(element, 'pasted')).to.equal(false);
  });

  it('hand over to the accordion the answer that somebody reads in them, open at length and in its place', async () => {
    const reading = async (lang: string): Promise<StigmaFaq> => {
      const { spanishFaq } = filesOnDemand;
      let come = (): void => undefined;
      filesOnDemand.spanishFaq = () => new Promise((resolve) => (come = () => void spanishFaq().then(resolve)));
      const page = await fixture<HTMLElement>(
        html`<div style="overflow-anchor: none">
          <div style="block-size: 900px"></div>
          <stigma-faq lang=${lang}>
            <div slot="without-script">
              <h4 id="pm-faq-am-i-broken">¿?</h4>
              <p style="block-size: 2000px">No.</p>
              <h4 id="pm-faq-relapse">¿?</h4>
              <p style="block-size: 2000px">No.</p>
            </div>
          </stigma-faq>
          <div style="block-size: 5000px"></div>
        </div>`,
      );
      const element = page.querySelector('stigma-faq')!;
      await until(() => root(element).querySelector('.root slot'));
      element.querySelector('#pm-faq-relapse')!.scrollIntoView({ behavior: 'instant' });
      come();
      await until(() => questions(element).length > 20);
      return element;
    };
    const element = await reading('es');
    await until(() => Math.abs(question(element, 'relapse').getBoundingClientRect().top) < 40);
    expect(openIds(element)).to.deep.equal(['relapse']);
    await until(() => more(element, 'relapse').querySelector('.sources'));
    expect(focused(element)).to.equal(null);
  });

  it('leave who has not come to them where they are', async () => {
    const page = await fixture<HTMLElement>(html`<div><stigma-faq lang="es">${pasted}</stigma-faq></div>`);
    const element = page.querySelector('stigma-faq')!;
    await until(() => questions(element).length > 20);
    expect(openIds(element)).to.deep.equal([]);
  });

  it('stand in for the built-in ones beside the practice’s own', async () => {
    filesOnDemand.spanishFaq = () => Promise.reject(new Error('offline'));
    const element = await fixture<StigmaFaq>(html`<stigma-faq lang="es" open="ours">${pasted}${own}</stigma-faq>`);
    await until(() => root(element).querySelector('.failure'));
    expect(texts(element)).to.deep.equal(['¿Es nuestra?']);
    expect(isSeen(element, 'pasted')).to.equal(true);
  });
});
