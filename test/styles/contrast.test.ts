import { expect } from '@open-wc/testing';
import {
  contrast,
  luminance,
  parseComputedColor,
  parseHex,
  readableOn,
  textOn,
  toHex,
  type Rgb,
} from '../../src/styles/contrast.js';
import { accentColors } from '../../src/styles/palette.js';

const hex = (text: string): Rgb => parseHex(text)!;

/** Every colour of a coarse grid, black and white among them. */
const grid: Rgb[] = [];
for (let red = 0; red <= 1; red += 0.2)
  for (let green = 0; green <= 1; green += 0.2) for (let blue = 0; blue <= 1; blue += 0.2) grid.push({ red, green, blue });

describe('contrast', () => {
  it('agrees with the examples of WCAG', () => {
    expect(contrast(hex('#000000'), hex('#ffffff'))).to.be.closeTo(21, 0.001);
    expect(contrast(hex('#777777'), hex('#ffffff'))).to.be.closeTo(4.478, 0.001);
    expect(luminance(hex('#808080'))).to.be.closeTo(0.2159, 0.0001);
  });

  it('reads what browsers compute, and nothing else', () => {
    expect(parseComputedColor('rgb(255, 0, 51)')).to.deep.equal({ red: 1, green: 0, blue: 0.2 });
    expect(parseComputedColor('rgba(0, 0, 0, 0.5)')).to.deep.equal({ red: 0, green: 0, blue: 0 });
    expect(parseComputedColor('color(srgb 0.5 1.2 -0.1)')).to.deep.equal({ red: 0.5, green: 1, blue: 0 });
    for (const text of ['', 'red', 'oklch(0.5 0.1 200)', 'rgb(a, b, c)', 'rgb(1)'])
      expect(parseComputedColor(text), text).to.equal(undefined);
  });

  it('leaves a colour alone that can be read, and moves another no further than it must', () => {
    const white = hex('#ffffff');
    expect(readableOn(hex('#1f625c'), [white])).to.deep.equal(hex('#1f625c'));
    const moved = readableOn(hex('#ffd98a'), [white]);
    expect(contrast(moved, white)).to.be.within(4.5, 4.75);
  });

  it('finds a text for every background', () => {
    for (const color of grid) expect(contrast(textOn(color), color), toHex(color)).to.be.at.least(4.5);
  });
});

describe('colours made from an accent', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read in ${scheme}, whatever the accent`, () => {
      for (const accent of grid) {
        const colors = accentColors(accent, scheme);
        expect(contrast(hex(colors.onFill), hex(colors.fill)), `on ${colors.fill}`).to.be.at.least(4.5);
        for (const surface of [colors.raised, colors.sunken, colors.tint])
          expect(contrast(hex(colors.text), hex(surface)), `${colors.text} on ${surface}`).to.be.at.least(4.5);
      }
    });
  }
});
