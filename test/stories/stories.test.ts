import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { assert } from '@open-wc/testing';
import { html, LitElement, nothing, render } from 'lit';
import { everyStory } from './every-story.js';

/** The part of Storybook's format that the stories use. */
interface Story {
  readonly args?: object;
  readonly render?: (args: object) => unknown;
  readonly play?: (context: { canvasElement: HTMLElement; args: object }) => unknown;
}

const { axe: checker } = globalThis as unknown as { axe: typeof axe };
const page = document.createElement('main');

for (const [element, stories] of Object.entries(everyStory)) {
  const { default: meta, ...named } = stories as { default: Story } & Record<string, Story>;
  describe(`the stories of ${element}`, () => {
    before(() => document.body.append(page));
    after(() => page.remove());
    afterEach(() => render(nothing, page));

    for (const scheme of ['light', 'dark'] as const) {
      for (const [name, story] of Object.entries(named)) {
        it(`${name}, ${scheme}: axe finds nothing`, async function () {
          this.timeout(20_000);
          paint(scheme);
          await show(meta, story, scheme);
          const { violations } = await checker.run(page, { resultTypes: ['violations'] });
          assert.deepEqual(violations.map(inWords), []);
        });
      }
    }
  });
}

async function show(meta: Story, story: Story, scheme: string): Promise<void> {
  const draw = story.render ?? meta.render;
  assert(draw, 'a story needs a render function');
  const args = { ...meta.args, ...story.args };
  render(html`<div>${draw(args)}</div>`, page);
  for (const element of outermostElements()) if (!element.hasAttribute('theme')) element.setAttribute('theme', scheme);
  await settled();
  await story.play?.({ canvasElement: page, args });
  await settled();
}

/** A page that has a dark side where it is asked for one. */
function paint(scheme: string): void {
  const root = document.documentElement;
  root.lang = 'en';
  root.style.setProperty('color-scheme', scheme);
  root.style.setProperty('background', 'Canvas');
  root.style.setProperty('color', 'CanvasText');
}

function outermostElements(): LitElement[] {
  return elementsIn(page).filter((element) => !elementsIn(page).some((other) => other !== element && other.contains(element)));
}

function elementsIn(root: ParentNode): LitElement[] {
  return [...root.querySelectorAll('*')].filter((element): element is LitElement => element instanceof LitElement);
}

/** Waits until nothing was drawn for three frames, and what moves has come to rest; at most 5 s. */
async function settled(): Promise<void> {
  const deadline = performance.now() + 5_000;
  for (let quiet = 0; quiet < 3 && performance.now() < deadline;) {
    const before = serialize(page);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.all(everyElement(page).map((element) => element.updateComplete));
    quiet = serialize(page) === before ? quiet + 1 : 0;
  }
  const moving = document.getAnimations().filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
  await Promise.all(moving.map((animation) => animation.finished.catch(() => undefined)));
}

function everyElement(root: ParentNode): LitElement[] {
  return elementsIn(root).flatMap((element) => [element, ...everyElement(element.renderRoot)]);
}

function serialize(root: Element | ShadowRoot): string {
  const inside = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [serialize(element.shadowRoot)] : [],
  );
  return [root.textContent, String(root.querySelectorAll('*').length), ...inside].join('|');
}

function inWords({ id, help, nodes }: axe.Result): string {
  return `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}: ${node.failureSummary ?? ''}`).join('\n')}`;
}
