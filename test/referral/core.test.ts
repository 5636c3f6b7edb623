import { expect, it } from 'vitest';
import * as core from '../../src/core.js';
import { sampleFeed } from './sample-providers.js';

/** As a program of a clinic would: find, choose, hand over, ask. */
it('takes another program from a feed to a sheet, a link and a request, without a page', () => {
  const today = '2026-11-15';
  const { hits } = core.createDirectory(sampleFeed.providers, { today }).search({ text: 'depression spanish' });
  expect(hits.map(({ provider }) => provider.id).sort()).toEqual(['bo-li', 'maria-ortega']);

  let list = core.EMPTY_SHORTLIST;
  for (const { provider } of hits) list = core.addToShortlist(list, provider).shortlist;
  const ids = list.entries.map(({ id }) => id);
  expect(core.readListFragment(core.listFragment({ ids }))).toEqual({ ids });

  const reasons = Object.fromEntries(hits.map((hit) => [hit.provider.id, hit.reasons]));
  const providers = core.listedProviders(list, sampleFeed.providers);
  const sheet = core.referralSheet({ providers, today, reasons });
  expect(sheet.providers.map(({ id }) => id)).toEqual(ids);
  expect(sheet.providers[0]?.reasons).toContainEqual({ code: 'treats', value: 'depression' });
  expect(core.parseFeed(core.shortlistJson(list, providers)).feed.providers).toEqual(providers);

  const request = {
    version: 1,
    requestId: '9b2f1c1e-6a58-4c5e-9d5b-0f6a3c1d2e4f',
    createdAt: '2026-11-15T20:14:00.000Z',
    language: 'en',
    for: 'client',
    name: 'J. D.',
    contact: { email: 'front-desk@willow.example' },
    providers: list.entries.map(({ id, name }) => ({ id, name })),
    referral: { referrer: { name: 'Ida Lund', email: 'ida@willow.example' } },
  };
  const checked = core.checkRequest(request);
  expect(checked.ok && core.requestsByProvider(checked.request)).toHaveLength(2);
  expect(core.chooseBackend('https://willow.example/consults')?.name).toBe('json');
});
