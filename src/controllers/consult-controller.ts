import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { INITIAL_STATE, isUnderWay, nextState, type ConsultEvent, type ConsultState } from '../consult/machine.js';
import type { ConsultProvider, ConsultRequest, IsoInstant, SmsConsent } from '../consult/request.js';
import { EMPTY_DRAFT, type ConsultDraft } from '../consult/request-from-draft.js';
import type { RuleIssue } from '../consult/rules.js';
import type { SmsConsentFacts, SmsConsentWords } from '../consult/sms-consent.js';
import type { FinalOutcome, SendingWorld } from '../consult/send.js';
import type { ProviderResult } from '../consult/fan-out.js';
import { filesOnDemand } from '../files-on-demand.js';
import { PersonCheck } from './person-check.js';
import { PressWatch } from './press-watch.js';
import type { ConsultSetup } from './consult-setup.js';
import { formFieldOf, placeOf } from './form-field.js';
import type { BoxField, EmailField, FieldIssue, FieldName, ListField, TextField } from './form-field.js';
import { loadPhoneNumbers, readPhoneNumber } from './phone-numbers.js';
import { newRequestId } from './request-id.js';
import { settledWithin } from './settled-within.js';
import { worstOutcome } from './worst-outcome.js';

export type { EmailField, FieldIssue, FieldName, TextField } from './form-field.js';

type ConsultFile = typeof import('../consult/form.js');

/** The numbering plan is small; who waits longer than this, in ms, has their number read leniently. */
const PHONE_PATIENCE_MS = 1_500;

export interface ConsultControllerOptions {
  setup(): ConsultSetup;
  world(): SendingWorld;
  /** The page sends the request itself; undefined where it does not. */
  takeOver(request: ConsultRequest): Promise<FinalOutcome> | undefined;
  /** A request passed its checks, and neither the page nor an address takes it. */
  onNobodyTakes(): void;
  /** The site's own captcha; undefined where there is none. */
  askCaptcha(): Promise<string> | undefined;
  onState(state: ConsultState, before: ConsultState): void;
  onFileMissing(): void;
}

/** What was asked, once it is known how it went; nothing that was typed. */
export interface ConsultAsked {
  readonly providers: readonly ConsultProvider[];
  /** With a request for each provider: how each went. */
  readonly results: readonly ProviderResult[];
}

/** A consult request from the first key to its fate: answers, what is wrong with them, and where it stands. Everything is kept in memory only. */
export class ConsultController implements ReactiveController {
  state: ConsultState = INITIAL_STATE;
  /** Whether the rules and the sending are there; the form can't be used without. */
  file: 'loading' | 'ready' | 'failed' = 'loading';
  issues: readonly FieldIssue[] = [];
  /** A check failed or could not run; the request says so. */
  unverified = false;
  asked: ConsultAsked = { providers: [], results: [] };

