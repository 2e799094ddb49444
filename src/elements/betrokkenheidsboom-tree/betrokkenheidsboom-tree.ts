import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { CapturingElement, type MissingAnswer } from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import { ListSource } from '../../controllers/host-content/list-source.ts';
import { clipped } from '../../controllers/words/model-words.ts';
import { PictureBox } from '../../controllers/picture-box.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import type { RecordEventMap } from '../../events/element-events.ts';
import type { TreeAnswers } from '../../geometry/tree/tree-input.ts';
import { treeMessages } from '../../i18n/nl/tree.ts';
import { parseTree } from '../../model/parse-tree.ts';
import type { RaterRole, Tree } from '../../model/record.ts';
import { treeItemIds, type TreeModel } from '../../model/tree-model.ts';
import {
  hasTreeAnswers,
  newTree,
  openRoots,
  withTreeModel,
  withTreeWords,
} from '../../model/tree.ts';
import { savePicture, svgToPng } from '../../views/picture/picture-file.ts';
import { openPrintView } from '../../views/paper/print-view.ts';
import { betrokkenheidsboomTreeStyles } from './betrokkenheidsboom-tree.styles.ts';
import { listedItems, litItems } from './listed-items.ts';
import { pictureWords } from './picture-words.ts';
import { TreeHand, type TreeEdit } from './tree-acts.ts';
import { noAnswers, treeAnswers, treeIn } from './tree-contents.ts';
import { exportTree } from './tree-export.ts';
import { treeFigure } from './tree-figure.ts';
import { leafPlaces, type TreeItem } from './tree-items.ts';
import { treeKeys } from './tree-keys.ts';
import { paperTree } from './tree-paper.ts';
import { TreePicture, type TreeContents } from './tree-picture.ts';
import { TreePointer } from './tree-pointer.ts';
import { TreeSource, type GrownModel, type TreeModelInput } from './tree-source.ts';
import { treeViews, type TreeShown, type TreeView } from './tree-view.ts';
import { itemName, modelOfThen, seenBy, shownWord, treeWords } from './tree-words.ts';

