/**
 * The drawing as the element keeps it: laid out in the room that there is, drawn
 * where something changed, and what of the tree lies under a pointer.
 */
import { measureIn, type BoxSize } from '../../controllers/picture-box.ts';
import { measureText } from '../../geometry/text-measure.ts';
import type { TreeInput } from '../../geometry/tree/tree-input.ts';
import { treeScene, type TreeScene } from '../../geometry/tree/tree-scene.ts';
import type { TreeRole } from '../../geometry/tree/tree-role.ts';
import { SceneRenderer } from '../../views/picture/scene-renderer.ts';

/** What is drawn, in any room. */
export type TreeContents = Omit<TreeInput, 'width' | 'em' | 'measure' | 'direction'>;

/** A dragged leaf goes to a branch no further away than this. */
const reachPx = 120;

/** True where letters and numbers stand for words that the list has. */
export function hasLetters({ shapes }: TreeScene): boolean {
  return shapes.some(({ tag, role }) => tag === 'circle' && role === 'letter-disc');
}

/** Id of what a shape shows, or undefined. */
function itemOf(shape: Element | null | undefined): string | undefined {
  return shape?.closest('[data-item]')?.getAttribute('data-item') ?? undefined;
}

/** How far a point lies from the middle of a shape. */
function distance({ clientX, clientY }: PointerEvent, shape: Element): number {
  const { left, top, width, height } = shape.getBoundingClientRect();
  return Math.hypot(clientX - left - width / 2, clientY - top - height / 2);
}

export class TreePicture {
  #svg: SVGSVGElement | undefined;
  #renderer: SceneRenderer<TreeRole> | undefined;
  #scene: TreeScene | undefined;

  /** The scene as laid out last. */
  get scene(): TreeScene | undefined {
    return this.#scene;
  }

  /** Lays the tree out in this room. */
  layOut(contents: TreeContents, { width, em, family, rtl }: BoxSize): void {
    const measure = measureIn(family) ?? measureText;
    const direction = rtl ? 'rtl' : 'ltr';
    this.#scene = treeScene({ ...contents, width, em, measure, direction });
  }

  /** Makes the drawing equal to what was laid out. */
  draw(svg: SVGSVGElement | null): void {
    if (!svg || !this.#scene) return;
    if (svg !== this.#svg) {
      this.#svg = svg;
      this.#renderer = new SceneRenderer(svg, {});
    }
    this.#renderer?.draw(this.#scene);
  }

  /** Lets the leaf with `id` follow a pointer that moved so far; without an id it falls back. */
  carry(id: string | undefined, x = 0, y = 0): void {
    for (const leaf of this.#svg?.querySelectorAll<SVGElement>('.carried') ?? []) {
      leaf.classList.remove('carried');
      leaf.style.removeProperty('translate');
    }
    const leaf = id && this.#svg?.querySelector<SVGElement>(`.leaf[data-item="${CSS.escape(id)}"]`);
    if (!leaf) return;
    leaf.classList.add('carried');
    const scale = this.#svg?.getScreenCTM()?.a ?? 1;
    leaf.style.setProperty('translate', `${x / scale}px ${y / scale}px`);
  }

  /**
   * Id of what is drawn under the pointer; on wood the branch that is nearest.
   *
   * @param branchOf the branch of a leaf, a branch itself, or undefined
   */
  itemAt(event: PointerEvent, branchOf: (id: string) => string | undefined): string | undefined {
    const shape = event.composedPath()[0] as Element;
    const item = itemOf(shape);
    const isWood = shape.matches('.wood, .bud');
    return item ?? (isWood ? this.branchAt(event, branchOf) : undefined);
  }

  /** Id of the branch under the pointer, or of the nearest that has a name or a leaf close by. */
  branchAt(event: PointerEvent, branchOf: (id: string) => string | undefined): string | undefined {
    const root = this.#svg?.getRootNode() as ShadowRoot | undefined;
    const under = root
      ?.elementsFromPoint(event.clientX, event.clientY)
      .find((shape) => !shape.closest('.carried') && itemOf(shape) !== undefined);
    const direct = branchOf(itemOf(under) ?? '');
    if (direct !== undefined) return direct;
    const near = [...(this.#svg?.querySelectorAll('[data-item]:not(.carried)') ?? [])]
      .filter((shape) => !shape.matches('.strand, .strand-line, .strand-empty'))
      .map((shape) => ({ branch: branchOf(itemOf(shape) ?? ''), far: distance(event, shape) }))
      .filter(({ branch, far }) => branch !== undefined && far < reachPx);
    return near.sort((one, other) => one.far - other.far)[0]?.branch;
  }
}