  draft: ConsultDraft = EMPTY_DRAFT;
  readonly presses = new PressWatch(this.host);
  readonly check: PersonCheck;
  /** The client's name as it was typed, until only the initials are shown. */
  #wholeName = '';
  readonly #touched = new Set<FieldName>();
  readonly #shown = new Set<FieldName>();
  #consult: ConsultFile | undefined;
  /** What the receiver would not take, until it is changed. */
  #refused: readonly FieldIssue[] = [];
  /** What it said besides, of no question of the form, in its own words; until the next press. */
  remarks: readonly string[] = [];
  #providers: readonly ConsultProvider[] = [];
  #consent: SmsConsent | undefined;
  #showAll = false;
  #sent: { readonly answers: string; readonly request: ConsultRequest } | undefined;
  #identity: { readonly requestId: string; readonly createdAt: string } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ConsultControllerOptions,
  ) {
    host.addController(this);
    this.check = new PersonCheck({
      world: () => options.world(),
      puzzleAddress: () => options.setup().altchaChallenge,
      askCaptcha: () => options.askCaptcha(),
    });
  }

  hostConnected(): void {
    if (!this.#consult) void this.load();
  }

  async load(): Promise<void> {
    this.file = 'loading';
    this.host.requestUpdate();
    try {
      this.#consult = await filesOnDemand.consult();
      this.file = 'ready';
      this.check.begin();
    } catch {
      this.file = 'failed';
      this.options.onFileMissing();
    }
    this.host.requestUpdate();
  }

  get providers(): readonly ConsultProvider[] {
    return this.#providers;
  }
  set providers(providers: readonly ConsultProvider[]) {
    this.#providers = providers;
    if (this.issues.length > 0) this.#look();
    this.host.requestUpdate();
  }

  get isUnderWay(): boolean {
    return isUnderWay(this.state);
  }

  /** The referring therapist's way through the form. */
  get isReferral(): boolean {
    return this.draft.for === 'client';
  }

  /** Of a client, the site takes the initials only. */
  get asksForInitials(): boolean {
    return this.isReferral && !this.options.setup().allowClientDetails;
  }

  /** The fields that a press on "send" found wrong, for the summary; empty before. */
  get summary(): readonly FieldIssue[] {
    return this.#showAll ? this.issues : [];
  }

  /** Whether there is something to mend that can be named. */
  get hasSummary(): boolean {
    return this.summary.length + this.remarks.length > 0;
  }

  /** An address that was probably meant. Offered once the field was left. */
  emailOffer(field: EmailField): string | undefined {
    return this.#shown.has(field) ? this.#consult?.suggestedEmail(this.draft[field]) : undefined;
  }

  /** The state in which the ZIP code lies, where another one was chosen. */
  get zipState(): string | undefined {
    return this.#consult?.otherStateOfPostalCode(this.draft.postalCode.trim().slice(0, 5), this.draft.state);
  }

  /** What there is to agree to; undefined where the site has not said enough. */
  smsText(facts: Partial<SmsConsentFacts>, words: SmsConsentWords): string | undefined {
    if (!this.#consult || this.#consult.smsConsentGaps(facts).length > 0) return undefined;
    return this.#consult.smsConsentText(facts as SmsConsentFacts, words);
  }

  set(field: TextField, value: string): void {
    const name = field === 'for' && value !== 'client' ? this.#wholeName : '';
    this.#change(field, { [field]: value, ...(name && { name }) });
    if (name || field === 'name') this.#wholeName = '';
  }

  tick(field: BoxField, on: boolean): void {
    const { smsText, language } = this.options.setup();
    if (field === 'smsConsent')
      this.#consent = on && smsText !== undefined ? this.#consult?.smsConsent(smsText, language, this.#now()) : undefined;
    this.#change(field, { [field]: on });
  }

  choose(field: ListField, value: string, on: boolean): void {
    const others = this.draft[field].filter((one) => one !== value);
    this.#change(field, { [field]: on ? [...others, value] : others });
  }

  /** The person goes on to the next field: now, and not while they type, is the time to say what is wrong. */
  leave(field: TextField): void {
    if (field === 'phone' || field === 'referrerPhone') {
      const shown = readPhoneNumber(this.draft[field])?.shown;
      if (shown !== undefined) this.draft = { ...this.draft, [field]: shown };
    }
    // What is sent is what is seen: of a client's name only the initials.
    if (field === 'name' && this.asksForInitials && this.#consult) {
      const initials = this.#consult.initialsOf(this.draft.name);
      if (initials !== this.draft.name) this.#wholeName = this.draft.name;
      this.draft = { ...this.draft, name: initials };
      this.host.requestUpdate();
    }
    if (!this.#touched.has(field)) return;
    this.#shown.add(field);
    this.#look();
    this.host.requestUpdate();
  }

  /** The numbering plan is worth its bytes only once somebody writes a number. */
  readonly preparePhone = (): void => {
    void loadPhoneNumbers();
  };

  /** One press, one request: a second one while the first is under way does nothing. */
  async submit(): Promise<void> {
    const consult = this.#consult;
    if (!consult || this.isUnderWay || this.state.name === 'confirmed') return;
    this.#become({ type: 'submit' });
    if (this.draft.phone || this.draft.referrerPhone) await settledWithin(loadPhoneNumbers(), PHONE_PATIENCE_MS);
    this.#showAll = true;
    const checked = consult.checkRequest(this.#request(consult));
    if (!checked.ok) {
      this.#show(consult, checked.issues);
      this.#become({ type: 'found-issues', issues: checked.issues });
      return;
    }
    this.#forgetRefusal();
    const request = await this.#withCheck(consult, checked.request);
    this.#become({ type: 'passed-checks' });
    this.#settle(consult, await this.#send(consult, request));
  }

  /** An empty form, for another request. */
  startOver(): void {
    this.#become({ type: 'start-over' });
    if (this.state.name !== 'editing') return;
    this.#clear();
    this.asked = { providers: [], results: [] };
  }

  async #withCheck(consult: ConsultFile, request: ConsultRequest): Promise<ConsultRequest> {
    const answers = JSON.stringify(request);
    // The same words again are the same request to the letter, or a receiver would take them for a changed one.
    if (this.#sent?.answers === answers) return this.#sent.request;
    const check = await this.check.result(consult);
    this.unverified = check.status === 'unverified';
    const checkedRequest = { ...request, check };
    this.#sent = { answers, request: checkedRequest };
    return checkedRequest;
  }

  async #send(consult: ConsultFile, request: ConsultRequest): Promise<FinalOutcome> {
    const { endpoint, backend: name, backendSettings, fanOut } = this.options.setup();
    const takenOver = this.options.takeOver(request);
    this.asked = { providers: request.providers, results: this.asked.results };
    if (takenOver) return takenOver;
    const backend = endpoint === undefined ? undefined : consult.chooseBackend(endpoint, name);
    if (endpoint === undefined || !backend) {
      this.options.onNobodyTakes();
      return { status: 'rejected', code: 'not-connected' };
    }
    const sending = { backend, endpoint, settings: backendSettings, world: this.options.world() };
    // Also for one alone, who may be all that is left of several: what was confirmed is not asked again.
    if (!fanOut || request.providers.length === 0) {
      return consult.sendConsult(request, { ...sending, onTry: (tries) => this.#become({ type: 'trying', tries }) });
    }
    const results = await consult.fanOut(request, { ...sending, earlier: this.asked.results });
    this.asked = { providers: request.providers, results };
    return worstOutcome(results);
  }

  #settle(consult: ConsultFile, outcome: FinalOutcome): void {
    const placed = (outcome.status === 'rejected' ? (outcome.fields ?? []) : []).map(({ field, message }) => ({
      at: field === undefined ? undefined : formFieldOf(field, consult.draftFieldOf),
      message,
    }));
    this.#refused = placed.flatMap(({ at, message }) =>
      at === undefined ? [] : [{ field: at, code: 'invalid' as const, ...(message === undefined ? {} : { message }) }],
    );
    this.remarks = placed.flatMap(({ at, message }) => (at === undefined && message !== undefined ? [message] : []));
    this.#show(consult, []);
    if (outcome.status === 'confirmed') this.#clear();
    this.#become({ type: 'settled', outcome });
  }

  /** The form is empty again, and nothing of it is left in memory. */
  #clear(): void {
    this.draft = { ...EMPTY_DRAFT, for: this.draft.for };
    this.#providers = [];
    this.#consent = undefined;
    this.#touched.clear();
    this.#identity = undefined;
    this.#sent = undefined;
    this.#shown.clear();
    this.#showAll = false;
    this.#forgetRefusal();
    this.check.begin();
  }

  #forgetRefusal(): void {
    this.#refused = [];
    this.remarks = [];
    this.issues = [];
  }

  #change(field: FieldName, change: Partial<ConsultDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.#touched.add(field);
    this.#refused = this.#refused.filter((issue) => issue.field !== field);
    this.check.prepare();
    if (this.state.name === 'rejected') this.#become({ type: 'edit' });
    if (this.issues.length > 0) this.#look();
    this.host.requestUpdate();
  }

  #look(): void {
    if (!this.#consult) return;
    const checked = this.#consult.checkRequest(this.#request(this.#consult));
    this.#show(this.#consult, checked.ok ? [] : checked.issues);
  }

  #show(consult: ConsultFile, issues: readonly RuleIssue[]): void {
    const found = new Map<FieldName, FieldIssue>(this.#refused.map((issue) => [issue.field, issue]));
    for (const { field, code } of issues) {
      const at = formFieldOf(field, consult.draftFieldOf);
      if (at !== undefined && !found.has(at) && (this.#showAll || this.#shown.has(at))) found.set(at, { field: at, code });
    }
    this.issues = [...found.values()].sort((one, other) => placeOf(one.field) - placeOf(other.field));
  }

  #request(consult: ConsultFile): unknown {
    const { practice, language, allowClientDetails } = this.options.setup();
    this.#identity ??= { requestId: newRequestId(), createdAt: this.#now() };
    return consult.requestFromDraft(this.draft, {
      ...this.#identity,
      language,
      ...(practice === undefined ? {} : { practice }),
      providers: this.#providers,
      ...(this.#consent ? { smsConsent: this.#consent } : {}),
      readPhone: readPhoneNumber,
      allowClientDetails,
    });
  }

  #now(): IsoInstant {
    return new Date(this.options.world().now()).toISOString();
  }

  #become(event: ConsultEvent): void {
    const before = this.state;
    this.state = nextState(before, event);
    // First, so that who is told can wait for the page to show it.
    this.host.requestUpdate();
    if (this.state !== before) this.options.onState(this.state, before);
  }
}