/**
 * The partnership with parents as a tree that a team looks at and lets grow: its
 * roots, branches with leaves, fruits, soil and weather, as a picture and as a list.
 *
 * ```html
 * <betrokkenheidsboom-tree editable by="team"></betrokkenheidsboom-tree>
 * ```
 *
 * @tag betrokkenheidsboom-tree
 * @summary The partnership as a tree: a picture, an equal list, and a panel that edits.
 * @slot - An editor's nested list: a model of its own with its first leaves.
 * @csspart root - The wrapper of everything inside.
 * @csspart figure - The figure with its head, picture, key and list.
 * @csspart head - Title, who sees it so, and the choice of views.
 * @csspart heading - Any heading.
 * @csspart views - The choice of views.
 * @csspart chart - The drawing.
 * @csspart key - What the signs say, and what the picture is worth.
 * @csspart list - The tree as a list.
 * @csspart row - One item of the list.
 * @csspart panel - What can be changed at the chosen item.
 * @csspart field - A field for words, or a choice from a list.
 * @csspart choice - A state of a root, a kind of leaf, or whose it is.
 * @csspart idea - An idea for a leaf.
 * @csspart notice - A message.
 * @csspart foot - The buttons to print and to save.
 * @csspart button - A button.
 * @cssprop [--betrokkenheidsboom-tree-page=light-dark(#f7f3ec, #151311)] - Paper under the tree, in its seams and its exported picture. The page itself stays the host’s.
 * @cssprop [--betrokkenheidsboom-tree-surface=light-dark(#fffdf9, #1e1b18)] - The panel and its controls.
 * @cssprop [--betrokkenheidsboom-tree-sunken=light-dark(#f5efe5, #29251f)] - Ground of panels, notices and of what the pointer is on.
 * @cssprop [--betrokkenheidsboom-tree-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--betrokkenheidsboom-tree-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text, and signs without a voice.
 * @cssprop [--betrokkenheidsboom-tree-line=light-dark(#857869, #8f8377)] - Edges of controls, the outer ring, bars that mean something.
 * @cssprop [--betrokkenheidsboom-tree-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--betrokkenheidsboom-tree-parents=light-dark(#a8482a, #f0a184)] - The voice of parents.
 * @cssprop [--betrokkenheidsboom-tree-school=light-dark(#155e68, #76c8cc)] - The voice of the school.
 * @cssprop [--betrokkenheidsboom-tree-pupil=light-dark(#67459b, #c7acf3)] - The voice of the pupil.
 * @cssprop [--betrokkenheidsboom-tree-disc=light-dark(#ebebdb, #1f211b)] - The quiet disc behind the tree.
 * @cssprop [--betrokkenheidsboom-tree-disc-edge=transparent] - Edge of the disc; unless set, seen in print alone.
 * @cssprop [--betrokkenheidsboom-tree-sun=light-dark(#f4deae, #46381d)] - The sun in which chances stand.
 * @cssprop [--betrokkenheidsboom-tree-rays=light-dark(#c4963f, #b08f52)] - Ring of dots round the sun; decoration.
 * @cssprop [--betrokkenheidsboom-tree-mist=light-dark(#e7e0d5, #2c2823)] - Bands of mist in which hurdles stand.
 * @cssprop [--betrokkenheidsboom-tree-weather-edge=transparent] - Edge of sun and mist; unless set, seen in print alone.
 * @cssprop [--betrokkenheidsboom-tree-soil-pale=light-dark(#efe6d8, #211d17)] - Upper layer of the soil, on which words stand.
 * @cssprop [--betrokkenheidsboom-tree-soil-middle=light-dark(#e5d9c5, #2b241b)] - Middle layer of the soil.
 * @cssprop [--betrokkenheidsboom-tree-soil-dark=light-dark(#d9c9ae, #362d22)] - Deepest layer of the soil.
 * @cssprop [--betrokkenheidsboom-tree-soil-edge=transparent] - Edges of the layers of soil; unless set, seen in print alone.
 * @cssprop [--betrokkenheidsboom-tree-pebble=light-dark(#b3a083, #75664f)] - Pebbles in the soil; decoration.
 * @cssprop [--betrokkenheidsboom-tree-bark=light-dark(#57463a, #ab9278)] - Wood, roots and year rings.
 * @cssprop [--betrokkenheidsboom-tree-leaf-0=light-dark(#4d6636, #a3b87c)] - First green of leaves.
 * @cssprop [--betrokkenheidsboom-tree-leaf-1=light-dark(#5a7140, #8fa768)] - Second green of leaves.
 * @cssprop [--betrokkenheidsboom-tree-leaf-2=light-dark(#5c6f3b, #b4c48f)] - Third green of leaves, and of buds.
 * @cssprop [--betrokkenheidsboom-tree-leaf-3=light-dark(#5c7036, #7f9a63)] - Fourth green of leaves.
 * @cssprop [--betrokkenheidsboom-tree-leaf-4=light-dark(#55704f, #9cb38d)] - Fifth green of leaves.
 * @cssprop [--betrokkenheidsboom-tree-leaf-behind-0=light-dark(#616e42, #7c8e65)] - First green of leaves behind the wood.
 * @cssprop [--betrokkenheidsboom-tree-leaf-behind-1=light-dark(#616d48, #7c8e6e)] - Second green of leaves behind the wood.
 * @cssprop [--betrokkenheidsboom-tree-leaf-behind-2=light-dark(#5f6e43, #7e8e65)] - Third green of leaves behind the wood.
 * @cssprop [--betrokkenheidsboom-tree-chance=light-dark(#f0e0a4, #f0dfa0)] - Fill of the bud of a chance; its edge carries it.
 * @cssprop [--betrokkenheidsboom-tree-chance-edge=light-dark(#4d6636, #a3b87c)] - Edge and cup of the bud of a chance.
 * @cssprop [--betrokkenheidsboom-tree-hurdle=light-dark(#8f5f22, #cfa063)] - The prickly leaf of a hurdle.
 * @cssprop [--betrokkenheidsboom-tree-hurdle-edge=light-dark(#f7f3ec, #151311)] - Seam round the leaf of a hurdle.
 * @cssprop [--betrokkenheidsboom-tree-fruit=light-dark(#c4852e, #e0a84e)] - Fill of a fruit; its edge carries it.
 * @cssprop [--betrokkenheidsboom-tree-fruit-edge=light-dark(#6e4415, #f6dca8)] - Edge and heart of a fruit, edge of a flower.
 * @cssprop [--betrokkenheidsboom-tree-raffia=light-dark(#ead5a6, #66542f)] - Fill of the bindings; their line carries them.
 * @cssprop [--betrokkenheidsboom-tree-raffia-line=light-dark(#77582c, #e5ca90)] - Line of the bindings.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 * @fires {Event} input - While a change goes on.
 * @fires {Event} change - A change is finished.
 * @fires {RecordChangeEvent<Tree>} record-change - The user changed the record.
 */
