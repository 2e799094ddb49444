/** The tree on A4: the plate, then all that it says as a list. Changes nothing. */
import { css, html, type TemplateResult } from 'lit';
import { SceneRenderer } from '../../views/picture/scene-renderer.ts';
import { measureText } from '../../geometry/text-measure.ts';
import { treePlate } from '../../geometry/tree/tree-plate.ts';
import type { TreeRole } from '../../geometry/tree/tree-role.ts';
import type { TreeScene } from '../../geometry/tree/tree-scene.ts';
import { drawnPiece } from '../../views/paper/drawn-piece.ts';
import { paperSheetStyles } from '../../views/paper/paper-sheet.styles.ts';
import type { PrintPiece } from '../../views/paper/print-view.ts';
import { treeSceneStyles } from '../../views/picture/tree-scene.styles.ts';
import { treeList } from './tree-list.ts';
import { treeListStyles } from './tree-list.styles.ts';
import { hasLetters, type TreeContents } from './tree-picture.ts';
import type { TreeView } from './tree-view.ts';

const paperStyles = [
  paperSheetStyles,
  treeSceneStyles,
  treeListStyles,
  css`
    .scene {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 255mm;
    }

    .words-of-it {
      break-before: page;
    }

    .list {
      columns: 2;
      column-gap: 2em;
    }
  `,
];

function sheet(view: TreeView, plate: TreeScene): TemplateResult {
  const { language, title, seen } = view;
  return html`<div class="root" lang=${language.locale}>
    <svg class="scene tree" aria-hidden="true"></svg>
    <div class="words-of-it ${hasLetters(plate) ? '' : 'shows-words'}">
      <h2>${title}</h2>
      <p class="quiet">${seen}</p>
      ${treeList(view)}
    </div>
  </div>`;
}

/** The tree as a piece for `openPrintView`. */
export function paperTree(
  view: TreeView,
  { chosen: _, lit: __, ...contents }: TreeContents,
): PrintPiece {
  const plate = treePlate({ ...contents, measure: measureText });
  const piece = drawnPiece(sheet(view, plate), paperStyles, view.language);
  return {
    ...piece,
    draw: (printed) => {
      const drawn = piece.draw(printed);
      const svg = drawn?.shadowRoot?.querySelector('svg');
      if (svg) new SceneRenderer<TreeRole>(svg, {}).draw(plate);
      return drawn;
    },
  };
}
