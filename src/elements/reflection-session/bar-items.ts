/** The buttons of the bar, in their order, and which panel each opens. */
import {
  deviceIcon,
  openIcon,
  printIcon,
  roundIcon,
  saveIcon,
  sendIcon,
  wipeIcon,
} from '../../views/icons.ts';
import { isPrintBlocked } from '../../views/print-view.ts';
import { devicePanel, type DevicePlace } from './device-panel.ts';
import type { PanelOwner, SessionPanel } from './panel-host.ts';
import { printPanel } from './print-panel.ts';
import { roundsPanel } from './rounds-panel.ts';
import type { BarItem } from './session-bar.ts';
import type { SessionFiles } from './session-files.ts';
import { submitPanel } from './submit-panel.ts';
import type { SessionSubmit } from './session-submit.ts';
import { wipePanel } from './wipe-panel.ts';

/** What the buttons act on. */
export interface BarParts {
  readonly owner: PanelOwner;
  readonly files: SessionFiles;
  readonly submit: SessionSubmit;
  readonly device: DevicePlace;
}

type Items = readonly BarItem[];

/** In the bar while there is room. */
function shownItems({ owner, files, submit }: BarParts): Items {
  const { panels } = owner;
  const save: BarItem = {
    name: 'save',
    key: 'session.save',
    icon: saveIcon(),
    act: () => files.toggleSave(),
    place: 'bar',
  };
  const open: BarItem = {
    name: 'open',
    key: 'session.open',
    icon: openIcon(),
    act: () => files.toggleOpen(),
    place: 'wide',
  };
  const print: BarItem = {
    name: 'print',
    key: 'session.print',
    icon: printIcon(),
    act: () => panels.toggle(printPanel(owner)),
    place: 'wide',
  };
  const send: BarItem = {
    name: 'submit',
    key: 'submit.open',
    icon: sendIcon(),
    act: () => panels.toggle(submitPanel(owner, submit)),
    place: 'bar',
  };
  return [save, open, ...(isPrintBlocked() ? [] : [print]), ...(submit.isOffered ? [send] : [])];
}

/** Behind 'Meer'. */
function menuItems({ owner, device }: BarParts): Items {
  const item = (
    given: Omit<BarItem, 'act' | 'place'>,
    panel: (owner: PanelOwner) => SessionPanel,
  ): BarItem => ({ ...given, act: () => owner.panels.toggle(panel(owner)), place: 'menu' });
  const key = device.keepsOnDevice ? 'session.deviceOff' : 'session.deviceOn';
  const keep = item({ name: 'device', key, icon: deviceIcon() }, () => devicePanel(owner, device));
  return [
    item({ name: 'rounds', key: 'session.rounds', icon: roundIcon() }, roundsPanel),
    ...(device.canKeepOnDevice ? [keep] : []),
    item({ name: 'wipe', key: 'session.wipe', icon: wipeIcon() }, wipePanel),
  ];
}

/** All buttons as they are now. */
export function barItems(parts: BarParts): Items {
  return [...shownItems(parts), ...menuItems(parts)];
}