export class BetrokkenheidsboomTree extends CapturingElement<Tree, BetrokkenheidsboomTreeEventMap> {
  protected static override readonly messages = treeMessages;
  static override readonly styles: CSSResultGroup = betrokkenheidsboomTreeStyles;

  static override readonly properties: PropertyDeclarations = {
    view: { reflect: true },
    editable: { type: Boolean, reflect: true },
    controls: { type: Boolean, reflect: true },
    label: {},
    by: {},
    from: {},
    model: { attribute: false },
    defaultModel: { attribute: 'model' },
  };

  /** What is on screen: `both`, `picture` (the tree) or `list` (its words). Default `both`. The list is always there for who does not see. */
  view: TreeShown = 'both';

  /** Lets the user grow the tree. */
  editable = false;

  /** Shows the choice of views and the buttons that save the picture. */
  controls = false;

  /** Title of the tree. Default: that of an own model, or its heading. */
  label = '';

  /** Who fills in: a role as `teacher` or `team`, or free text. */
  by: RaterRole | (string & {}) = '';

  /** Id of a nested list on the page that holds an own model. */
  from?: string;

  /** An own model: `{title, soil, roots, trunk, branches, fruits, weather}`, each a list of texts or of `{id, name, note, items}`. Attribute and property take the same as JSON text. */
  model: TreeModelInput | string | undefined;

  /** The own model as JSON, from the attribute `model`. */
  defaultModel?: string;

