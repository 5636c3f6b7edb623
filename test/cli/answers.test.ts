import { describe, expect, it } from 'vitest';
import { markup } from '../../src/cli/markup.js';
import { run } from '../../src/cli/run.js';
import { faqEn } from '../../src/content/faq.en.js';
import { faqEs } from '../../src/content/faq.es.js';
import { faqMoreEn } from '../../src/content/faq-more.en.js';
import { guideEn } from '../../src/content/guide.en.js';

async function cli(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const code = await run(args, {
    readText: () => Promise.reject(new Error('nothing is read')),
    readBytes: () => Promise.reject(new Error('nothing is read')),
    writeBytes: () => Promise.reject(new Error('nothing is packed')),
    writeText: async (path, text) => void (written[path] = text),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    today: '2026-11-20',
    version: '1.2.3',
  });
  return { code, out: out.join('\n'), err: err.join('\n'), written };
}

/** What a browser would show of a text. */
const shown = (html: string): string =>
  html
    .replace(/<!--.*?-->|<[^>]+>/gs, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
const ids = (html: string): string[] => Array.from(html.matchAll(/ id="pm-faq-([^"]+)"/g), ([, id]) => id!);

describe('answers', () => {
  it('prints every built-in answer whole, with its sources, their years and its date', async () => {
    const { code, out } = await cli('answers');
    expect(code).toBe(0);
    const text = shown(out);
    expect(ids(out)).toEqual(faqEn.entries.map(({ id }) => id));
    for (const { id, question, short } of faqEn.entries) {
      expect(text).toContain(question);
      expect(text).toContain(squeezed(short));
      for (const block of faqMoreEn[id]!.more) {
        for (const part of 'p' in block ? [block.p] : block.ul) expect(text, id).toContain(squeezed(part));
      }
      for (const { title, publisher, year, url } of faqMoreEn[id]!.sources) {
        expect(text).toContain(`${title}, ${publisher}, ${year}`);
        expect(out).toContain(`href="${url.replaceAll('&', '&#38;')}"`);
      }
    }
    expect(text).toContain(faqEn.notice.notSignedOff);
    expect(text.match(/Read against its sources on November/g)).toHaveLength(faqEn.entries.length);
    expect(out).toContain('href="tel:988"');
  });

  it('marks them as none of the practice’s own words, in their language', async () => {
    const { out } = await cli('answers', '--language', 'es');
    expect(out).toMatch(/^<!-- [^>]* -->\n<div slot="without-script" lang="es">\n/);
    expect(shown(out)).toContain(faqEs.entries[0]!.question);
    expect(out.endsWith('</div>')).toBe(true);
  });

  it('leaves out what is not wanted, and links to nothing that was left out', async () => {
    const { out } = await cli('answers', '--topics', 'feelings, how-soon', '--exclude', 'am-i-broken');
    const printed = ids(out);
    expect(printed).toEqual([
      ...faqEn.entries.filter(({ id, group }) => group === 'feelings' && id !== 'am-i-broken').map(({ id }) => id),
      'how-soon',
    ]);
    const linked = Array.from(out.matchAll(/href="#pm-faq-([^"]+)"/g), ([, id]) => id!);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((id) => !printed.includes(id))).toEqual([]);
    expect(shown(out)).not.toContain('Who prescribes');
  });

  it('has one h2, groups below it, questions below those, and every tag closed', async () => {
    for (const args of [['answers'], ['guide'], ['guide', '--language', 'es']]) {
      const { out } = await cli(...args);
      const open: string[] = [];
      for (const [, slash, tag] of out.replace(/<!--.*?-->/g, '').matchAll(/<(\/?)([a-z]+\d?)[^>]*>/g)) {
        if (tag === 'br') continue;
        if (slash === '') open.push(tag!);
        else expect(open.pop()).toBe(tag);
      }
      expect(open).toEqual([]);
    }
    const { out } = await cli('answers');
    expect(
      out
        .match(/<h\d/g)!
        .map((tag) => Number(tag[2]))
        .filter((level) => level === 2),
    ).toHaveLength(1);
    expect(out).not.toMatch(/\n\s*\n/);
  });

  it('writes into a file', async () => {
    const { code, out, written } = await cli('answers', '-o', 'answers.html');
    expect([code, out]).toEqual([0, '']);
    expect(written['answers.html']).toMatch(/<\/div>\n$/);
  });

  it.each([
    [['answers', '--language', 'fr'], 'there are en and es'],
    [['answers', '--topics', 'prices'], 'No topic "prices"; there are feelings, medication'],
    [['answers', '--topics', 'feelings', 'finding'], 'put several names into quotes'],
    [['answers', '--topics', 'how-soon', '--exclude', 'medication'], 'leaves no answer'],
    [['guide', '--topics', 'feelings'], 'there are compare, steps, weigh, who, toolkit'],
    [['guide', '--topics', 'who', '--exclude', 'who'], 'leaves no part'],
    [['answers', '--loud'], 'loud'],
  ])('exits with 2 and a reason for: %s', async (args, reason) => {
    const { code, out, err } = await cli(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });
});

describe('guide', () => {
  it('prints all parts, or those that are wanted in their order', async () => {
    const { out } = await cli('guide');
    const text = shown(out);
    for (const { therapy, medication } of guideEn.compare.rows)
      expect(text).toContain(`Therapy: ${therapy} Medicine: ${medication}`);
    for (const point of [...guideEn.weigh.for, ...guideEn.weigh.against]) expect(text).toContain(point);
    for (const { when } of guideEn.steps.steps) expect(text).toContain(when);
    for (const { does } of guideEn.who.kinds) expect(text).toContain(does);
    const some = await cli('guide', '--topics', 'who compare');
    expect(Array.from(some.out.matchAll(/<h2>(.*?)<\/h2>/g), ([, title]) => title)).toEqual([
      guideEn.who.title,
      guideEn.compare.title,
    ]);
  });
});

describe('markup', () => {
  it('writes every text as text, also in attributes', () => {
    const hostile = `"><script>alert('&')</script>`;
    const { text } = markup`<p title="${hostile}">${hostile}</p>`;
    expect(text.match(/[<>]/g)).toHaveLength(4);
    expect(text.match(/"/g)).toHaveLength(2);
    expect(shown(text)).toBe(hostile);
    expect(markup`<ul>${[markup`<li>${'<'}</li>`]}</ul>`.text).toBe('<ul><li>&#60;</li></ul>');
  });
});
