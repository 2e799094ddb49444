import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ReflectionSession } from '../src/elements/reflection-session/reflection-session.ts';
import '../src/elements/dimension-overview/define.ts';
import '../src/elements/reflection-session/define.ts';
import { bothDirections } from '../test/fixtures/answers.ts';

type Args = Pick<ReflectionSession, 'name' | 'keep' | 'controls'>;

const meta: Meta<Args> = {
  title: 'reflection-session',
  component: 'reflection-session',
  args: { name: 'Reflectie van dit najaar', keep: 'none', controls: true },
};
export default meta;

function session({ name, keep, controls }: Args, content: unknown): TemplateResult {
  return html`<reflection-session
    name=${name}
    keep=${keep}
    ?controls=${controls}
    .dossier=${bothDirections()}
    >${content}</reflection-session
  >`;
}

/** The bar above the page's own content. */
export const Bar: StoryObj<Args> = {
  render: (args) => session(args, html`<p>De inhoud van de pagina.</p>`),
};

/** The bar folds where it has little room. */
export const Narrow: StoryObj<Args> = {
  render: (args) => session(args, html`<p>De inhoud van de pagina.</p>`),
  globals: { viewport: { value: 'mobile1' } },
};

/** Elements inside share its records. */
export const WithOverview: StoryObj<Args> = {
  render: (args) => session(args, html`<dimension-overview></dimension-overview>`),
};

/** What a store that fails looks like. */
export const StoreIsFull: StoryObj<Args> = {
  render: ({ name }) => {
    const store = {
      load: () => undefined,
      save: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      remove: () => undefined,
      clearAll: () => undefined,
    };
    return html`<reflection-session
      controls
      name=${name}
      .store=${store}
      .dossier=${bothDirections()}
    ></reflection-session>`;
  },
};