  readonly #content = new ListSource(this);
  readonly #source = new TreeSource(this.language);
  readonly #picture = new TreePicture();
  readonly #box = new PictureBox(this, () => this.requestUpdate());
  readonly #hand = new TreeHand({
    language: this.language,
    root: () => this.renderRoot,
    model: () => this.#model,
    items: () => this.#items,
    leaves: () => this.record?.leaves ?? this.#grown.leaves,
    canEdit: () => this.#isOpen,
    edit: (edit, phase) => {
      // A leaf that comes while somebody looks grows in; a whole picture never does.
      this._internals.states.add('live');
      this.edit((record) => this.#edited(record, edit), phase);
    },
    commit: () => this.announceCommit(),
    redraw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
  });
  readonly #keys = treeKeys({
    ...this.#hand,
    edit: this.#hand.editAt,
    remove: this.#hand.removeAt,
    items: () => this.#items,
    folded: () => this.#hand.state.folded,
    isRtl: () => getComputedStyle(this.renderRoot.firstElementChild ?? this).direction === 'rtl',
  });
  readonly #pointer = new TreePointer({
    itemAt: (event) => this.#picture.itemAt(event, this.#branchOf),
    branchAt: (event) => this.#picture.branchAt(event, this.#branchOf),
    canDrag: (id) => this.#isOpen && this.#items.some((item) => item.id === id && item.leaf),
    choose: this.#hand.choose,
    hover: this.#hand.hover,
    carry: (id, x, y) => this.#picture.carry(id, x, y),
    drop: this.#hand.dropLeaf,
  });
  #showsMissing = false;
  #cannotMakePng = false;
  #items: readonly TreeItem[] = [];
  /** What is on screen. */
  #answers: TreeAnswers = noAnswers;

  constructor() {
    super();
    this.addEventListener('invalid', this.#handleInvalid);
  }

  // -- The model and what it carries

  get #grown(): GrownModel {
    const { model, defaultModel: modelAttribute } = this;
    const { list, heading, version } = this.#content;
    const given = { model, modelAttribute, list, heading, version };
    return this.#source.read(given, (code, detail) => this.warn(code, detail));
  }

  /** The model as it is today: what a record answers may have had other names. */
  get #model(): TreeModel {
    return this.#grown.model;
  }

  #readAnswers(): TreeAnswers {
    const { language, record } = this;
    const { model, leaves } = this.#grown;
    const session = this.sessionLink.current;
    return treeAnswers({ language, model, record, leaves, session });
  }

  // -- The record

  protected override parseRecord(json: unknown): Tree {
    return parseTree(json);
  }

  protected override emptyRecord(): Tree {
    const { model, leaves } = this.#grown;
    const { id, version, isOwn } = model;
    return newTree({
      id: newId(),
      now: now(),
      definition: { id, version, words: {} },
      lang: this.language.locale,
      by: this.by,
      round: this.sessionLink.current?.round,
      leaves,
      ...(isOwn && { items: treeItemIds(model) }),
    });
  }

  protected override hasAnswers(record: Tree): boolean {
    return this.editable && hasTreeAnswers(record);
  }

  protected override sessionRecord(session: SessionView): Tree | undefined {
    return treeIn(session, this.#model);
  }

  protected override joinsPageSession(): boolean {
    return super.joinsPageSession() && !this.#model.isOwn;
  }

  protected override missingAnswer(record: Tree | undefined): MissingAnswer | undefined {
    const [id] = this.editable ? this.#open(record) : [];
    if (id === undefined) return undefined;
    return {
      message: this.language.string('tree.required'),
      anchor: () => this.#radioOf(id),
    };
  }

  #open(record: Tree | undefined): readonly string[] {
    return openRoots(
      record,
      this.#model.roots.map(({ id }) => id),
    );
  }

  #radioOf(id: string): HTMLElement | undefined {
    const root = `.panel [data-item="${CSS.escape(id)}"] input:enabled`;
    return this.renderRoot?.querySelector<HTMLElement>(root) ?? undefined;
  }

  protected override firstControl(): HTMLElement | undefined {
    const [open] = this.editable ? this.#open(this.record) : [];
    const radio = open === undefined ? undefined : this.#radioOf(open);
    const row = this.renderRoot?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
    return radio ?? row ?? undefined;
  }

  /** The roots come on screen before the browser looks for the one to go to. */
  readonly #handleInvalid = (): void => {
    this.#showsMissing = true;
    const [open] = this.#open(this.record);
    if (open !== undefined && !this.#radioOf(open)) this.#hand.chooseNothing();
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  };

  get #isOpen(): boolean {
    return this.editable && !this.isClosed && !this.readonly;
  }

  /** `record` as one of the model on screen, with its words, after `edit`. */
  #edited(record: Tree, edit: TreeEdit): Tree {
    const model = this.#model;
    const words = shownWord(this.language, model);
    return withTreeModel(withTreeWords(edit(record, now()), words), model);
  }

  // -- Life

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('from')) this.#content.refresh();
    super.willUpdate(changed);
    if (!treeViews.includes(this.view)) {
      this.warn('E101', `view "${this.view}" is not both, picture or list`);
      this.view = 'both';
    }
    const { language, record } = this;
    this.#source.refresh();
    this.#answers = this.#readAnswers();
    this.#items = listedItems({ language, record, model: this.#model, answers: this.#answers });
    const { size } = this.#box;
    if (size && this.view !== 'list') this.#picture.layOut(this.#contents(), size);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#box.watch(this.renderRoot.querySelector('.ruler') ?? undefined);
    this.#picture.draw(this.renderRoot.querySelector('svg.scene'));
    // The list is one tab stop: the links of an own item only count while one is at it.
    for (const link of this.renderRoot.querySelectorAll<HTMLElement>('.row a')) {
      link.tabIndex = link.closest<HTMLElement>('.row')?.tabIndex ?? -1;
    }
  }

  readonly #branchOf = (id: string): string | undefined => {
    const branch = this.#items.find((item) => item.id === id)?.leaf?.branch ?? id;
    return leafPlaces(this.#model).some((place) => place.id === branch) ? branch : undefined;
  };

  // -- The picture

  /** The title that the host or an own model gives. */
  get #given(): string {
    return clipped(this.label || (this.#model.title ?? ''));
  }

  get #isEmpty(): boolean {
    const { record } = this;
    return record ? !hasTreeAnswers(record) : this.#grown.leaves.length === 0;
  }

  #contents(answers = this.#answers): TreeContents {
    const { language, record, by } = this;
    const model = modelOfThen(this.#model, record);
    const { chosen, hovered, dimension } = this.#hand.state;
    // A tree that is only shown, as an editor's list, has roots without a state.
    const asksRoots = this.editable || record !== undefined;
    const of = { record, by, model, title: this.#given, isEmpty: this.#isEmpty, asksRoots };
    return {
      model,
      answers,
      words: pictureWords(language, of),
      chosen: hovered ?? chosen,
      lit: litItems(dimension, answers.leaves),
    };
  }

  /** The whole plate as a self-contained SVG, 1200 × 1640, light, whatever is on screen. */
  toSVG(): string {
    return exportTree(this, this.#contents(this.#readAnswers()), this.language);
  }

  /** The same as a PNG of twice that size. Rejects with E203 where the page's policy forbids it. */
  async toPNG(): Promise<Blob> {
    return svgToPng(this.toSVG());
  }

  async #save(kind: 'svg' | 'png'): Promise<void> {
    try {
      await savePicture(this.toSVG(), this.language.string('tree.fileName'), kind);
    } catch (error) {
      this.#cannotMakePng = true;
      this.warn('E203', (error as Error).message);
      this.requestUpdate();
    }
  }

  // -- Drawing

  #view(): TreeView {
    const { language, level, record, required, closing, by } = this;
    const { shownRound, dossier } = this.sessionLink.current ?? {};
    const isEmpty = this.#isEmpty;
    return {
      ...this.#hand,
      ...this.#hand.state,
      language,
      level,
      title: this.#given || language.text('tree.title'),
      seen: seenBy(language, { record, by, isEmpty }, (key, values) => language.text(key, values)),
      model: modelOfThen(this.#model, record),
      answers: this.#answers,
      items: this.#items,
      record,
      words: treeWords(language, record),
      nameOf: (item) => itemName(language, this.#grown.rich, item),
      shown: this.view,
      scene: this.#picture.scene,
      pointer: this.#pointer,
      keys: this.#keys,
      active:
        this.#items.find(({ id }) => id === this.#hand.state.active)?.id ?? this.#items[0]?.id,
      lit: litItems(this.#hand.state.dimension, this.#answers.leaves),
      isEmpty,
      hasControls: this.controls,
      canMakePng: !this.#cannotMakePng,
      isEditable: this.editable && !this.readonly && closing === undefined,
      isFixed: !this.#isOpen,
      isRequired: required,
      missing: new Set(required && this.#showsMissing ? this.#open(record) : []),
      closing,
      round: shownRound,
      versions: dossier?.records.filter(({ id }) => id === record?.id).length,
      show: (shown) => {
        this._internals.states.delete('live');
        this.view = shown;
      },
      save: (kind) => void this.#save(kind),
      print: () => {
        openPrintView([paperTree(this.#view(), this.#contents())], this.#contents().words.title);
      },
    };
  }

  protected override renderContent(): TemplateResult {
    return treeFigure(this.#view());
  }
}

/** What a `<betrokkenheidsboom-tree>` fires, by name. */
export type BetrokkenheidsboomTreeEventMap = RecordEventMap<Tree>;

declare global {
  interface HTMLElementTagNameMap {
    'betrokkenheidsboom-tree': BetrokkenheidsboomTree;
  }
}
