import { expect, test } from 'vitest';
import { generateFeed } from '../../demo/feed-generator/generate-feed.mjs';
import { parseFeed } from '../../src/feed/parse.js';
import { createDirectory } from '../../src/search/directory.js';

const { feed } = parseFeed(generateFeed());
const directory = createDirectory(feed.providers, { today: '2026-11-15' });

test('the demo has someone for "bipoler aetna spanish", and everyone found fits all three', () => {
  const { hits, total } = directory.search({ text: 'bipoler aetna spanish' });
  expect(total).toBeGreaterThan(2);
  for (const { provider } of hits) {
    expect(provider.focus).toContain('bipolar');
    expect(provider.insurance?.accepted).toContain('aetna');
    expect(provider.languages).toContain('es');
  }
});

test.each(['adhd child telehealth', 'postpartum 90025', 'Đặng', 'dang', 'o shaughnessy', 'kaiser', 'asl', 'opioid medi-cal'])(
  'the demo has someone for "%s"',
  (text) => {
    expect(directory.search({ text }).total).toBeGreaterThan(0);
  },
);
