import type { readPhone } from './consult/phone.js';
import type { ContentLanguage, Faq, FaqMore } from './content/answer.js';
import type { Guide } from './content/guide.js';
import type { BlankForm } from './content/letter.js';
import type { ConsultToolkit } from './content/toolkit.js';
import type { ConsultMessages } from './i18n/consult/messages.js';
import type { InterfaceLanguage, Messages } from './i18n/messages.js';
import type { ReferralMessages } from './i18n/referral/messages.js';

/** What few pages need, or none at once, and so is not in the bundle. Whole elements are in components/late-elements.ts. */
export const filesOnDemand = {
  /** Keeps the list of suggestions beside its box. */
  popupPosition: () => import('./controllers/popup-position.js'),

  spanish: async (): Promise<Messages> => (await import('./i18n/es.js')).es,

  /**
   * Where the ZIP codes are that start with two digits, packed; `unpackPostalCodes` reads it. Rejects where no ZIP code starts so.
   * @param shard two digits: `90`
   */
  postalCodes: async (shard: string): Promise<string> => {
    const module = (await import(`./search/zip-centroids/${shard}.js`)) as { zipCentroids: string };
    return module.zipCentroids;
  },

  /** Reads feeds of more than some hundred providers while they arrive, gzipped, packed or in parts. */
  largeFeeds: () => import('./feed/large-feed.js'),

  /** Searches where the page's own client does. */
  remoteSearch: () => import('./controllers/remote-session.js'),

  /** Rules, backends and sending of a consult request. */
  consult: () => import('./consult/form.js'),

  /** Words of the consult form. */
  consultWords: async (language: InterfaceLanguage): Promise<ConsultMessages> =>
    (await (language === 'es' ? import('./i18n/consult/es.js') : import('./i18n/consult/en.js'))).consult,

  /** Reads a telephone number by the numbering plan. */
  phone: async (): Promise<typeof readPhone> => (await import('./consult/phone.js')).readPhone,

  /** Solves puzzles of the altcha protocol, version 2. */
  puzzleSolver: () => import('./consult/puzzle-solver.js'),

  spanishFaq: async (): Promise<Faq> => (await import('./content/faq.es.js')).faqEs,

  /** The longer answers and what they rest on. */
  faqMore: async (language: ContentLanguage): Promise<FaqMore> =>
    language === 'es'
      ? (await import('./content/faq-more.es.js')).faqMoreEs
      : (await import('./content/faq-more.en.js')).faqMoreEn,

  guide: async (language: ContentLanguage): Promise<Guide> =>
    language === 'es' ? (await import('./content/guide.es.js')).guideEs : (await import('./content/guide.en.js')).guideEn,

  toolkit: async (language: ContentLanguage): Promise<ConsultToolkit> =>
    language === 'es' ? (await import('./content/toolkit.es.js')).toolkitEs : (await import('./content/toolkit.en.js')).toolkitEn,

  /** Words of the referral sheet. */
  referralWords: async (language: InterfaceLanguage): Promise<ReferralMessages> =>
    (await (language === 'es' ? import('./i18n/referral/es.js') : import('./i18n/referral/en.js'))).referral,

  /** A page to print and fill in by hand. */
  blankForm: async (name: 'release' | 'letter', language: ContentLanguage): Promise<BlankForm> => {
    if (language === 'es') {
      const { releaseChecklistEs, coordinationLetterEs } = await import('./content/letter.es.js');
      return name === 'release' ? releaseChecklistEs : coordinationLetterEs;
    }
    const { releaseChecklistEn, coordinationLetterEn } = await import('./content/letter.en.js');
    return name === 'release' ? releaseChecklistEn : coordinationLetterEn;
  },

  /** Makes codes for the camera of a phone. */
  qrCode: () => import('lean-qr/nano'),

  contactCards: async () => (await import('./referral/contact-card.js')).contactCards,
  referralBundle: async () => (await import('./referral/fhir-bundle.js')).referralBundle,
  shortlistJson: async () => (await import('./referral/shortlist-json.js')).shortlistJson,
};
