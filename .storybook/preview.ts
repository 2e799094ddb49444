/**
 * How Storybook shows every story: in a host page that the toolbar turns, with
 * the tables of the custom elements manifest, which `npm run build` makes, and
 * with its HTML to copy.
 */
/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { heard } from './heard.ts';
import { htmlSource } from './html-source.ts';
import { argTypesOf, type Manifest } from './manifest-tables.ts';
import { globalTypes, initialGlobals, stage } from './stage.ts';

const manifests = import.meta.glob<Manifest>('../custom-elements.json', {
  eager: true,
  import: 'default',
});
const manifest = manifests['../custom-elements.json'] ?? { modules: [] };
setCustomElementsManifest(manifest);

// A failed step says what it missed, without the whole page behind it.
configure({ getElementError: (message) => new Error(message ?? '') });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [stage, heard],
  parameters: {
    a11y: {
      test: 'error',
      // A story is no page.
      options: {
        rules: {
          'page-has-heading-one': { enabled: false },
          'landmark-one-main': { enabled: false },
        },
      },
    },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      source: { excludeDecorators: true, transform: htmlSource },
      toc: true,
      codePanel: true,
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Together',
          'Elements',
          [
            'dimension-form',
            'dimension-radar',
            'dimension-overview',
            'checklist-card',
            'betrokkenheidsboom-tree',
            'team-dialogue',
            'action-plan',
            'reflection-session',
          ],
        ],
      },
    },
  },
};

export default preview;
