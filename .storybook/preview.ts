import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const widths: Record<string, string> = { phone: '20rem', column: '38.75rem', wide: '75rem', full: 'none' };

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
    options: { storySort: { method: 'alphabetical' } },
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', ['light', 'dark']),
    lang: toolbar('Language', 'globe', ['en', 'es']),
    dir: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    width: toolbar('Width of the container', 'ruler', Object.keys(widths)),
  },
  initialGlobals: { theme: 'light', lang: 'en', dir: 'ltr', width: 'full' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['lang']);
      document.documentElement.dir = String(globals['dir']);
      document.documentElement.dataset['theme'] = String(globals['theme']);
      document.documentElement.style.setProperty('--story-width', widths[String(globals['width'])] ?? 'none');
      return html`<div class="story">${story()}</div>`;
    },
  ],
};

function toolbar(description: string, icon: string, items: string[]): NonNullable<Preview['globalTypes']>[string] {
  return { description, toolbar: { title: description, icon, items, dynamicTitle: true } };
}

export default preview;
