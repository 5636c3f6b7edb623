/** What the page handed to the browser's own services. */
export interface Handed {
  texts: string[];
  items: ClipboardItem[];
  shares: ShareData[];
  files: { name: string; text: Promise<string>; type: string }[];
  printed: { title: string; body: HTMLElement; rules: string }[];
}

export let handed: Handed;
let allows = true;
/** Whether the browser lets the page copy and share; it does until a test says otherwise. */
export const setAllowed = (isAllowed: boolean): void => void (allows = isAllowed);
const own = {
  clipboard: Object.getOwnPropertyDescriptor(navigator, 'clipboard'),
  share: Object.getOwnPropertyDescriptor(navigator, 'share'),
  click: HTMLAnchorElement.prototype.click,
  createObjectURL: URL.createObjectURL,
  view: Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!,
};
const restore = (target: object, name: string, descriptor: PropertyDescriptor | undefined) =>
  descriptor ? Object.defineProperty(target, name, descriptor) : Reflect.deleteProperty(target, name);
const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

export function takeOverServices(): void {
  allows = true;
  handed = { texts: [], items: [], shares: [], files: [], printed: [] };
  const clipboard = {
    writeText: (text: string) => (allows ? Promise.resolve(void handed.texts.push(text)) : refuse()),
    write: (items: ClipboardItem[]) => (allows ? Promise.resolve(void handed.items.push(...items)) : refuse()),
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  const share = (data: ShareData) => (allows ? Promise.resolve(void handed.shares.push(data)) : refuse());
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  let blob = new Blob();
  URL.createObjectURL = (file: Blob) => {
    blob = file;
    return own.createObjectURL.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = function click() {
    if (this.download) handed.files.push({ name: this.download, text: blob.text(), type: blob.type });
    else own.click.call(this);
  };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own.view.get!.call(this) as (Window & typeof globalThis) | null;
      if (view) view.print = () => printed(view);
      return view;
    },
  });
}

export function giveServicesBack(): void {
  restore(navigator, 'clipboard', own.clipboard);
  restore(navigator, 'share', own.share);
  URL.createObjectURL = own.createObjectURL;
  HTMLAnchorElement.prototype.click = own.click;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own.view);
}

function printed({ document: paper }: Window): void {
  const rules = paper.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  handed.printed.push({ title: paper.title, body: paper.body, rules });
}
