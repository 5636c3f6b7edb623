import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { luminance, parseComputedColor, type Rgb } from '../styles/contrast.js';
import { accentColors, type AccentColors, type Scheme } from '../styles/palette.js';
import { watchPage } from './page-watch.js';
import { composedParent, type SettingsController } from './settings-controller.js';

/** Black and white text have the same contrast on a colour of this luminance. */
const MIDDLE_LUMINANCE = 0.179;

/**
 * Light or dark, and the colours made from the site's accent. `auto` is as dark or light as the page behind the element: a site that
 * follows the device takes the element along, and on one that has no dark side no dark box stands alone.
 */
export class ThemeController implements ReactiveController {
  /** Undefined where an element around the host has set the same colours already. */
  scheme: Scheme | undefined;
  #endWatch: (() => void) | undefined;
  #stale = true;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly settings: SettingsController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#endWatch = watchPage(this.refresh);
    this.refresh();
  }

  hostDisconnected(): void {
    this.#endWatch?.();
  }

  /** To be called when settings may have changed, or the page behind. */
  readonly refresh = (): void => {
    this.#stale = true;
    this.host.requestUpdate();
  };

  hostUpdate(): void {
    if (!this.#stale) return;
    const own = this.settings.host.ownSettings;
    const inherits = this.settings.parent !== undefined && own.theme === undefined && own.accent === undefined;
    this.scheme = inherits ? undefined : this.#scheme();
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!this.#stale || !root) return;
    this.#stale = false;
    const colors = this.scheme && this.#accentColors(this.scheme, root);
    set(root, '--_accent', colors?.fill);
    set(root, '--_on-accent', colors?.onFill);
    set(root, '--_accent-text', colors?.text);
    set(root, '--_accent-tint', colors?.tint);
    set(root, '--_surface', colors?.raised);
    set(root, '--_sunken', colors?.sunken);
  }

  #accentColors(scheme: Scheme, root: HTMLElement): AccentColors | undefined {
    const wanted = this.settings.value.accent ?? getComputedStyle(this.host).getPropertyValue('--pm-accent').trim();
    const accent = wanted && computedColor(wanted, root);
    return accent ? accentColors(accent, scheme) : undefined;
  }

  #scheme(): Scheme {
    const theme = this.settings.value.theme ?? 'auto';
    if (theme !== 'auto') return theme;
    return isDarkBehind(this.host) ? 'dark' : 'light';
  }
}

/** Whether CSS understands a text as a colour. */
export function isColor(text: string): boolean {
  return text !== '' && CSS.supports('color', text) && CSS.supports('color', `color-mix(in srgb, ${text}, ${text})`);
}

/** A CSS colour in sRGB, worked out by the browser. Undefined where it does not understand it. */
export function computedColor(text: string, inside: HTMLElement): Rgb | undefined {
  const before = inside.style.color;
  inside.style.setProperty('color', `color-mix(in srgb, ${text}, ${text})`);
  const color = inside.style.color ? parseComputedColor(getComputedStyle(inside).color) : undefined;
  inside.style.setProperty('color', before);
  return color;
}

/**
 * Whether what the page paints behind an element is dark: the nearest opaque background, else the canvas, which is dark only where
 * the page allows it by `color-scheme`.
 */
function isDarkBehind(element: Element): boolean {
  for (let node = composedParent(element); node; node = composedParent(node)) {
    const background = node instanceof Element ? opaqueColor(getComputedStyle(node).backgroundColor) : undefined;
    if (background) return luminance(background) < MIDDLE_LUMINANCE;
  }
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  return schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

function opaqueColor(computed: string): Rgb | undefined {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(computed)?.[1] ?? /\/\s*([\d.]+)\)$/.exec(computed)?.[1] ?? '1';
  return Number(alpha) > 0.5 ? parseComputedColor(computed) : undefined;
}

function set(element: HTMLElement, name: string, value: string | undefined): void {
  if (value) element.style.setProperty(name, value);
  else element.style.removeProperty(name);
}
