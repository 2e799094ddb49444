/** The element as a whole: picture above, list and panel below it or side by side, and what print makes of it. */
import { css, type CSSResultGroup } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { outlineButtonStyles } from '../../theme/outline-button.styles.ts';
import { textButtonStyles } from '../../theme/text-button.styles.ts';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';
import { figureStyles } from '../../views/picture/figure.styles.ts';
import { noticeStyles } from '../../views/words/notice.styles.ts';
import { optionGroupStyles } from '../../views/control/option-group.styles.ts';
import { ratingChoiceStyles } from '../../views/rating/rating-choice.styles.ts';
import { richTextStyles } from '../../views/words/rich-text.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { treeSceneStyles } from '../../views/picture/tree-scene.styles.ts';
import { viewSwitchStyles } from '../../views/control/view-switch.styles.ts';
import { writtenTextStyles } from '../../views/words/written-text.styles.ts';
import { treeListStyles } from './tree-list.styles.ts';
import { treePanelStyles } from './tree-panel.styles.ts';

const frameStyles = css`
  .figure {
    gap: 1.25em;
  }

  .titles {
    flex: 1 1 16em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .titles p {
    font-size: max(0.9375em, 12px);
  }

  .empty {
    max-inline-size: 34em;
    text-wrap: pretty;
    break-after: avoid;
  }

  .picture {
    inline-size: 100%;
    margin-inline: auto;
  }

  .tree {
    touch-action: manipulation;
    user-select: none;
  }

  .tree .carried {
    cursor: grabbing;
    pointer-events: none;
  }

  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    margin-block-end: 0.75em;
  }

  .key li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.9375em;
  }

  .strand-sample {
    inline-size: 2.2em;
    block-size: 0.3em;
    overflow: visible;
    fill: none;
    stroke: var(--voice);
    stroke-width: 3;
    stroke-linecap: round;
    print-color-adjust: exact;
  }

  .strand-sample.school {
    stroke-dasharray: 9 7;
  }

  .strand-sample.pupil {
    stroke-dasharray: 0.1 7;
  }

  .light {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  @container (inline-size < 64em) {
    .picture {
      max-inline-size: 34em;
    }
  }

  @container (inline-size >= 64em) {
    .key {
      text-align: center;
    }

    .key ul {
      justify-content: center;
    }

    .figure:not(.editable) .list {
      columns: 2;
      column-gap: 2.5em;
    }

    .figure:not(.editable) .row {
      break-inside: avoid;
    }
  }

  /* Unseen it is still the tree of who does not see, and it comes when the keyboard enters it. */
  @media not print {
    .shows-picture .list:not(:focus-within) {
      ${outOfSight}
    }
  }
`;

const printStyles = css`
  @media print {
    .figure {
      font-size: 10pt;
      line-height: 1.35;
    }

    .picture {
      max-inline-size: 44em;
      break-inside: avoid;
    }
  }
`;

export const betrokkenheidsboomTreeStyles: CSSResultGroup = [
  tokenStyles('betrokkenheidsboom-tree'),
  baseStyles,
  outlineButtonStyles,
  textButtonStyles,
  signStyles,
  noticeStyles,
  ratingChoiceStyles,
  viewSwitchStyles,
  writtenTextStyles,
  richTextStyles,
  treeSceneStyles,
  treeListStyles,
  optionGroupStyles,
  treePanelStyles,
  figureStyles,
  frameStyles,
  printStyles,
];
