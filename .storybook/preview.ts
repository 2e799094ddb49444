/**
 * Fills Storybook's tables from the custom elements manifest, which
 * `npm run build` makes; without it they stay empty.
 */
/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

const manifests = import.meta.glob('../custom-elements.json', { eager: true, import: 'default' });
const manifest = manifests['../custom-elements.json'];
if (manifest !== undefined) setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    options: { storySort: { method: 'alphabetical' } },
  },
  decorators: [
    (story) => {
      document.documentElement.lang = 'nl';
      return story();
    },
  ],
};

export default preview;
