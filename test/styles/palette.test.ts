import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { computedColor, isColor } from '../../src/controllers/theme-controller.js';
import { contrast, parseHex, type Rgb } from '../../src/styles/contrast.js';
import { accentColors, DEFAULT_ACCENT, type Scheme } from '../../src/styles/palette.js';
import { tokens } from '../../src/styles/tokens.js';

const TEXT = 4.5;
const PART = 3;
const channel = fc.double({ min: 0, max: 1, noNaN: true });
const anyColor = fc.record({ red: channel, green: channel, blue: channel });
const anyScheme = fc.constantFrom<Scheme>('light', 'dark');

/** The neutral colours of a scheme, as the stylesheet has them. */
function neutrals(scheme: Scheme): Record<string, Rgb> {
  const block = new RegExp(`\\.${scheme} \\{([^}]*)\\}`).exec(tokens.cssText)?.[1] ?? '';
  const found = [...block.matchAll(/--_([a-z-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name, hex]) => [name, parseHex(hex ?? '')])) as Record<string, Rgb>;
}

function rgb(hex: string): Rgb {
  const color = parseHex(hex);
  assert(color, `${hex} is no colour`);
  return color;
}

function assertReadable(text: Rgb | undefined, surface: string, least: number, what: string): void {
  assert(text, what);
  assert.isAtLeast(contrast(text, rgb(surface)), least, what);
}

describe('the colours made from an accent', () => {
  it('can be read on every surface, whatever the accent', () => {
    fc.assert(
      fc.property(anyColor, anyScheme, (accent, scheme) => {
        const { fill, onFill, text, tint, raised, sunken } = accentColors(accent, scheme);
        assertReadable(rgb(onFill), fill, TEXT, 'the words of the main button');
        for (const surface of [raised, sunken, tint]) assertReadable(rgb(text), surface, TEXT, `links on ${surface}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave text, hints, warnings and edges readable', () => {
    fc.assert(
      fc.property(anyColor, anyScheme, (accent, scheme) => {
        const { raised, sunken, tint } = accentColors(accent, scheme);
        const colors = neutrals(scheme);
        for (const surface of [raised, sunken]) {
          for (const name of ['text', 'muted', 'caution-text', 'error-text']) {
            assertReadable(colors[name], surface, TEXT, `${name} on ${surface}`);
          }
          assertReadable(colors['edge'], surface, PART, `edge on ${surface}`);
        }
        for (const name of ['text', 'muted']) assertReadable(colors[name], tint, TEXT, `${name} on the tint ${tint}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave an accent alone that can be read as it is', () => {
    assert.equal(accentColors(rgb(DEFAULT_ACCENT), 'light').fill, DEFAULT_ACCENT);
    assert.equal(accentColors(rgb(DEFAULT_ACCENT), 'light').text, DEFAULT_ACCENT);
  });
});

describe('a warning', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read on its own ground, ${scheme}`, () => {
      const colors = neutrals(scheme);
      for (const kind of ['caution', 'error']) {
        const [text, tint] = [colors[`${kind}-text`], colors[`${kind}-tint`]];
        assert(text && tint);
        assert.isAtLeast(contrast(text, tint), TEXT);
      }
      assert(colors['text'] && colors['caution-tint']);
      assert.isAtLeast(contrast(colors['text'], colors['caution-tint']), TEXT);
    });
  }
});

describe('a colour of CSS', () => {
  const place = document.createElement('div');
  before(() => document.body.append(place));
  after(() => place.remove());

  for (const notation of [
    'teal',
    '#1f625c',
    'rgb(31 98 92)',
    'hsl(175 52% 25%)',
    'oklch(45% 0.07 190)',
    'color(display-p3 0.2 0.4 0.4)',
  ]) {
    it(`is understood as ${notation}`, () => {
      assert.isTrue(isColor(notation));
      const color = computedColor(notation, place);
      assert(color);
      for (const part of Object.values(color)) assert.isTrue(part >= 0 && part <= 1, `${part}`);
    });
  }

  it('is not what CSS does not know, nor more than a colour', () => {
    for (const text of ['', 'sea-ish', '#12', 'red; display: none', 'url(https://tracker.example/)']) {
      assert.isFalse(isColor(text), text);
    }
  });
});
