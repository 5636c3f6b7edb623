import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Near } from '../search/query.js';
import { PostalCodes } from '../search/postal-codes.js';

export type DeviceFailure = 'denied' | 'unavailable' | 'timeout' | 'unsupported';
export type ZipError = 'zipNotFiveDigits' | 'zipUnknown';

type Place = { readonly latitude: number; readonly longitude: number } | { readonly postalCode: string };
type Device = 'off' | 'finding' | 'found' | DeviceFailure;

export interface DistanceControllerOptions {
  /** The place or the distance changed; undefined: anywhere. */
  onNear(near: Near | undefined): void;
  /** The ZIP code is wrong, otherwise than was said last. */
  onZipError(error: ZipError): void;
}

/** Miles that a page offers. */
export const DISTANCES: readonly number[] = [5, 10, 25, 50, 100];

const DEVICE_TIMEOUT_MS = 10_000;

/** Where the visitor is: a ZIP, or the device's place, asked for on a press and never by itself. Kept in memory only. */
export class DistanceController implements ReactiveController {
  zip = '';
  zipError: ZipError | undefined;
  withinMiles: number | undefined;
  device: Device = 'off';

  readonly #host: ReactiveControllerHost;
  readonly #options: DistanceControllerOptions;
  readonly #postalCodes = new PostalCodes();
  #place: Place | undefined;
  /** Counts the questions to the device, so that an answer to an earlier one is dropped. */
  #asked = 0;

  constructor(host: ReactiveControllerHost, options: DistanceControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked += 1;
    if (this.device === 'finding') this.device = 'off';
  }

  get near(): Near | undefined {
    return this.#place && { ...this.#place, ...(this.withinMiles !== undefined && { withinMiles: this.withinMiles }) };
  }

  /** Takes over a question that was put from outside. */
  adopt(near: Near | undefined): void {
    this.#place = near && placeOf(near);
    this.withinMiles = near?.withinMiles;
    this.zip = near && 'postalCode' in near ? near.postalCode : '';
    this.zipError = undefined;
    this.device = near && 'latitude' in near ? 'found' : 'off';
    this.#asked += 1;
    this.#host.requestUpdate();
  }

  /** While the visitor types: a whole ZIP searches at once, half of one is no mistake yet. */
  typeZip(text: string): void {
    this.zip = text;
    this.#asked += 1;
    this.device = 'off';
    if (text.trim() === '' || isWhole(text)) this.checkZip();
    else {
      this.zipError = undefined;
      this.#move(undefined);
    }
  }

  /** Once the visitor is done with the field: what is wrong is said. */
  checkZip(): void {
    const zip = this.zip.trim();
    const before = this.zipError;
    this.zipError = undefined;
    if (zip === '') {
      if (this.device === 'off') this.#move(undefined);
    } else if (!isWhole(zip)) this.zipError = 'zipNotFiveDigits';
    else if (!this.#postalCodes.find(zip)) this.zipError = 'zipUnknown';
    else this.#move({ postalCode: zip });
    if (this.zipError) {
      // Otherwise the list would still be that of the ZIP code before.
      this.#move(undefined);
      if (this.zipError !== before) this.#options.onZipError(this.zipError);
    }
    this.#host.requestUpdate();
  }

  setWithin(miles: number | undefined): void {
    this.withinMiles = miles;
    this.#host.requestUpdate();
    if (this.#place) this.#options.onNear(this.near);
  }

  /** Asks the device; a second press lets go of its place. To be called on a press only: the browser then asks the visitor. */
  useDevice(): void {
    if (this.device === 'found') {
      this.#say('off');
      this.#move(undefined);
      return;
    }
    if (!('geolocation' in navigator) || !isSecureContext) {
      this.#say('unsupported');
      return;
    }
    const asked = (this.#asked += 1);
    this.#say('finding');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (asked !== this.#asked) return;
        this.zip = '';
        this.zipError = undefined;
        this.#say('found');
        // Two decimals, about half a mile: enough to order offices by, and no address.
        this.#move({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) });
      },
      (error) => {
        if (asked === this.#asked) this.#say(failureOf(error));
      },
      { maximumAge: 600_000, timeout: DEVICE_TIMEOUT_MS },
    );
  }

  #say(device: Device): void {
    this.device = device;
    this.#host.requestUpdate();
  }

  #move(place: Place | undefined): void {
    const before = JSON.stringify(this.near);
    this.#place = place;
    this.#host.requestUpdate();
    if (JSON.stringify(this.near) !== before) this.#options.onNear(this.near);
  }
}

function placeOf(near: Near): Place {
  return 'postalCode' in near ? { postalCode: near.postalCode } : { latitude: near.latitude, longitude: near.longitude };
}

function isWhole(text: string): boolean {
  return /^\s*\d{5}(-\d{4})?\s*$/.test(text);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function failureOf(error: GeolocationPositionError): DeviceFailure {
  if (error.code === error.PERMISSION_DENIED) return 'denied';
  return error.code === error.TIMEOUT ? 'timeout' : 'unavailable';
}
