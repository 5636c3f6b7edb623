import { expect } from '@open-wc/testing';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { readListFragment } from '../../../src/referral/link.js';
import { full, bare } from '../../fixtures/sample-providers.js';
import { readQr } from '../../fixtures/read-qr.js';
import { until } from '../../fixtures/until.js';
import { part, sheetOnPage, third, words } from './sheet-on-page.js';

const QUIET_ZONE = 4;

/** Reads the code as it is drawn: the shapes of the picture, not what they were made from. */
function readDrawn(code: SVGElement): string {
  const side = Number(code.getAttribute('viewBox')!.split(' ')[2]);
  const outline = new Path2D(code.querySelector('path')!.getAttribute('d')!);
  const canvas = document.createElement('canvas').getContext('2d')!;
  const isBlack = (x: number, y: number) => canvas.isPointInPath(outline, x + 0.5, y + 0.5);
  for (let at = 0; at < side; at += 1) {
    for (let depth = 0; depth < QUIET_ZONE; depth += 1) {
      const edge = [isBlack(at, depth), isBlack(at, side - 1 - depth), isBlack(depth, at), isBlack(side - 1 - depth, at)];
      expect(edge, 'quiet zone').to.deep.equal([false, false, false, false]);
    }
  }
  return readQr((x, y) => isBlack(x + QUIET_ZONE, y + QUIET_ZONE), side - 2 * QUIET_ZONE);
}

describe('the code on the sheet', () => {
  it('reads as the address beside it, whatever its length', async () => {
    const long = Array.from({ length: 6 }, (_, index) => ({
      ...bare,
      id: `dr-with-quite-a-long-name-${index}`,
      name: `P ${index}`,
    }));
    for (const providers of [[full], [full, bare, third], long]) {
      const element = await sheetOnPage({ providers, attributes: { 'page-url': 'https://willow.example/find' } });
      const address = part<HTMLAnchorElement>(element, '.link a')!.href;
      expect(readDrawn(part<SVGElement>(element, '.code')!)).to.equal(address);
      expect(readListFragment(new URL(address).hash)!.ids).to.deep.equal(providers.map(({ id }) => id));
      expect(words(part(element, '.link a'))).to.equal(address.replace('https://', ''));
    }
  });

  it('leaves the query of the page out, in which a visitor’s words may stand', async () => {
    const before = location.href;
    history.replaceState(null, '', '?q=bipolar&name=jordan');
    try {
      const element = await sheetOnPage({ providers: [full] });
      expect(readDrawn(part<SVGElement>(element, '.code')!)).to.equal(
        `${location.origin}${location.pathname}#pm-list=1!!nadia-okafor`,
      );
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('is black on white in forced colours too, and has a name', async () => {
    const code = part<SVGElement>(await sheetOnPage(), '.code')!;
    // WebKit has no forced colours, and so no property that keeps them off.
    if (CSS.supports('forced-color-adjust', 'none')) expect(getComputedStyle(code).forcedColorAdjust).to.equal('none');
    expect(code.getAttribute('aria-label')).to.contain('camera');
    expect([...code.children].map((shape) => shape.getAttribute('fill'))).to.deep.equal(['#fff', '#000']);
  });

  it('gives way to the address alone where its maker does not come', async () => {
    const { qrCode } = filesOnDemand;
    filesOnDemand.qrCode = () => Promise.reject(new Error('offline'));
    try {
      const element = document.createElement('referral-sheet');
      element.providers = [full];
      document.body.append(element);
      await until(() => part(element, '.link'));
      expect(part(element, '.code')).to.equal(null);
      element.remove();
    } finally {
      filesOnDemand.qrCode = qrCode;
    }
  });
});
