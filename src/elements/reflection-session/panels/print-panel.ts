/**
 * What can be printed from the bar: what the elements of a session show, each
 * kind by itself, and an empty form. Knows elements by the end of their tag.
 */
import { maybeScale } from '../../../model/rating.ts';
import { directions, type Direction } from '../../../model/dimension.ts';
import { copiedPiece } from '../../../views/paper/copied-piece.ts';
import { blankFormPiece } from '../../../views/paper/paper-form.ts';
import { openPrintView, type PrintPiece } from '../../../views/paper/print-view.ts';
import type { PanelOwner, SessionPanel } from './panel-host.ts';

/** One way to print. */
export interface PrintChoice {
  /** Key of its words. */
  readonly key: string;
  /** Made when it is chosen. */
  readonly pieces: () => readonly PrintPiece[];
}

type Kind = 'card' | 'form' | 'overview' | 'picture' | 'tree';

function kindOf({ localName }: Element): Kind {
  const kinds: readonly Kind[] = ['card', 'form', 'overview', 'tree'];
  return kinds.find((kind) => localName.endsWith(`-${kind}`)) ?? 'picture';
}

/** The steps that the form of a direction has on screen. */
function scaleOf(members: readonly Element[], about: Direction): unknown {
  const form = members.find(
    (member) =>
      kindOf(member) === 'form' && (member as { readonly about?: unknown }).about === about,
  );
  return (form as { readonly scale?: unknown } | undefined)?.scale;
}

/** Empty sheets, one for each direction, with the scale of the form on screen. */
function blankForms({ language, session, members }: PanelOwner): readonly PrintPiece[] {
  const all = members();
  const { round } = session;
  return directions.map((about) =>
    blankFormPiece(language, { about, round, scale: maybeScale(scaleOf(all, about)) }),
  );
}

/** What can be printed here: only what is on the page, and always an empty form. */
export function printChoices(owner: PanelOwner): readonly PrintChoice[] {
  const shown = (kind: Kind, key: string): readonly PrintChoice[] => {
    const pieces = owner.members().filter((member) => kindOf(member) === kind);
    return pieces.length > 0 ? [{ key, pieces: () => pieces.map(copiedPiece) }] : [];
  };
  return [
    ...shown('picture', 'session.printPicture'),
    ...shown('form', 'session.printForm'),
    ...shown('overview', 'session.printOverview'),
    ...shown('card', 'session.printCard'),
    ...shown('tree', 'session.printTree'),
    { key: 'session.printBlank', pieces: () => blankForms(owner) },
  ];
}

/** The panel of 'Druk af'. */
export function printPanel(owner: PanelOwner): SessionPanel {
  const { language, panels, title } = owner;
  const print = ({ pieces }: PrintChoice): void => {
    const isPrinted = openPrintView(pieces(), title());
    panels.close(isPrinted ? undefined : () => language.text('session.printBlocked'));
  };
  return {
    name: 'print',
    title: () => language.text('session.printTitle'),
    buttons: () =>
      printChoices(owner).map((choice, place) => ({
        key: choice.key,
        isPrimary: place === 0,
        act: () => print(choice),
      })),
  };
}
