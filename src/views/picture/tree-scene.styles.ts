/**
 * Colours of a tree's roles, in the picture and in the signs of its list, and the
 * tokens that only the tree has: own property, `--betrokken-*`, literal.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { treeRoleTokens } from '../../geometry/tree/tree-paint.ts';
import { tokenStyles } from '../../theme/base.styles.ts';
import { moreTreeContrast, treeTokens } from '../../theme/tree-tokens.ts';

function roleRules(): CSSResult {
  const value = (token: string): string => {
    if (token === 'none') return token;
    return token === 'voice' || token === 'strand' ? `var(--${token})` : `var(--_${token})`;
  };
  const rules = Object.entries(treeRoleTokens).map(([role, tokens]) => {
    const [fill = '', stroke] = tokens.split(' ').map(value);
    const paint = role.startsWith('fade-')
      ? `stop-color:${fill}`
      : `fill:${fill}${stroke ? `;stroke:${stroke}` : ''}`;
    return `:is(.tree,.tree-glyph) .${role}{${paint}}`;
  });
  return unsafeCSS(rules.join(''));
}

/** For an `<svg class="tree">` that a scene is drawn into, and for the signs of `tree-glyph.ts`. */
export const treeSceneStyles = css`
  ${tokenStyles('betrokkenheidsboom-tree', treeTokens, moreTreeContrast)}
  .tree,
  .tree-glyph {
    --voice: var(--_ink-quiet);
    --strand: var(--_bark);
    fill: none;
    overflow: visible;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .tree {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
  }

  .tree [data-item] {
    cursor: pointer;
  }

  ${roleRules()}
  .tree .parents {
    --voice: var(--_parents);
    --strand: var(--_strand-parents);
  }

  .tree .school {
    --voice: var(--_school);
    --strand: var(--_strand-school);
  }

  .tree .pupil {
    --voice: var(--_pupil);
    --strand: var(--_strand-pupil);
  }

  /* Only what comes while somebody looks grows in. */
  :host(:state(live)) .tree .leaf > * {
    transition: scale 180ms ease-out;

    @starting-style {
      scale: 0;
    }
  }

  .tree-glyph {
    display: inline-block;
    flex: none;
    inline-size: 2em;
    block-size: 1.3em;
    vertical-align: -0.3em;
  }

  .tree-glyph:is(.fruit-glyph, .flower-glyph, .drop-glyph, .rings-glyph) {
    inline-size: 1.5em;
  }

  @media (forced-colors: active) {
    .tree .chosen {
      stroke: Highlight;
    }
  }

  @media print {
    .tree .voice {
      --voice: var(--_ink);
    }

    .tree :is(.chosen, .lit) {
      display: none;
    }
  }
`;
