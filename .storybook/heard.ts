/** Lists the events of the elements under 'Actions', beside each story. Knows no element. */
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import type { DecoratorFunction } from 'storybook/internal/types';
import { useEffect } from 'storybook/preview-api';

const types = ['input', 'change', 'record-change', 'dimension-select'];

/** What an event carries beyond its type, as plain data. */
function carried(event: Event): unknown {
  const { record, dimension } = event as Event & { record?: unknown; dimension?: unknown };
  return { from: (event.target as Element).localName, record, dimension };
}

function hear(event: Event): void {
  action(event.type)(carried(event));
}

/** Hears what happens in the story while it is shown. */
export const heard: DecoratorFunction<WebComponentsRenderer> = (story, { canvasElement }) => {
  useEffect(() => {
    for (const type of types) canvasElement.addEventListener(type, hear);
    return () => {
      for (const type of types) canvasElement.removeEventListener(type, hear);
    };
  }, [canvasElement]);
  return story();
};
